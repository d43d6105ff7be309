import { foldedWords } from '../../lib/fold.ts';
import type { Library } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { proseTexts } from '../../sections/marking/texts.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { placeOfTrace } from '../written.ts';
import { permittedIn, phraseLength, phrasesOf } from './permitted.ts';
import { type Note, speakerNotes } from './speaker-notes.ts';

/** What only the house may see, found in a file. */
type Trace = {
  readonly what: string;
  readonly written: string;
  readonly layer: string;
  readonly page?: number | undefined;
};

export const internal = defineRule({
  id: 'marking/internal',
  title: 'What is for the house, in a file that is handed out',
  why: 'Paths on a disk, stamps of where a sentence was written, ids of the inventory, notes that nobody has verified and the notes of a speaker say how the house works, whom it read and what it thinks.',
  example: 'A template links to output/internal/coverage.html, or prints data-origin="12".',
  mend: 'Take it out of the template or text that prints it. Notes for the house belong into output/internal/.',
  severity: 'error',
  needs: 'file',
  run: (facts) => {
    const { library, files, data = [], name, document } = facts;
    const ids = inventoryIds(library);
    const notes = houseNotes(library);
    const spoken = speakerNotes(library, Object.values(document.labels));
    return [...files, ...data].flatMap((file) =>
      [...patternsIn(file), ...idsIn(file, ids), ...notesIn(file, [...notes, ...spoken], library)].map(
        ({ what, written, layer, page }): Finding => ({
          place: {
            file: file.path,
            ...placeOfTrace(facts, { words: written, markup: written }),
            document: name,
            page,
          },
          message: `${file.path} holds ${what} (${layer}): ${written.slice(0, 120)}`,
          hint: 'Take it out of the template or text that brings it into the file',
        }),
      ),
    );
  },
});

type File = Facts['file']['files'][number];

const patterns: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a stamp of where a sentence was written', pattern: /data-origin\b[^\s>]*/g },
  {
    what: 'a path on a disk',
    pattern:
      /file:\/\/[^\s"')]*|(?<![\w:/.])\/(?:home|Users|root|work|tmp|var|private|mnt|srv|opt)\/[\w.-]+[^\s"')]*|\b[A-Z]:\\[^\s"')]+/g,
  },
  {
    what: 'a path of the house',
    pattern:
      /\boutput\/internal\b[^\s"')]*|(?:\.\.\/)+internal\/[^\s"')]*|\bcontent\/[\w/-]+\.ts\b(?::\d+)*/g,
  },
];

/** Every trace once, wherever it stands first. */
function patternsIn({ layers }: File): readonly Trace[] {
  const found = new Map<string, Trace>();
  for (const { layer, text, page } of layers)
    for (const { what, pattern } of patterns)
      for (const [written] of text.matchAll(pattern))
        if (!found.has(written)) found.set(written, { what, written, layer, page });
  return [...found.values()];
}

const inventoryIds = (library: Library): ReadonlySet<string> =>
  new Set(
    [
      library.claims,
      library.caveats,
      library.checks,
      library.corrections,
      library.drivers,
      library.indicators,
      library.terms,
      library.actors,
      library.datasets,
    ]
      .flatMap((all) => Object.values<{ readonly evidence: readonly string[] }>(all))
      .flatMap(({ evidence }) => evidence)
      .filter((id) => id.includes('-')),
  );

function idsIn({ layers }: File, ids: ReadonlySet<string>): readonly Trace[] {
  const found = new Map<string, Trace>();
  for (const { layer, text, page } of layers)
    for (const [written] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)+/g))
      if (ids.has(written) && !found.has(written))
        found.set(written, { what: 'an id of the inventory', written, layer, page });
  return [...found.values()];
}

const noteOf = (what: string, text: string): Note => ({
  what,
  phrases: phrasesOf(text).map((words) => words.join(' ')),
});

/** Notes that stay in the house: checks not yet read, why a field is unknown, why a source has its grade. */
const houseNotes = (library: Library): readonly Note[] => [
  ...Object.values(library.checks)
    .filter(({ basis }) => basis === 'to-verify')
    .flatMap(({ id, says }) =>
      proseTexts(says, { library }).map((text) => noteOf(`the unverified check "${id}"`, text)),
    ),
  ...Object.values(library.sources).flatMap(({ id, grade, ...source }) => [
    ...(grade?.why ? [noteOf(`the reason for the grade of "${id}"`, grade.why)] : []),
    ...Object.values(source)
      .filter(isUnknown)
      .map(({ unknown }) => noteOf(`why a field of "${id}" is unknown`, unknown)),
  ]),
];

/** Finds phrases of the notes that no text for readers has too. */
function notesIn({ layers }: File, notes: readonly Note[], library: Library): readonly Trace[] {
  const phrases = new Map(notes.flatMap(({ what, phrases: own }) => own.map((words) => [words, what])));
  const starts = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))));
  const found = layers.flatMap(({ layer, text, page }) => {
    if (layer === 'style' || layer === 'script' || text.length < shortest) return [];
    const words = foldedWords(text);
    return words.flatMap((word, index): readonly Trace[] => {
      if (!starts.has(word)) return [];
      const written = words.slice(index, index + phraseLength).join(' ');
      const what = written.length > shortest ? phrases.get(written) : undefined;
      return what ? [{ what, written, layer, page }] : [];
    });
  });
  if (found.length === 0) return [];
  const unread = Object.values(library.checks).filter(({ basis }) => basis === 'to-verify');
  const permitted = permittedIn(
    library,
    unread.map(({ id }) => ({ key: `check:${id}` })),
  );
  const telling = found.filter(({ written }) => !permitted.hasPhrase(written.replaceAll(' ', '')));
  return [...new Map(telling.map((trace) => [trace.what, trace])).values()];
}

/** Five words of fewer letters than this are found by chance. */
const shortest = 24;
