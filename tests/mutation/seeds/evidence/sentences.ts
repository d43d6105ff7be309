import { sentencesOf } from '../../../../src/check/sentences.ts';
import type { Ground, Planting, Seed } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { withReaders } from '../../readers.ts';
import { isIn, sitesOf, turn } from '../../sites.ts';
import { claimsFor, text } from './claims.ts';

/** Faults in sentences and headlines. */
export const sentenceSeeds: readonly Seed[] = [
  {
    rule: 'evidence/uncited',
    plant: (ground) => {
      const { names, uses } = claimsFor(
        ground,
        ({ kind, quantity }) => kind === 'statistic' && quantity?.type === 'share',
      );
      return [
        withReaders(ground, { uses, parts: names.map((name) => text(`So say \${quantity(${name})}.`)) }),
      ];
    },
  },
  {
    rule: 'evidence/uncited-sentence',
    plant: (ground) => {
      const { names, uses } = claimsFor(
        ground,
        ({ kind, status }) => kind === 'event' && status === 'current',
      );
      const body = (name: string, index: number) =>
        `It is so.\${cite(${name})} ${turn(['The millers are tired', 'Soldiers guard the ovens', 'Few came back'], index)}.`;
      return [withReaders(ground, { uses, parts: names.map((name, index) => text(body(name, index))) })];
    },
  },
  {
    rule: 'evidence/mixed-scale',
    plant: (ground) => {
      const parts = Array.from({ length: wanted }, (_, index) =>
        text(`So ${turn(loose, index)} more will trade.`),
      );
      return [
        withReaders(ground, {
          uses: scalesOf(ground),
          parts: [...parts, "{ section: 'judgements', judgements: [j0] }"],
        }),
      ];
    },
  },
  {
    rule: 'evidence/long-sentence',
    plant: (ground) => {
      const sayings = sitesOf(
        ground,
        ({ kind, words, language }) =>
          kind === 'claim' && sentencesOf(words, language).length === 1 && words.length > 60,
      );
      const parts = pick(ground.random, sayings, wanted).map(({ saying }) => {
        const plain = saying.text.parts
          .map((part) => (part.part === 'text' ? part.text : 'some'))
          .join('')
          .replace(/[`$\\]|\d/g, '');
        return text(
          `${plain.replace(/\.$/, '')}, and this is told here again in many more words than one sentence for readers of plain words should ever have to hold together.`,
        );
      });
      return [withReaders(ground, { uses: {}, parts, profile: "wording: 'plain'," })];
    },
  },
  {
    rule: 'evidence/headline',
    plant: (ground) => [seedHeadlines(ground)],
  },
];

const scalesOf = (ground: Ground) => {
  const judgement = Object.values(ground.library.judgements).find(({ outlook }) => outlook)!;
  return { j0: `judgement:${judgement.id}` };
};

const loose = ['probably', 'it is probable that', 'there is a remote chance that'];

/** Headlines of slides that become topics. */
function seedHeadlines(ground: Ground): Planting {
  const topics = [
    ...[
      'Markets and prices',
      'The view from the border',
      'Old and new means of control',
      'Trust and its limits',
    ],
    ...['A decade of change', 'Sources and their reach', 'The price of loyalty', 'Fences, laws and fear'],
    ...['Signals of strain', 'Life in the provinces'],
  ];
  const written = ground.documents.flatMap(({ audience, document }) => {
    if (document.kind !== 'deck') return [];
    const file = ground.nameOf(ground.library.origins[`audience:${audience.id}`]!.file);
    const whole = ground.read(file);
    const [from, to] = [whole.indexOf('\n  deck: ['), whole.search(/\n {2}(?:backup|briefing): \[/)];
    return [...whole.slice(from, to).matchAll(/^ {6}headline:\s*(?:prose)?[`'][^`']*[`'],$/gm)].map(
      (match) => ({
        file,
        at: from + match.index,
        length: match[0].length,
        line: whole.slice(0, from + match.index).split('\n').length,
      }),
    );
  });
  const chosen = pick(ground.random, written, wanted);
  return {
    edits: chosen.map(({ file, at, length }, index) => ({
      file,
      at,
      remove: length,
      insert: `      headline: '${turn(topics, index)}',`,
    })),
    faults: chosen.map(({ file, line }, index) => ({
      name: `${turn(topics, index)}, ${file}:${line}`,
      isToldBy: isIn(file, line),
    })),
  };
}
