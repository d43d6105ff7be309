import { printedSections } from '../../../src/check/printed.ts';
import { numbersOf, quantitiesOf } from '../../../src/check/quantities.ts';
import type { Ground, Planting, Seed } from '../fault.ts';
import { wanted } from '../fault.ts';
import { pick } from '../random.ts';
import { inField, newJudgements, turn } from '../sites.ts';

/** The engine prints another number than the claim has, in ten places. */
function otherNumbers(ground: Ground): Planting {
  const all = ground.documents.flatMap((facts) =>
    printedSections(facts).flatMap(({ index, pieces }) =>
      pieces.flatMap(({ saying, words }) => {
        const [claim] = saying?.quotes ?? [];
        const number = /(?<![\d.,–])\d{2,3}(?![\d.,–])/.exec(words)?.[0];
        const isOwn = claim !== undefined && heldBy(ground, claim).has(Number(number));
        const others = pieces.filter((piece) => new RegExp(`\\b${number}\\b`).test(piece.words));
        return claim && number && isOwn && others.length === 1 && saying?.kind !== 'claim'
          ? [{ name: facts.name, index, claim, words, number }]
          : [];
      }),
    ),
  );
  const chosen = pick(
    ground.random,
    [...new Map(all.map((one) => [`${one.name} ${one.index}`, one])).values()],
    wanted,
  );
  const wrong = (text: string, number: string) =>
    text.replace(new RegExp(`\\b${number}\\b`), String(Number(number) + 7));
  return {
    facts: (facts) => ({
      ...facts,
      document: {
        ...facts.document,
        sections: facts.document.sections.map((section, index) => {
          const found = chosen.filter((one) => one.name === facts.name && one.index === index);
          const change = (text: string) => found.reduce((left, { number }) => wrong(left, number), text);
          return found.length > 0 ? { ...section, context: changeRuns(section.context, change) } : section;
        }),
      },
    }),
    faults: chosen.map(({ name, index, number, claim }) => ({
      name: `${number} of ${claim} in ${name}, section ${index + 1}`,
      isToldBy: ({ place, message }) =>
        place.document === name &&
        (place.page ?? index + 1) === index + 1 &&
        message.includes(`"${claim}" prints as`),
    })),
  };
}

/** The numbers of a claim. */
const heldBy = ({ library }: Ground, claim: string): ReadonlySet<number> =>
  new Set(quantitiesOf(library.claims[claim]!).flatMap(([, value]) => numbersOf(value)));

/** Changes the text of all runs of prose in a context. */
function changeRuns<T>(value: T, change: (text: string) => string): T {
  if (typeof value !== 'object' || value === null) return value;
  if ('run' in value && 'text' in value) return { ...value, text: change(String(value.text)) };
  const entries = Object.entries(value).map(([key, inner]) => [key, changeRuns(inner, change)]);
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T;
}

export const consistencySeeds: readonly Seed[] = [
  {
    rule: 'consistency/judgement',
    plant: (ground) => [
      newJudgements(ground, (own, index) =>
        inField(
          own,
          'plain',
          turn(['It is very likely so. ', 'It is unlikely so. ', 'It is almost certain: '], index),
        ),
      ),
    ],
  },
  {
    rule: 'consistency/number',
    also: { 'templates/unrendered-claim': 'the template printed the number that the claim has' },
    plant: (ground) => [otherNumbers(ground)],
  },
];
