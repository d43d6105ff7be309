import type { Place } from '../../lib/diagnostic.ts';
import { foldSpaces } from '../../lib/fold.ts';
import { relativePath } from '../../lib/paths.ts';
import { fieldPlace } from '../../lib/place.ts';
import { type Printable, plainText } from '../../model/printable.ts';
import { sections } from '../../sections/registry.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument } from '../place.ts';
import type { PrintedSection } from '../printed.ts';
import type { DocumentFacts, Finding } from '../rule.ts';
import { likelihoodIn } from './certainty.ts';

type Row = {
  readonly statement: Printable;
  readonly outlook?: Printable | undefined;
  readonly confidence: { readonly level: string; readonly label: string };
};

/** A judgement as a section prints it, against the judgement itself. */
export function rowsIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const { spec } = section;
  if (!sections.judgements.is(spec)) return [];
  const rows = (section.context.rows ?? []) as readonly Row[];
  return spec.judgements.flatMap((id, index) => {
    const held = facts.library.judgements[id]!;
    const row = rows[index];
    if (!row) return [];
    const outlook = row.outlook && foldSpaces(plainText(row.outlook));
    const said = outlook && likelihoodIn(outlook, facts.document.doc.language);
    const wanted = held.outlook?.likelihood.replaceAll('-', ' ');
    const differs = (what: string, actual: string, expected: string): Finding => ({
      place: inDocument(fieldPlace(facts.library, `judgement:${id}`), facts, section.index),
      message: `the ${what} of "${id}" prints as "${actual}", and is "${expected}"`,
      hint: 'print the outlook and the confidence of the judgement as they are',
      actual,
      expected,
    });
    return [
      ...(said && wanted && !said.startsWith(wanted) ? [differs('likelihood', said, wanted)] : []),
      ...(row.confidence.level !== held.confidence.level
        ? [differs('confidence', row.confidence.level, held.confidence.level)]
        : []),
      ...unseenIn(facts, section, { id, outlook, label: row.confidence.label }),
    ];
  });
}

type Shown = { readonly id: string; readonly outlook: string | undefined; readonly label: string };

/** A template that leaves the likelihood or the confidence out makes another judgement of it. */
const unseenIn = (
  facts: DocumentFacts,
  { index, text }: PrintedSection,
  { id, outlook, label }: Shown,
): Finding[] =>
  [
    { what: 'likelihood', words: outlook },
    { what: 'confidence', words: foldSpaces(label) },
  ]
    .filter(({ words }) => words && !text.visible.includes(words))
    .map(({ what, words }) => ({
      place: inDocument(templateOf(facts, index) ?? sectionPlace(facts, index), facts, index),
      message: `the judgement "${id}" is printed without its ${what}, "${words}"`,
      hint: 'print {{outlook}} and {{> parts/confidence confidence}} in the template of the judgements',
    }));

/** The template that prints a section, where it is known. */
function templateOf({ templates, document }: DocumentFacts, index: number): Place | undefined {
  const template = templates?.templates.get(`${document.kind}/${document.sections[index]!.template}`);
  return template && { file: relativePath(template.file) };
}
