import type { Library } from '../../library.ts';
import { defineCheck, type Finding } from '../check.ts';
import { onceFor } from '../once.ts';
import { finderOf } from '../phrases.ts';
import { sayingPlace } from '../place.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { sentencesOf } from '../sentences.ts';
import { type Words, wordsOf } from '../words.ts';

export const mixedCertainty = defineCheck({
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
  const say = (message: string, hint: string): Finding => ({
    place: sayingPlace(library, saying),
    message,
    hint,
  });
  const [likelihood, confidence] = [find.likelihood(saying.words), find.confidence(saying.words)];
  const field = saying.kind === 'judgement' ? saying.path.join('.') : '';
  const sure = find.sure.exec(saying.words)?.[0] ?? certaintyIn(saying, find);
  return [
    ...(field === 'confidence.basis' && likelihood
      ? [say(`the confidence of "${saying.id}" says how likely something is: "${likelihood}"`, toOutlook)]
      : []),
    ...(/^(?:statement|plain|outlook\.that)$/.test(field) && confidence
      ? [say(`the ${nameOf(field)} of "${saying.id}" says how sure it is: "${confidence}"`, toBasis)]
      : []),
    ...(field === 'outlook.that' && likelihood
      ? [
          say(
            `the outlook of "${saying.id}" says its likelihood twice: "${likelihood}"`,
            'leave the word out: the sentence begins with the likelihood that the outlook gives',
          ),
        ]
      : []),
    ...(field === '' && likelihood && confidence && togetherIn(saying, find)
      ? [
          say(
            `"${likelihood}" and "${confidence}" stand in one sentence`,
            'make two sentences: one says how likely it is, the other how good the evidence is',
          ),
        ]
      : []),
    ...(sure
      ? [
          say(
            `"${sure}" leaves no doubt`,
            'take a word of the scale; "almost certain" is 95–99%, "almost no chance" 1–5%',
          ),
        ]
      : []),
  ];
}

const nameOf = (field: string): string =>
  field === 'outlook.that' ? 'outlook' : field === 'plain' ? 'plain statement' : field;
const toOutlook = 'put the likelihood into outlook; the basis says only how good the evidence is';
const toBasis = 'put it into confidence.basis, which prints as a sentence of its own';

type Finders = ReturnType<typeof finders>;

const togetherIn = ({ words, language }: Saying, { likelihood, confidence }: Finders): boolean =>
  sentencesOf(words, language).some((sentence) => likelihood(sentence) && confidence(sentence));

/** Words of certainty count where something is judged: elsewhere "certainly" may tell what somebody else held. */
function certaintyIn({ kind, path, words }: Saying, find: Finders): string | undefined {
  const judges = kind === 'judgement' && ['statement', 'plain', 'outlook'].includes(path[0] ?? '');
  return judges && !find.softened(words) ? find.certainty(words) : undefined;
}
