import { foldedLetters, foldedWords } from '../../lib/fold.ts';
import { onceFor } from '../../lib/once.ts';
import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import { inAllLanguages } from '../../model/phrases.ts';
import { type Excluded, excludedFrom, subjectOf } from '../../sections/marking/excluded.ts';
import { gap } from '../../sections/marking/texts.ts';
import { otherForms } from './aliases.ts';
import { type Permitted, permittedIn } from './permitted.ts';
import { type PersonForm, personForms } from './person.ts';
import { type ProtectedField, protectedIn } from './protected.ts';
import { isChance, isTelling, tellingPhrases } from './telling.ts';

/** Something to look for, as letters and digits. */
export type Needle = {
  readonly excluded: Excluded;
  readonly text: string;
  /** What it is, for the message. A protected field is not repeated there. */
  readonly what: 'protected' | 'text' | 'phrase' | 'name';
  /** As it was written, for the message. */
  readonly written: string;
  /** Of a person's name: how it must stand, so that it is no chance. */
  readonly form?: PersonForm | undefined;
};

/** A text that would be found everywhere: it is looked for only where it stands by itself. */
export type Common = Needle & {
  /** False where even that would be no leak, because a permitted text says just the same. */
  readonly searched: boolean;
  /** The whole text, of which `written` may be a part. */
  readonly source: string;
};

/** Everything to look for in the files of one audience. */
export type LeakIndex = {
  readonly needles: readonly Needle[];
  readonly common: readonly Common[];
  /** Excluded entities by their id. */
  readonly ids: ReadonlyMap<string, Excluded>;
  /** Whether the language of the documents writes every noun with a capital. */
  readonly nounsInCapitals: boolean;
};

/** A whole sentence of so many letters does not turn up by chance, however plain its words. */
const shortestSentence = 12;

const indexes = onceFor((_: Library) => new Map<string, LeakIndex>());

/** What is looked for: made once for all documents of one ceiling and one language. Labels are the words of the house. */
export function leakIndex(
  audience: Pick<Audience, 'tlp' | 'language'>,
  library: Library,
  labels: readonly string[] = [],
): LeakIndex {
  const key = [audience.tlp, audience.language, ...labels].join('\n');
  const made = indexes(library);
  const index = made.get(key) ?? makeIndex(audience, library, labels);
  made.set(key, index);
  return index;
}

function makeIndex(
  audience: Pick<Audience, 'tlp' | 'language'>,
  library: Library,
  labels: readonly string[],
): LeakIndex {
  const nounsInCapitals = /^(?:de|lb)\b/.test(audience.language);
  // A text in another language tells as much.
  const excluded = inAllLanguages(library).flatMap((one) => excludedFrom(audience, one));
  const guarded = protectedIn(library);
  if (excluded.length + guarded.length === 0)
    return { needles: [], common: [], ids: new Map(), nounsInCapitals };
  const permitted = permittedIn(library, excluded, labels);
  const parts = [
    ...guarded.map((one) => needlesOfField(one, { permitted, library })),
    ...excluded.map((one) => needlesOf(one, permitted, library)),
  ];
  const { needles, common } = join(parts);
  return {
    needles: unique(needles),
    common: unique(common),
    ids: new Map(excluded.map((one) => [one.id, one])),
    nounsInCapitals,
  };
}

type Part = { readonly needles: readonly Needle[]; readonly common: readonly Common[] };

/**
 * A protected field, phrases of a long one, and the other names of the actor that it names. That a text of the evidence says it
 * does not permit it: there is the leak.
 */
function needlesOfField(excluded: ProtectedField, { permitted, library }: Around): Part {
  const forms = excluded.main.flatMap((text) => [text, ...otherForms(text, library)]);
  const parts = forms.map((written): Part => {
    const words = foldedWords(written);
    const needle: Needle = { excluded, text: words.join(''), what: 'protected', written };
    return isChance(words)
      ? { needles: [], common: [{ ...needle, searched: true, source: written }] }
      : { needles: [needle], common: [] };
  });
  const phrases = excluded.main
    .flatMap((text) => needlesOfText(excluded, text, permitted))
    .filter(({ what }) => what === 'phrase')
    .map((needle): Needle => ({ ...needle, what: 'protected' }));
  const persons = excluded.field === 'identity' ? forms.flatMap(personForms) : [];
  const needles = persons.flatMap((form) => needleOfPerson(excluded, form, { what: 'protected', permitted }));
  return join([...parts, { needles: [...phrases, ...needles], common: [] }]);
}

/** A name, and where it is looked for, the other forms of it. */
function needlesOfName(excluded: Excluded, name: string, { permitted, library }: Around): Part {
  const own = needleOfName(excluded, name, permitted);
  if (own.needles.length === 0) return own;
  const others = otherForms(name, library);
  const known = Object.values(library.actors).find((actor) =>
    [actor.name, ...actor.aliases, ...otherForms(actor.name, library)].includes(name),
  );
  const persons = known && known.kind !== 'person' ? [] : [name, ...others].flatMap(personForms);
  const told = persons
    .filter(
      ({ surname }) => surname === undefined || known !== undefined || isSpeaker(excluded, name, library),
    )
    .flatMap((form) => needleOfPerson(excluded, form, { what: 'name', permitted }));
  return join([
    own,
    ...others.map((form) => needleOfName(excluded, form, permitted)),
    { needles: told, common: [] },
  ]);
}

/** Whether a name is that of somebody who gives an account: other names may be those of bodies, whose last word says little. */
const isSpeaker = ({ kind, id }: Excluded, name: string, library: Library): boolean =>
  kind === 'claim' &&
  inAllLanguages(library).some(({ claims }) => {
    const claim = claims[id];
    return claim?.kind === 'testimony' && claim.speaker === name;
  });

type Sought = { readonly what: 'protected' | 'name'; readonly permitted: Permitted };

/** A form of a person's name; a surname or an initial with it that a permitted text has is somebody else's. */
function needleOfPerson(
  excluded: Excluded,
  form: PersonForm,
  { what, permitted }: Sought,
): readonly Needle[] {
  const { text, written } = form;
  const isOpen = form.capitals > 0 ? permitted.hasWords(written) : what === 'name' && permitted.has(text);
  return text.length < 4 || isOpen ? [] : [{ excluded, text, what, written, form }];
}

type Around = { readonly permitted: Permitted; readonly library: Library };

const join = (parts: readonly Part[]): Part => ({
  needles: parts.flatMap(({ needles }) => needles),
  common: parts.flatMap(({ common }) => common),
});

function needlesOf(excluded: Excluded, permitted: Permitted, library: Library): Part {
  const names = excluded.names.map((name) => needlesOfName(excluded, name, { permitted, library }));
  const numbers = excluded.numbers.flatMap((number) => needleOfName(excluded, number, permitted).needles);
  const texts = excluded.texts.map((text) => {
    const needles = needlesOfText(excluded, text, permitted);
    // A text around a number is found by its number.
    const isFound = needles.length > 0 || (text.includes(gap) && numbers.length > 0);
    return isFound ? { needles, common: [] } : { needles, common: commonOf(excluded, text, permitted) };
  });
  return {
    needles: [
      ...names.flatMap(({ needles }) => needles),
      ...numbers,
      ...texts.flatMap(({ needles }) => needles),
    ],
    common: [...names, ...texts].flatMap(({ common }) => common),
  };
}

/** A text whole, or what stands between its numbers, and the phrases in it: as far as nothing permitted has them. */
function needlesOfText(excluded: Excluded, written: string, permitted: Permitted): readonly Needle[] {
  const stretches = written.split(gap).map((stretch) => stretch.trim());
  const whole = stretches.flatMap((stretch): readonly Needle[] => {
    const words = foldedWords(stretch);
    const text = words.join('');
    const isSentence = stretches.length === 1 && words.length > 2 && text.length >= shortestSentence;
    const needed = stretches.length === 1 ? 2 : 3;
    if (!(isSentence || isTelling(words, needed)) || permitted.has(text)) return [];
    return [{ excluded, text, what: 'text', written: stretch }];
  });
  const phrases = tellingPhrases(written)
    .filter((words) => !permitted.hasPhrase(words.join('')))
    .map((words): Needle => ({ excluded, text: words.join(''), what: 'phrase', written: words.join(' ') }));
  return [...whole, ...phrases];
}

/** The longest stretch of a text that says too little to be looked for everywhere. */
function commonOf(excluded: Excluded, text: string, permitted: Permitted): readonly Common[] {
  const stretches = text.split(gap).map((stretch) => stretch.trim());
  const written = stretches.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const folded = foldedLetters(written);
  const searched = folded !== '' && stretches.length === 1 && !permitted.is(folded);
  return [{ excluded, text: folded, what: 'text', written, searched, source: text }];
}

function needleOfName(excluded: Excluded, written: string, permitted: Permitted): Part {
  const words = foldedWords(written);
  const needle: Needle = { excluded, text: words.join(''), what: 'name', written };
  const isName = /[\p{Lu}\p{N}]/u.test(written) || words.length > 3;
  if (!isName) return { needles: [], common: [] };
  if (!isChance(words) && !permitted.has(needle.text)) return { needles: [needle], common: [] };
  return { needles: [], common: [{ ...needle, searched: !permitted.has(needle.text), source: written }] };
}

const unique = <T extends Needle>(needles: readonly T[]): readonly T[] => [
  ...new Map(
    needles.map((needle) => [`${subjectOf(needle.excluded)} ${needle.what} ${needle.text}`, needle]),
  ).values(),
];
