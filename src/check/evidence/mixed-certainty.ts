import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { sentencesOf } from '../sentences.ts';
import type { Words } from '../words/word-lists.ts';
import { wordsOf } from '../words.ts';

export const mixedCertainty = defineRule({
  id: 'evidence/mixed-certainty',
  title: 'Likelihood and confidence in one sentence, or a forecast without doubt',
  why: 'ICD 203: how likely something is and how sure we are of the evidence are two things, and never share a sentence. No forecast is 0 or 100 per cent.',
  example: "outlook: { likelihood: 'likely', that: 'we have high confidence that markets stay open' }",
  mend: 'Say what is likely in the outlook and how sure the evidence makes you in confidence.basis, each in a sentence of its own. For a forecast take a word of the scale: the ends are 1 and 99 per cent.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => sayingsOf(library).flatMap((saying) => faultsIn(library, saying)),
});

const finders = onceFor((words: Words) => ({
  likelihood: finderOf([...words.likelihoodFirst, ...words.likelihoodSecond]),
  confidence: finderOf(words.confidence),
  certainty: finderOf(words.certainty),
  softened: finderOf(words.almost.flatMap((one) => words.certainty.map((other) => `${one} ${other}`))),
  sure: new RegExp(
    `\\b(?:0|100) ?(?:%|per ?cent)[^.;]{0,24}\\b(?:${words.probability.join('|')})|\\b(?:${words.probability.join('|')})[^.;]{0,24}\\b(?:0|100) ?(?:%|per ?cent)`,
    'i',
  ),
}));

function faultsIn(library: Library, saying: Saying): Finding[] {
  const words = wordsOf(saying.language);
  if (!words) return [];
  const find = finders(words);
  return [...mixedIn(saying, find), ...withoutDoubt(saying, find)].map((fault) => ({
    place: sayingPlace(library, saying),
    ...fault,
  }));
}

type Fault = Pick<Finding, 'message' | 'hint'>;

/** A likelihood where only confidence may stand, and the other way round. */
function mixedIn(saying: Saying, find: Finders): readonly Fault[] {
  const { id, words } = saying;
  const [likelihood, confidence] = [find.likelihood(words), find.confidence(words)];
  if (saying.kind !== 'judgement')
    return likelihood && confidence && togetherIn(saying, find)
      ? [{ message: `"${likelihood}" and "${confidence}" stand in one sentence`, hint: twoSentences }]
      : [];
  const field = saying.path.join('.');
  if (field === 'confidence.basis')
    return likelihood
      ? [
          {
            message: `the confidence of "${id}" says how likely something is: "${likelihood}"`,
            hint: toOutlook,
          },
        ]
      : [];
  if (!/^(?:statement|plain|outlook\.that)$/.test(field)) return [];
  const sure = {
    message: `the ${nameOf(field)} of "${id}" says how sure it is: "${confidence}"`,
    hint: toBasis,
  };
  const twice = {
    message: `the outlook of "${id}" says its likelihood twice: "${likelihood}"`,
    hint: saidOnce,
  };
  return [...(confidence ? [sure] : []), ...(field === 'outlook.that' && likelihood ? [twice] : [])];
}

function withoutDoubt(saying: Saying, find: Finders): readonly Fault[] {
  const sure = find.sure.exec(saying.words)?.[0] ?? certaintyIn(saying, find);
  return sure ? [{ message: `"${sure}" leaves no doubt`, hint: ofTheScale }] : [];
}

const nameOf = (field: string): string =>
  field === 'outlook.that' ? 'outlook' : field === 'plain' ? 'plain statement' : field;
const toOutlook = 'put the likelihood into outlook; the basis says only how good the evidence is';
const saidOnce = 'leave the word out: the sentence begins with the likelihood that the outlook gives';
const twoSentences = 'make two sentences: one says how likely it is, the other how good the evidence is';
const ofTheScale = 'take a word of the scale; "almost certain" is 95–99%, "almost no chance" 1–5%';
const toBasis = 'put it into confidence.basis, which prints as a sentence of its own';

type Finders = ReturnType<typeof finders>;

const togetherIn = ({ words, language }: Saying, { likelihood, confidence }: Finders): boolean =>
  sentencesOf(words, language).some((sentence) => likelihood(sentence) && confidence(sentence));

/** Words of certainty count where something is judged: elsewhere "certainly" may tell what somebody else held. */
function certaintyIn({ kind, path, words }: Saying, find: Finders): string | undefined {
  const judges = kind === 'judgement' && ['statement', 'plain', 'outlook'].includes(path[0] ?? '');
  return judges && !find.softened(words) ? find.certainty(words) : undefined;
}
