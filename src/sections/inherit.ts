import type { ListName, PlacedSection } from '../model/audience.ts';
import type { AudienceSpec, ListChanges } from '../model/schema/audience.ts';
import type { SectionSpec } from '../model/schema/section.ts';
import { sectionOf } from './registry.ts';

/** A name in `changes` that no section has. */
type UnknownSection = {
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly names: readonly string[];
};

/** The sections that an audience gets. `chain`: its profile and those that it extends, the nearest first. */
export function sectionsOf(chain: readonly AudienceSpec[], list: ListName): readonly PlacedSection[] {
  const [own, ...above] = chain;
  if (!own) return [];
  const written = own[list];
  if (!written)
    return change(sectionsOf(above, list), { audience: own.id, list, changes: own.changes?.[list] });
  const sections: PlacedSection[] = [];
  for (const [index, spec] of written.entries())
    sections.push(placed(spec, sections, { audience: own.id, path: [list, index] }));
  return sections;
}

/** Names that the first audience of the chain changes and that are not there. */
export function unknownSections(chain: readonly AudienceSpec[], list: ListName): readonly UnknownSection[] {
  const [own, ...above] = chain;
  const changes = own?.changes?.[list];
  if (!own || !changes) return [];
  const at = { audience: own.id, list };
  const inherited = sectionsOf(above, list);
  const lessened = leaveOut(inherited, changes.leaveOut);
  const grown = addAll(lessened, { ...at, changes });
  const check = (
    names: readonly PlacedSection[],
    wanted: string | undefined,
    path: readonly PropertyKey[],
  ) =>
    wanted === undefined || names.some(({ name }) => name === wanted)
      ? []
      : [{ path: ['changes', list, ...path], name: wanted, names: names.map(({ name }) => name) }];
  return [
    ...changes.leaveOut.flatMap((name, index) => check(inherited, name, ['leaveOut', index])),
    ...changes.add.flatMap(({ after, before }, index) => {
      const there = addAll(lessened, { ...at, changes: { ...changes, add: changes.add.slice(0, index) } });
      return [
        ...check(there, after, ['add', index, 'after']),
        ...check(there, before, ['add', index, 'before']),
      ];
    }),
    ...changes.order.flatMap((name, index) => check(grown, name, ['order', index])),
    ...Object.keys(changes.retitle).flatMap((name) => check(grown, name, ['retitle', name])),
  ];
}

type Change = {
  readonly audience: string;
  readonly list: ListName;
  readonly changes: ListChanges | undefined;
};

function change(inherited: readonly PlacedSection[], { changes, ...at }: Change): readonly PlacedSection[] {
  if (!changes) return inherited;
  const grown = addAll(leaveOut(inherited, changes.leaveOut), { ...at, changes });
  return putInOrder(grown, changes.order).map((section) => {
    const title = changes.retitle[section.name];
    return title ? { ...section, spec: { ...section.spec, ...title } } : section;
  });
}

const leaveOut = (sections: readonly PlacedSection[], names: readonly string[]): readonly PlacedSection[] =>
  sections.filter(({ name }) => !names.includes(name));

function addAll(
  sections: readonly PlacedSection[],
  { audience, list, changes }: Change,
): readonly PlacedSection[] {
  return (changes?.add ?? []).reduce((present, { section, after, before }, index) => {
    const path = ['changes', list, 'add', index, 'section'];
    const one = placed(section, present, { audience, path });
    const anchor = present.findIndex(({ name }) => name === (after ?? before));
    const at = anchor < 0 ? present.length : anchor + (after === undefined ? 0 : 1);
    return present.toSpliced(at, 0, one);
  }, sections);
}

/** The sections named change places among themselves. */
function putInOrder(sections: readonly PlacedSection[], order: readonly string[]): readonly PlacedSection[] {
  const moved = order.flatMap((name) => sections.filter((section) => section.name === name));
  return sections.map((section) => (order.includes(section.name) ? moved.shift()! : section));
}

/** A section goes by the name it is given; else a driver by its driver, others by their kind, the second one as `text-2`. */
function placed(
  spec: SectionSpec,
  others: readonly PlacedSection[],
  where: Pick<PlacedSection, 'audience' | 'path'>,
): PlacedSection {
  const base = spec.name ?? sectionOf(spec).nameOf(spec);
  const taken = (name: string) => others.some((other) => other.name === name);
  let name = base;
  for (let count = 2; taken(name); count++) name = `${base}-${count}`;
  return { name, spec, ...where };
}
