import { printedSections } from '../../../../src/check/printed.ts';
import { isUnknown } from '../../../../src/model/schema/unknown.ts';
import type { Ground, Planting, Seed } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { isIn, isOn, onPages, type Spot, spotsOf, turn } from '../../sites.ts';
import { fieldIn } from './claims.ts';

/** Faults in what is recorded of sources, claims and their dates. */
export const recordSeeds: readonly Seed[] = [
  { rule: 'evidence/foot-hidden', plant: (ground) => [hiddenFeet(ground)] },
  { rule: 'evidence/unresolved-source', plant: (ground) => [wrongParagraphs(ground)] },
  { rule: 'evidence/status', plant: (ground) => [betterStatuses(ground)] },
  { rule: 'evidence/impossible-date', plant: (ground) => [wrongDates(ground)] },
];

/** Paragraphs that their sources do not have. */
function wrongParagraphs(ground: Ground): Planting {
  const { library } = ground;
  const keys = [
    ...Object.values(library.checks).map((one) => ({ key: `check:${one.id}`, sources: one.sources })),
    ...Object.values(library.caveats).map((one) => ({ key: `caveat:${one.id}`, sources: one.sources })),
  ]
    .filter(({ sources }) =>
      sources.some(({ source, paragraph }) => paragraph && library.sources[source]?.paragraphs),
    )
    .flatMap(({ key }) => {
      const field = fieldIn(ground, key, /paragraph: \d+/);
      return field ? [{ key, ...field }] : [];
    });
  const chosen = pick(ground.random, keys, wanted);
  return {
    edits: chosen.map(({ file, at, length }, index) => ({
      file,
      at,
      remove: length,
      insert: `paragraph: ${900 + index}`,
    })),
    faults: chosen.map(({ key, file, line }) => ({ name: key, isToldBy: isIn(file, line) })),
  };
}

/** Claims that stand as current, against what was read of them. */
function betterStatuses(ground: Ground): Planting {
  const { checks } = ground.library;
  const overtaken = Object.values(checks).flatMap(({ basis, verdict, claims: own }) =>
    basis === 'read' && /^(?:contradicted|outdated)$/.test(verdict) ? own : [],
  );
  const places = pick(ground.random, [...new Set(overtaken)], wanted).flatMap((id) => {
    const found = fieldIn(ground, `claim:${id}`, /status: '[^']+'/);
    return found ? [{ id, ...found }] : [];
  });
  return {
    edits: places.map(({ file, at, length }) => ({ file, at, remove: length, insert: "status: 'current'" })),
    faults: places.map(({ id, file, line }) => ({ name: id, isToldBy: isIn(file, line) })),
  };
}

/** Sources that were published after the edition, and claims that are later than their sources. */
function wrongDates(ground: Ground): Planting {
  const { sources, claims } = ground.library;
  const dated = Object.values(sources).filter(({ issued }) => !isUnknown(issued));
  const late = pick(ground.random, dated, wanted / 2);
  const told = Object.values(claims).filter(({ sources: own }) =>
    own.every(({ source }) => {
      const { issued, kind } = sources[source]!;
      const isLate = late.some(({ id }) => id === source);
      return (
        kind !== 'reference' &&
        !isUnknown(issued) &&
        !isLate &&
        issued < ground.library.library.asOf.slice(0, 4)
      );
    }),
  );
  const places = [
    ...late.flatMap(({ id }) => fieldIn(ground, `source:${id}`, /issued: '[^']+'/) ?? []),
    ...pick(ground.random, told, wanted / 2).flatMap(
      ({ id }) => fieldIn(ground, `claim:${id}`, /asOf: '[^']+'/) ?? [],
    ),
  ];
  const { asOf } = ground.library.library;
  const value = (index: number) =>
    index < wanted / 2 ? `issued: '${2090 + index}'` : `asOf: '${asOf.slice(0, 4)}'`;
  return {
    edits: places.map(({ file, at, length }, index) => ({ file, at, remove: length, insert: value(index) })),
    faults: places.map(({ file, line }, index) => ({
      name: `${value(index)} in ${file}`,
      isToldBy: isIn(file, line),
    })),
  };
}

/** Ten sections whose foot the page hides. */
function hiddenFeet(ground: Ground): Planting {
  const feet = ground.documents
    .filter(({ document }) => document.kind === 'deck')
    .flatMap((facts) =>
      printedSections(facts)
        .filter(({ foot, text }) => foot.some(({ words }) => text.visible.includes(words)))
        .map(({ index }) => ({ document: facts.name, number: index + 1 })),
    );
  const isFooted = ({ document, number }: Spot) =>
    feet.some((one) => one.document === document && one.number === number);
  const chosen = pick(ground.random, spotsOf(ground, isFooted), wanted);
  return {
    page: onPages(chosen, (inner, _, index) =>
      inner.replace(
        '<div class="note"',
        `<div class="note" style="${turn(['display:none', 'visibility:hidden'], index)}"`,
      ),
    ),
    faults: chosen.map((spot) => ({
      name: `the foot of ${spot.document}, slide ${spot.number}`,
      isToldBy: isOn(spot),
    })),
  };
}
