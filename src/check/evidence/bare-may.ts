import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const bareMay = defineRule({
  id: 'evidence/bare-may',
  title: 'A judgement that only says "may"',
  why: 'ICD 203 wants uncertainty expressed on the scale. "May", "might" and "could" are true of almost anything, and readers take them for anything from one to ninety per cent.',
  example: "outlook: { likelihood: 'likely', that: 'the state may close markets' }",
  mend: 'Say what happens, and how likely it is, with outlook.likelihood; or say on what it depends.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) =>
    sayingsOf(library)
      .filter((saying) => judges(library, saying))
      .flatMap((saying) => {
        const words = wordsOf(saying.language);
        const modal = words && modalIn(saying.words, words);
        if (!modal) return [];
        return [
          {
            place: sayingPlace(library, saying),
            message: `the ${whatItIs(saying)} says that something "${modal}" be so, and not how likely it is`,
            hint: 'say it with a word of the likelihood scale, or state what is the case',
          },
        ];
      }),
});

const whatItIs = ({ kind, id, path }: Saying): string =>
  kind === 'judgement'
    ? `${path[0] === 'outlook' ? 'outlook' : 'statement'} of the judgement "${id}"`
    : `bottom line of "${id}"`;

/** The sentences that conclude: judgements, their outlook, and the bottom line of a document. */
function judges(library: Library, { kind, id, path }: Saying): boolean {
  if (kind === 'judgement') return ['statement', 'plain', 'outlook'].includes(path[0] ?? '');
  if (kind !== 'audience' || path.at(-1) !== 'statement') return false;
  const [list, index] = path as [('deck' | 'backup' | 'briefing')?, string?];
  return library.audiences[id]?.[list ?? 'deck']?.[Number(index)]?.section === 'bottom-line';
}

const finders = onceFor((words: Words) => ({
  modal: finderOf(words.modals, true),
  past: new RegExp(`\\b(?:${words.modalsOfPast.join('|')})\\b`, 'g'),
}));

/** Exact: "May" with a capital is a month. */
const modalIn = (text: string, words: Words): string | undefined =>
  finders(words).modal(text.replace(finders(words).past, ''));
