import type { z } from 'zod';
import { literal } from '../../lib/pattern.ts';

/** The words of likelihood and confidence of a locale, by step. */
type Judging = {
  readonly likelihood: Readonly<Record<string, string>>;
  readonly outlook: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, string>>;
};

/** A scale whose words say another step, or the same for two of them, changes every judgement (ICD 203). */
export function judgesAlike({ likelihood, outlook, confidence }: Judging, context: z.RefinementCtx): void {
  const steps = Object.entries(likelihood);
  for (const [step, sentence] of Object.entries(outlook)) {
    const [said] = steps
      .filter(([, words]) => hasWords(sentence, words))
      .toSorted(([, a], [, b]) => b.length - a.length);
    if (said?.[0] === step) continue;
    context.addIssue({
      code: 'custom',
      path: ['outlook', step],
      message: `must say “${likelihood[step]}”, the word of its step`,
      ...(said && { params: { remedy: `it says “${said[1]}”` } }),
    });
  }
  for (const [name, scale] of Object.entries({ likelihood, confidence })) {
    const all = Object.entries(scale);
    const twin = all.find(([, words], index) => all.findIndex(([, other]) => other === words) < index);
    if (twin)
      context.addIssue({
        code: 'custom',
        path: [name, twin[0]],
        message: 'must differ from the other steps',
      });
  }
}

/** Whole words: “likely” is not in “unlikely”. */
const hasWords = (sentence: string, words: string): boolean =>
  new RegExp(`(?<!\\p{L})${literal(words)}(?!\\p{L})`, 'iu').test(sentence);
