import type { Entry } from './entry.ts';
import { type Example, exampleOf } from './examples.ts';
import type { Field } from './fields.ts';

/** One thing of the reference as Markdown: its name, its meaning, its fields in a table, and how it is written. */
export function formatEntry(entry: Entry, level: number): string {
  const { meaning, place, fields, kinds, examples } = entry;
  return [
    `${'#'.repeat(level)} ${[entry.sort, `\`${entry.name}\``].filter(Boolean).join(' ')}`,
    meaning,
    place && `Stands ${place}.`,
    tableOf(fields, examples),
    kinds.length === 0 ? codeOf(shown(entry)) : undefined,
    ...kinds.map((kind) => formatEntry(kind, level + 1)),
  ]
    .filter((part) => part)
    .join('\n\n');
}

/** Where the heading of an entry is, as GitHub names it. */
export const anchorOf = ({
  sort,
  name,
}: {
  readonly sort?: string | undefined;
  readonly name: string;
}): string => [sort, name].filter(Boolean).join('-').toLowerCase().replaceAll(' ', '-');

/** Fields in a table: name, what it takes, what it is where it is left out, meaning with an example. */
function tableOf(fields: readonly Field[], examples: readonly Example[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map((field) => {
    const example = shortExample(exampleOf(field.name, examples));
    const meaning =
      example && !field.meaning.includes(example)
        ? `${field.meaning} Example: \`${example}\``
        : field.meaning;
    return [`\`${field.name}\``, field.takes, standardOf(field), meaning].map(cellOf);
  });
  return [['Field', 'Takes', 'If left out', 'Meaning'], ['---', '---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const standardOf = ({ required, standard = '' }: Field): string => (required ? '**required**' : standard);

/** A bar would end the cell, also inside code. */
const cellOf = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const longestInCell = 64;

/** What is longer stands in the whole example below the table. */
const shortExample = (text: string | undefined): string | undefined =>
  text === undefined || text.length > longestInCell || text.includes('\n') || text.includes('`')
    ? undefined
    : text;

const mostLines = 48;

/** The example that shows most of the fields and is not too long to read. */
function shown({ fields, examples }: Entry): string | undefined {
  const seen = (example: Example) =>
    fields.filter(({ name }) => exampleOf(name, [example]) !== undefined).length;
  const short = examples.filter(({ text }) => linesOf(text) <= mostLines);
  const [best] = (short.length > 0 ? short : examples).toSorted((a, b) => seen(b) - seen(a));
  return best?.text;
}

const linesOf = (text: string): number => text.split('\n').length;

const codeOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : `\`\`\`ts\n${text}\n\`\`\``;
