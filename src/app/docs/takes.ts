import type { z } from 'zod';
import { checksOf, type Definition, definitionOf, literalOf, wrapped } from '../../lib/zod-definition.ts';
import { cslFields } from '../../model/csl.ts';
import { cell } from '../../model/schema/cell.ts';
import { day, edtf } from '../../model/schema/date.ts';
import { locator } from '../../model/schema/locator.ts';
import { phraseKind } from '../../model/schema/phrase.ts';
import { prose } from '../../model/schema/prose.ts';
import { id } from '../../model/schema/ref.ts';
import { quantityValue } from '../../model/schema/value.ts';
import { figureSpec } from '../../sections/figures/registry.ts';
import { sectionSpec } from '../../sections/registry.ts';

/** Schemas that are told of once, in a part of their own. */
const known: ReadonlyMap<Definition, string> = new Map([
  [definitionOf(id), 'id'],
  [definitionOf(edtf), '[date](#dates)'],
  [definitionOf(day), "day, like `'2026-11-22'`"],
  [definitionOf(prose), '[prose](#prose)'],
  [definitionOf(quantityValue), '[number](#numbers)'],
  [definitionOf(cell), 'cell: number, range, text, `unknown(…)` or `{ value, … }`'],
  [definitionOf(locator), '[place in a source](#places-in-sources), made by `at`'],
  [definitionOf(figureSpec), '[figure](#kinds-of-figure)'],
  [definitionOf(sectionSpec), '[section](#kinds-of-section)'],
  [
    definitionOf(cslFields),
    'fields of a [CSL-JSON](https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html) record',
  ],
]);

/** Whether what a schema takes is told of elsewhere, so that its fields are not listed where it stands. */
export const isKnown = (definition: Definition): boolean =>
  known.has(definition) || isReference(definition) || isUnknownValue(definition) || isWords(definition);

const isReference = ({ shape = {} }: Definition): boolean => 'entity' in shape && 'id' in shape;
const isUnknownValue = ({ shape = {} }: Definition): boolean => Object.keys(shape).join() === 'unknown';

/** Texts by their names and nothing else: the words of a locale. */
const isWords = ({ shape = {} }: Definition): boolean => {
  const fields = Object.values(shape).map(definitionOf);
  return (
    fields.length > 1 && fields.every((field) => field.type === 'string' && checksOf(field)[0]?.minimum === 1)
  );
};

const mostWords = 12;

function wordsOf(names: readonly string[]): string {
  return names.length > mostWords
    ? `a text for each of ${names.length} words, as in \`templates/locales/en.ts\``
    : `a text for each of ${names.map(written).join(' ')}`;
}

/** `causal-link` is made by `defineCausalLink`. */
export const defineOf = (entity: string): string =>
  `define${entity.replace(/(^|-)(\w)/g, (_all, _hyphen, letter: string) => letter.toUpperCase())}`;

/** What may stand in a field, in the words of its author: "number from 0 to 100", "'A4' | 'Letter'", "list of prose, at most 3". */
export function takes(schema: z.ZodType): string {
  const definition = definitionOf(schema);
  const told = known.get(definition);
  if (told) return told;
  const inner = wrapped(definition);
  if (inner) return takes(inner);
  return phrases[definition.type]?.(definition) ?? definition.type;
}

const phrases: Readonly<Record<string, (definition: Definition) => string>> = {
  string: textOf,
  number: numberOf,
  boolean: () => '`true` | `false`',
  literal: ({ values = [] }) => values.map(written).join(' | '),
  enum: ({ entries = {} }) => Object.values(entries).map(written).join(' | '),
  array: listOf,
  tuple: ({ items = [] }) => `${items.length} in a list: ${[...new Set(items.map(takes))].join(', ')}`,
  record: ({ valueType }) => `${valueType ? grouped(takes(valueType)) : 'anything'} by name: \`{ name: … }\``,
  union: ({ options = [] }) =>
    options.some(phraseKind)
      ? 'text, [in several languages too](#prose)'
      : [...new Set(options.map(takes))].join(', or '),
  object: objectOf,
};

function listOf(definition: Definition): string {
  const entry = definition.element ? grouped(takes(definition.element)) : 'anything';
  return `list of ${entry.replace(/^reference to /, 'references, each to ')}${lengthOf(definition)}`;
}

const written = (value: unknown): string => `\`${typeof value === 'string' ? `'${value}'` : String(value)}\``;
const grouped = (phrase: string): string => (phrase.includes(', or ') ? `(${phrase})` : phrase);

function objectOf(definition: Definition): string {
  const { shape = {} } = definition;
  if (isReference(definition)) {
    const entity = String(literalOf(shape.entity));
    const made = defineOf(entity);
    return `reference to ${/^[aeio]/.test(entity) ? 'an' : 'a'} ${entity}, made by [\`${made}\`](#${made.toLowerCase()})`;
  }
  if (isUnknownValue(definition)) return "`unknown('why')`";
  const names = Object.keys(shape);
  return isWords(definition) ? wordsOf(names) : `\`{ ${names.join(', ')} }\``;
}

/** Forms of text that have a name, by how the message begins that tells of another form. */
const forms: readonly (readonly [begins: string, phrase: string])[] = [
  ['an id is', 'id'],
  ['a colour is', 'colour, like `#1a2b3c`'],
  ['a currency is', 'currency, like `USD`'],
];

function textOf(definition: Definition): string {
  if (definition.format === 'url') return 'web address';
  const said = checksOf(definition).map(({ error }) => String(error?.({ input: '' }) ?? ''));
  return forms.find(([begins]) => said.some((message) => message.startsWith(begins)))?.[1] ?? 'text';
}

function numberOf(definition: Definition): string {
  const checks = checksOf(definition);
  const whole = definition.format === 'safeint' || checks.some(({ format }) => format === 'safeint');
  const bound = (kind: string) => checks.find(({ check }) => check === kind);
  const [least, most] = [bound('greater_than'), bound('less_than')];
  const noun = whole ? 'whole number' : 'number';
  if (least?.inclusive && most?.inclusive) return `${noun} from ${least.value} to ${most.value}`;
  const limits = [
    least && `${least.inclusive ? 'at least' : 'above'} ${least.value}`,
    most && `${most.inclusive ? 'at most' : 'below'} ${most.value}`,
  ];
  return [noun, limits.filter(Boolean).join(' and ')].filter(Boolean).join(' ');
}

function lengthOf(definition: Definition): string {
  const checks = checksOf(definition);
  const least = checks.find(({ check }) => check === 'min_length')?.minimum;
  const most = checks.find(({ check }) => check === 'max_length')?.maximum;
  if (least !== undefined && most !== undefined) return `, ${least} to ${most} of them`;
  if (least !== undefined) return `, at least ${least}`;
  return most === undefined ? '' : `, at most ${most}`;
}
