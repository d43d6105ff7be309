import { definitions, figureKinds, functions, head, numbers, sectionKinds } from './entries.ts';
import type { Entry } from './entry.ts';
import { exampleOf } from './examples.ts';
import type { Field } from './fields.ts';
import { anchorOf, formatEntry } from './format.ts';

/** A part of the reference: its heading, what stands under it, and the things that it lists. */
type Part = { readonly title: string; readonly says: string; readonly entries: readonly Entry[] };

const prosePath = 'src/model/author/prose.ts';
const datasetPath = 'src/model/author/dataset.ts';
const valuesPath = 'src/model/author/values.ts';

/** Everything that an author can write, read from the schemas and from the comments beside them. */
export const reference = (): readonly Part[] => [
  {
    title: 'Prose',
    says: says.prose,
    entries: functions(prosePath, [
      'prose',
      'quantity',
      'own',
      'withoutUnit',
      'date',
      'cite',
      'term',
      'name',
      'strong',
    ]),
  },
  { title: 'Numbers', says: says.numbers, entries: numbers() },
  { title: 'Cells of datasets', says: says.cells, entries: functions(datasetPath, ['cell', 'cellValue']) },
  { title: 'Places in sources', says: says.places, entries: functions(valuesPath, ['at']) },
  { title: 'Dates', says: says.dates, entries: [] },
  { title: 'What is not known', says: says.unknown, entries: functions(valuesPath, ['unknown']) },
  { title: 'What content defines', says: says.definitions, entries: definitions() },
  { title: 'Kinds of section', says: says.sections, entries: [head(), ...sectionKinds()] },
  { title: 'Kinds of figure', says: says.figures, entries: figureKinds() },
];

const says = {
  prose: `Text that readers see. A plain string is prose where it holds no number, date, name or citation: \`says: 'Buses ran late.'\`.
Else it is written with the tag \`prose\`, whose parts keep their types and print as the audience, the language and the format want
them. A text in several languages is an object by BCP 47 tag: \`{ en: prose\\\`…\\\`, de: prose\\\`…\\\` }\`. A digit typed into prose is an
error: a number is a quantity of a claim, a year is \`date('2016')\`.`,
  numbers: `What stands in \`quantity\` and \`quantities\` of a claim, each made by the function of its name. How a share prints is the
audience’s \`numbers\`; on a base under 100 no percentage prints alone.`,
  cells: `A dataset is written once with [\`defineDataset\`](#definedataset); its numbers are quoted from there. A cell that has
something of its own is an object: \`{ value: 2_800, qualifier: 'over' }\`, with \`says\`, \`plain\`, \`sources\`, \`asOf\`,
\`staleAfter\`, \`hedge\`, \`status\`, \`reportedBy\`, \`grade\`, \`tlp\` and \`evidence\` as a claim has them; what it leaves out is that
of its dataset.`,
  places: `Where in a source something stands: what \`sources\` of a claim lists.`,
  dates: `A date is a string in EDTF (ISO 8601-2), as exact as it is known: \`'2016'\`, \`'2016-04'\`, \`'2016-04-08'\`, \`'199X'\` (the
1990s), \`'2016~'\` (about 2016), \`'2016?'\` (uncertain), \`'2016-XX'\` (some month of 2016), \`'2015/2016'\` (from … to). A day is
\`'2026-11-22'\`.`,
  unknown: `Fields that take \`unknown('why')\` must not be left empty in silence: what the evidence does not say prints as not recorded.`,
  definitions: `Each is a call that gives an object, exported from a module below the content folder; house styles stand in
\`templates/styles/\`, languages in \`templates/locales/\`. References are these objects themselves. They point one way, in the order
of this list: a claim names sources, a caveat names claims.`,
  sections: `The entries of \`deck\`, \`backup\` and \`briefing\` of an audience, by the word in \`section\`.`,
  figures: `What the field \`figure\` of a section takes, by the word in its own \`figure\`. \`'all'\` takes all that the audience may get.`,
};

const intro = `# Reference

Every field of everything that an author can write. This page is written by \`npm run docs\` from the schemas and from the comments
beside their fields; the examples are modules in [\`docs/examples/\`](examples), a library that loads. How to go about it is in
[write.md](write.md), [audiences.md](audiences.md) and [look.md](look.md).

A field with dots lies inside another one: \`stress.level\` in \`stress\`, \`rows[].claim\` in each entry of the list \`rows\`,
\`retitle.*.kicker\` under a name of your choice.`;

/** The reference as Markdown. */
export function formatReference(parts: readonly Part[]): string {
  const contents = parts.map(({ title, entries }) => {
    const names = entries.map((entry) => `[\`${entry.name}\`](#${anchorOf(entry)})`).join(' · ');
    return `- [${title}](#${anchorOf({ name: title })})${names === '' ? '' : `: ${names}`}`;
  });
  const bodies = parts.map(({ title, says, entries }) =>
    [`## ${title}`, says, ...entries.map((entry) => formatEntry(entry, 3))].join('\n\n'),
  );
  return `${[intro, contents.join('\n'), ...bodies].join('\n\n')}\n`;
}

/** All entries, those of kinds too, each with the names above it. */
const everyEntry = (parts: readonly Part[]): readonly Entry[] =>
  parts.flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...entry.kinds]));

/** What has no meaning: nothing of it may be left unsaid. Each names the file and the field. */
export const unsaid = (parts: readonly Part[]): readonly string[] =>
  everyEntry(parts).flatMap(({ name, meaning, file, fields }) => [
    ...(meaning === '' ? [`${file}: "${name}" has no doc comment`] : []),
    ...fields
      .filter((field) => field.meaning === '')
      .map((field) => `${field.file}: the field "${field.name}" of "${name}" has no doc comment`),
  ]);

/** What no example shows. The words of a locale are in templates/locales, whole. */
export const unshown = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ entries }) => {
    const all = entries.flatMap((entry) => [entry, ...entry.kinds]);
    const isShown = ({ examples }: Entry, field: Field) => exampleOf(field.name, examples) !== undefined;
    const others = (field: Field) =>
      all.filter(({ fields }) =>
        fields.some(({ name, meaning }) => name === field.name && meaning === field.meaning),
      );
    return all
      .filter(({ name }) => name !== 'defineLocale' && name !== 'defineStyle')
      .flatMap((entry) => [
        ...(entry.examples.length === 0 ? [`no example shows "${entry.name}"`] : []),
        ...entry.fields
          .filter((field) => ![entry, ...others(field)].some((one) => isShown(one, field)))
          .map((field) => `no example shows "${field.name}" of "${entry.name}"`),
      ]);
  });
