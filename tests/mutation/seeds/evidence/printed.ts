import { printedSections } from '../../../../src/check/printed.ts';
import { narrowShares } from '../../../../src/check/quantities.ts';
import { mustBeFlagged } from '../../../../src/check/statuses.ts';
import { isUnknown } from '../../../../src/model/schema/unknown.ts';
import { percentOf } from '../../../../src/sections/desk/quantity.ts';
import type { Ground, Planting, Seed } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { withReaders } from '../../readers.ts';
import { changeTexts, cutText, eachSection } from '../../sections.ts';
import { inField, newJudgements, turn } from '../../sites.ts';
import { claimsFor, speakerOf, text } from './claims.ts';

/** Faults in what is printed with a claim. */
export const printedSeeds: readonly Seed[] = [
  {
    rule: 'evidence/bare-share',
    also: {
      'templates/unrendered-claim': 'prose whose number was cut short is not printed as it was written',
    },
    plant: (ground) => [bareShares(ground)],
  },
  {
    rule: 'evidence/caveat-missing',
    plant: (ground) => [
      eachSection(ground, (section, { library }) => {
        const caveat = section.foot.find(
          ({ saying }) =>
            saying?.kind === 'caveat' &&
            library.caveats[saying.id]!.mustTravel &&
            section.claims.some((id) => (library.caveatsOf[id] ?? []).includes(saying.id)),
        );
        return caveat && cutText(caveat.words);
      }),
    ],
  },
  {
    rule: 'evidence/flag-missing',
    plant: (ground) => [missingFlags(ground)],
  },
  {
    rule: 'evidence/unattributed',
    plant: (ground) => {
      const { names, uses } = claimsFor(ground, ({ kind }) => kind === 'testimony');
      return [
        withReaders(ground, {
          uses,
          parts: names.map((name) => text(`That is how it was.\${cite(${name})}`)),
        }),
      ];
    },
  },
  {
    rule: 'evidence/unknown-printed',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(
        ground,
        (claim) => claim.kind === 'testimony' && isUnknown(claim.left),
      );
      const parts = names.map((name, index) => {
        return text(`${speakerOf(of(index))}, who left in \${date('2010')}, says so.\${cite(${name})}`);
      });
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/check-basis',
    plant: (ground) => [noteOfHouse(ground)],
  },
  { rule: 'evidence/placeholder', plant: (ground) => [unwritten(ground)] },
  {
    rule: 'evidence/placeholder-printed',
    plant: (ground) => [
      withReaders(ground, { uses: {}, parts: things.map((thing) => text(`TODO: tell of ${thing} here.`)) }),
    ],
  },
];

/** Shares on a small base that a template prints as a percentage alone. */
function bareShares(ground: Ground): Planting {
  const { names, uses, of } = claimsFor(
    ground,
    (claim) => narrowShares(claim).length > 0 && claim.quantity?.type === 'share',
  );
  const planting = withReaders(ground, {
    uses,
    parts: names.map((name) => text(`So say \${quantity(${name})}.\${cite(${name})}`)),
  });
  return {
    ...planting,
    facts: changeTexts('seeded-readers/briefing', (filled, index) => {
      if (index < 1 || index > wanted) return filled;
      const share = narrowShares(of(index - 1))[0]!;
      return filled.replace(/So say [^<]*/, `So say ${percentOf(share)}% `);
    }),
  };
}

/** Flags of disputed claims that a template leaves out. */
function missingFlags(ground: Ground): Planting {
  const { names, uses, of } = claimsFor(
    ground,
    (claim) => mustBeFlagged(claim) && claim.kind !== 'forecast' && claim.kind !== 'testimony',
  );
  const planting = withReaders(ground, {
    uses,
    parts: names.map((name) => text(`So it is said.\${cite(${name})}`)),
  });
  return {
    ...planting,
    facts: changeTexts('seeded-readers/briefing', (filled) =>
      filled.replace(/<span class="flag"><b>[^<]*<\/b>/g, '<span class="flag">'),
    ),
    // The line of the template that leaves the flags out is one for all ten.
    faults: planting.faults.map((fault, index) => ({
      ...fault,
      isToldBy: ({ place, message }) =>
        place.document === 'seeded-readers/briefing' && message.includes(`"${of(index).id}"`),
    })),
  };
}

const things = ['rice', 'salt', 'cloth', 'boats', 'coal', 'maize', 'soap', 'phones', 'bricks', 'timber'];

/** Ten texts that no document prints and that are still to be written. */
function unwritten(ground: Ground): Planting {
  const planting = newJudgements(ground, (own, index) =>
    inField(own, 'statement', `TODO: tell of ${turn(things, index)}. `),
  );
  return {
    ...planting,
    faults: planting.faults.map((fault, index) => ({
      ...fault,
      isToldBy: ({ message }) => message.includes(`tell of ${turn(things, index)}.`),
    })),
  };
}

/** A check that nobody has read yet gets into ten sections: what no template can do, and a fault of the engine could. */
function noteOfHouse(ground: Ground): Planting {
  const check =
    Object.values(ground.library.checks).find(({ basis }) => basis === 'to-verify') ??
    Object.values(ground.library.checks)[0]!;
  const words = Object.values(check.says)[0]!;
  const sections = pick(
    ground.random,
    ground.documents.flatMap((facts) =>
      printedSections(facts).map(({ index }) => ({ name: facts.name, index })),
    ),
    wanted,
  );
  const note = { printable: 'prose', runs: [{ run: 'text', text: '' }], origin: words.origin };
  return {
    facts: (facts) => ({
      ...facts,
      library: {
        ...facts.library,
        checks: { ...facts.library.checks, [check.id]: { ...check, basis: 'to-verify' } },
      },
      document: {
        ...facts.document,
        sections: facts.document.sections.map((section, index) =>
          sections.some((one) => one.name === facts.name && one.index === index)
            ? {
                ...section,
                context: {
                  ...section.context,
                  seeded: { ...note, origin: originIn(facts, check.id) },
                },
              }
            : section,
        ),
      },
    }),
    faults: sections.map(({ name, index }) => ({
      name: `${name}, section ${index + 1}`,
      isToldBy: ({ place }) => place.document === name && (place.page ?? index + 1) === index + 1,
    })),
  };
}

/** Where the copy says that the check was written. */
const originIn = ({ library }: Pick<Ground, 'library'>, id: string) =>
  Object.values(library.checks[id]!.says)[0]!.origin;
