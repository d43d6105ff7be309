import type { Audience } from '../../model/audience.ts';
import type { Dossier, FilledSection } from '../../model/dossier.ts';
import type { Library } from '../../model/library.ts';
import type { Printable } from '../../model/printable.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { SectionSpec } from '../../model/schema/section.ts';
import { startCitations } from '../../sections/desk/citations.ts';
import type { Desk } from '../../sections/desk/desk.ts';
import { openDesk } from '../desk/open-desk.ts';
import { permittedLibrary } from '../desk/permitted.ts';
import { evidenceOf } from './evidence.ts';
import { notesFor } from './notes.ts';
import { planSeconds } from './plan.ts';
import type { SlideTalk, Talk } from './spoken.ts';

type TalkRequest = {
  readonly document: Dossier;
  readonly audience: Audience;
  readonly library: Library;
  readonly locale: Locale;
  readonly locales?: Readonly<Record<string, Locale>>;
};

/** Notes, evidence and planned times of a deck. Throws `Failure` when notes quote what the audience may not get. */
export function selectTalk({ document, audience, library, locale, locales }: TalkRequest): Talk {
  const specs: readonly SectionSpec[] = [...audience.deck, ...audience.backup];
  const plan = planSeconds(
    document.sections.map(({ section, backup }, index) => ({
      minutes: specs[index]?.minutes,
      free: backup || section === 'cover',
    })),
    audience.budgets.minutes,
  );
  // A speaker is asked for both: the count and the share.
  const asked: Audience = { ...audience, numbers: 'counts-first' };
  const open = permittedLibrary(library, asked);
  const slides = document.sections.map((section, index) => {
    const ground = { library, open, audience: asked, locale, locales };
    const desk = openDesk({ ...ground, kind: 'deck', citations: startCitations() });
    return slideTalk(section, { desk, spec: specs[index]!, seconds: plan.slides[index]! });
  });
  return { slides, seconds: plan.whole };
}

type Given = { readonly desk: Desk; readonly spec: SectionSpec; readonly seconds: number };

function slideTalk(section: FilledSection, { desk, spec, seconds }: Given): SlideTalk {
  const written: readonly Printable[] = (spec.notes ?? []).map((note) => desk.print(note));
  const { shown, behind } = section.claims;
  const noted = [...desk.used].filter((id) => !shown.includes(id) && !behind.includes(id));
  const about = new Set(subjectsOf(spec));
  const evidence = [
    ...shown.map((id) => evidenceOf(id, { desk, part: 'shown', about })),
    ...noted.map((id) => evidenceOf(id, { desk, part: 'noted', about })),
    ...behind.map((id) => evidenceOf(id, { desk, part: 'behind', about })),
  ];
  const { anchor, backup } = section;
  return { anchor, backup, seconds, notes: notesFor({ written, evidence, section, desk }), evidence };
}

/** Ids of the drivers and judgements that an entry of a profile names. */
const subjectsOf = (spec: SectionSpec): readonly string[] =>
  Object.entries(spec).flatMap(([field, value]) =>
    subjectFields.includes(field) ? [value as string | readonly string[]].flat() : [],
  );

const subjectFields: readonly string[] = ['driver', 'drivers', 'judgements'];
