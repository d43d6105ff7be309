import type { Place } from '../../lib/diagnostic.ts';
import { toPlace } from '../../lib/place.ts';
import { subjectOf } from '../../sections/marking/excluded.ts';
import { proseTexts } from '../../sections/marking/texts.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument } from '../place.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { placeOfTrace } from '../written.ts';
import { type LeakIndex, leakIndex } from './leak-index.ts';
import { type Hit, searchFile } from './leak-search.ts';

type FoundIn = {
  readonly path: string;
  readonly hit: Hit;
  /** Where it was written, when that is known before. */
  readonly place?: Place | undefined;
};

export const leak = defineRule({
  id: 'marking/leak',
  title: 'Excluded material in a finished file',
  why: 'A file travels without its author. What is above the audience’s ceiling or protected must be in none of its layers, and in nothing that its speaker says: text, notes, alternative texts, links, metadata, bookmarks, attachments, names (FIRST, TLP 2.0).',
  example: 'A claim is TLP:RED, and its sentence was copied into the headline of a slide for TLP:GREEN.',
  mend: 'Take the words out of the text or template that brings them into the file, or lower the marking if it is too high.',
  severity: 'error',
  needs: 'file',
  run: (facts) => {
    const { library, audience, document, files, data = [] } = facts;
    const index = leakIndex(audience, library, Object.values(document.labels));
    if (index.ids.size + index.needles.length + index.common.length === 0) return [];
    const found = [...files, ...data].flatMap((file) =>
      searchFile(file, index).map((hit) => ({ path: file.path, hit })),
    );
    return [
      ...Map.groupBy([...found, ...spokenIn(facts, index)], ({ hit }) => subjectOf(hit.excluded)).values(),
    ].map((some) => finding(some, facts));
  },
});

/** What a speaker says aloud is heard by all. Notes stay in the house as files, not as words. */
function spokenIn(facts: Facts['file'], index: LeakIndex): readonly FoundIn[] {
  const { audience, document, library } = facts;
  if (document.kind === 'briefing') return [];
  return [...audience.deck, ...audience.backup].flatMap(({ notes = [] }, slide) => {
    const layers = notes
      .flatMap((note) => proseTexts(note, { library }))
      .map((text) => ({ layer: 'text', text, page: slide + 1 }));
    const place = () => inDocument(sectionPlace(facts, slide, ['notes']), facts, slide);
    return searchFile({ layers }, index).map((hit) => ({ path: "the speaker's notes", hit, place: place() }));
  });
}

function finding(found: readonly FoundIn[], facts: Facts['file']): Finding {
  const { excluded, written, what } = found[0]!.hit;
  const { library, name } = facts;
  const origin = library.origins[excluded.key];
  const at = origin ? toPlace(origin) : undefined;
  const page = found.find(({ hit }) => hit.page !== undefined)?.hit.page;
  return {
    place: {
      file: found[0]!.path,
      ...(found[0]!.place ?? placeOfTrace(facts, { words: written, markup: written })),
      document: name,
      page,
    },
    message: `The ${excluded.kind} "${excluded.id}" ${excluded.reason}, ${what === 'protected' ? `which is in ${placesOf(found)}` : `and its ${what} is in ${placesOf(found)}: “${shorten(written)}”`}`,
    hint: `Take it out of what prints it${at ? `; the ${excluded.kind} is defined at ${at.file}:${at.line}` : ''}`,
  };
}

/** `ruritania-citizens-deck.pdf (text on page 3, bookmark) and …`. */
function placesOf(found: readonly FoundIn[]): string {
  const byFile = [...Map.groupBy(found, ({ path }) => path)];
  return byFile
    .map(([path, some]) => `${path} (${some.map(({ hit }) => layerOf(hit)).join(', ')})`)
    .join(' and ');
}

const layerOf = ({ layer, page }: Hit): string => (page === undefined ? layer : `${layer} on page ${page}`);

const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
