import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import type { Origin } from '../lib/origin.ts';
import type { Dossier } from '../model/dossier.ts';
import { compileTemplates } from './compile.ts';
import type { TemplateSet } from './template.ts';
import { missingTemplate } from './templates.ts';

/** One section of a document: Markdown for a deck, HTML for a briefing. */
type FilledText = { readonly anchor: string; readonly text: string };

/**
 * Fills the templates of one document, section by section. Every section that fails is in the failure.
 * With `origins`, typed prose is stamped with `data-origin="<index>"`, and the list is filled with the places.
 */
export function fillDocument(request: {
  readonly document: Dossier;
  readonly templates: TemplateSet;
  readonly origins?: Origin[];
}): readonly FilledText[] {
  const { document, templates, origins } = request;
  const originOf = origins && indexer(origins);
  const fill = compileTemplates(templates);
  const findings: Diagnostic[] = [];
  const texts = document.sections.map(({ template, anchor, context, backup }, index) => {
    const name = `${document.kind}/${template}`;
    const data = { doc: document.doc, labels: document.labels, anchor, backup, number: index + 1, originOf };
    const found = templates.templates.get(name);
    if (!found) findings.push(missingTemplate(templates, name));
    const text = found ? attempt(findings, found.file, () => fill(name, context, data)) : '';
    return { anchor, text };
  });
  if (findings.length > 0) throw new Failure(findings);
  return texts;
}

function attempt(findings: Diagnostic[], file: string, fill: () => string): string {
  try {
    return fill();
  } catch (error) {
    findings.push(...(error instanceof Failure ? error.diagnostics : [unforeseen(file, error)]));
    return '';
  }
}

/** What Handlebars itself stumbled over: `check` would have told it with its line. */
const unforeseen = (file: string, error: unknown): Diagnostic => ({
  severity: 'error',
  rule: 'templates/fill',
  place: { file },
  message: `this template could not be filled: ${error instanceof Error ? error.message : error}`,
  hint: 'run npm run check, which says the line',
});

/** Gives each place its index in the list, the same place the same one. */
function indexer(origins: Origin[]): (origin: Origin) => number {
  const known = new Map<string, number>();
  return (origin) => {
    const key = `${origin.file}:${origin.line}:${origin.column}`;
    const index = known.get(key) ?? origins.push(origin) - 1;
    known.set(key, index);
    return index;
  };
}
