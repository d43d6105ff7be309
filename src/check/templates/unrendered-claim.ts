import { foldSpaces } from '../../lib/fold.ts';
import { isPrintable, plainText } from '../../model/printable.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Facts, type Finding } from '../rule.ts';
import { readFilled } from '../text.ts';

export const unrenderedClaim = defineRule({
  id: 'templates/unrendered-claim',
  title: 'A claim that was selected and that the template shows nowhere',
  why: 'What an audience was meant to get is missing without a word, while its sources and caveats still print. An override that forgot a field is the usual cause.',
  example: '{{#each cards}}<h3>{{title}}</h3>{{/each}}   {{!-- a template for cards without {{text}} --}}',
  mend: 'Print the field in the template, or take the claim out of the section.',
  severity: 'error',
  needs: 'templates',
  run: ({ documents, templates }) =>
    documents.flatMap((facts) =>
      printedSections(facts).flatMap((section) => hiddenIn(facts, section, templates)),
    ),
});

function hiddenIn(
  facts: DocumentFacts,
  section: PrintedSection,
  templates: Facts['templates']['templates'],
): Finding[] {
  const { document } = facts;
  const hidden = section.pieces.filter(({ words }) => words !== '' && !section.text.visible.includes(words));
  const shown = new Set([
    ...section.pieces.filter((piece) => !hidden.includes(piece)).flatMap(({ claims }) => claims),
    ...(showsPicture(section) ? section.pictured : []),
  ]);
  const missing = section.claims.filter((id) => !shown.has(id));
  if (missing.length === 0) return [];
  const name = `${document.kind}/${document.sections[section.index]!.template}`;
  const template = templates.templates.get(name);
  const fields = hidden
    .filter(({ claims }) => claims.some((id) => missing.includes(id)))
    .map(({ path }) => fieldOf(path));
  const place = template ? { file: template.file } : sectionPlace(facts, section.index);
  return [
    {
      place: inDocument(place, facts, section.index),
      message: `the template ${name} shows ${missing.map((id) => `"${id}"`).join(', ')} nowhere`,
      hint:
        fields.length > 0
          ? `print ${[...new Set(fields)].map((field) => `{{${field}}}`).join(', ')}, or take the claim out of the section "${section.section}"`
          : `print the figure or the number, or take the claim out of the section "${section.section}"`,
    },
  ];
}

/** `rows.0.statement` is the field `statement` of `rows`. */
const fieldOf = (path: readonly string[]): string => path.filter((step) => !/^\d+$/.test(step)).join('.');

/** The figure, the large number or the numbers of the rows of a section stand in its text. */
function showsPicture({ context, text }: PrintedSection): boolean {
  const { number, rows, figure } = context as {
    readonly number?: unknown;
    readonly rows?: unknown;
    readonly figure?: { readonly picture?: unknown };
  };
  if (typeof number === 'string') return text.visible.includes(foldSpaces(number));
  const numbers = Array.isArray(rows) ? rows.flatMap(numberOf) : [];
  if (numbers.length > 0) return numbers.every((one) => text.visible.includes(foldSpaces(one)));
  const picture = figure?.picture;
  if (!isPrintable(picture) || picture.printable !== 'markup') return false;
  return text.spoken.includes(readFilled(picture.html).spoken);
}

/** The number of a row that shows one. */
function numberOf(row: unknown): readonly string[] {
  const number: unknown = typeof row === 'object' && row !== null && 'number' in row ? row.number : undefined;
  return isPrintable(number) && number.printable === 'prose' ? [plainText(number)] : [];
}
