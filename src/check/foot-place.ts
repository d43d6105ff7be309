import { reached } from '../fill/partials.ts';
import type { Place } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';
import { sectionPlace } from '../sections/section-place.ts';
import { inDocument } from './place.ts';
import type { PrintedSection } from './printed.ts';
import type { DocumentFacts } from './rule.ts';

/** Where what stands at the foot of a section gets lost, and what to write there. */
type FootFault = { readonly place: Place; readonly hint: string };

/**
 * A section does not print what belongs to its foot. Its template does not print the foot, or the part that prints the
 * foot leaves a field out: `caveats`, `flags`.
 */
export function footFault(
  facts: DocumentFacts,
  section: PrintedSection,
  field: 'caveats' | 'flags',
): FootFault {
  const { document, templates } = facts;
  const name = `${document.kind}/${document.sections[section.index]!.template}`;
  const part = `${document.kind}/parts/foot`;
  const inSection = sectionPlace(facts, section.index);
  const prints = templates && [...reached(templates, [name])];
  const file = templates?.templates.get(prints?.includes(part) ? part : name)?.file;
  const lacksPart = prints?.includes(part);
  return {
    place: inDocument(file ? { file: relativePath(file), line: 1 } : inSection, facts, section.index),
    hint: lacksPart
      ? `the template ${name} prints {{> parts/foot}}, and that leaves them out: print {{#each foot.${field}}} in ${relativePath(file ?? part)}`
      : `print the foot in the template ${name}: {{> parts/foot}}`,
  };
}
