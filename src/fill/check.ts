import type { z } from 'zod';
import type { Diagnostic } from '../diagnostic.ts';
import { type DocumentKind, documentContext } from '../dossier.ts';
import { byText } from '../order.ts';
import type { Node } from './ast.ts';
import { flag, numeric, objectOf, shapeOf, type Typed, textual } from './shape.ts';
import { missingTemplate, type Template, type TemplateSet } from './templates.ts';
import { checkProgram } from './walk.ts';

/** What a section's template is given. */
export type SectionContract = {
  readonly kind: DocumentKind;
  /** `driver`: the template, without folder and ending. */
  readonly template: string;
  readonly context: z.ZodType;
};

type CheckRequest = {
  readonly templates: TemplateSet;
  readonly sections: readonly SectionContract[];
  /** The names of the locale's labels. */
  readonly labels: readonly string[];
};

/** What the walk over a template needs besides the scope. */
export type Checking = {
  readonly set: TemplateSet;
  readonly template: Template;
  /** Full names of the templates being walked, the section's own first. */
  readonly trail: readonly string[];
  readonly report: (template: Template, node: Node, finding: Finding) => void;
};

export type Finding = { readonly rule: string; readonly message: string; readonly hint?: string | undefined };

const dataFrame = (labels: readonly string[]): Typed =>
  objectOf({
    doc: shapeOf(documentContext),
    labels: objectOf(Object.fromEntries(labels.map((name) => [name, textual]))),
    anchor: textual,
    backup: flag,
    number: numeric,
  });

/** Checks every name in the sections' templates, and in the partials they print, against what they are given. */
export function checkTemplates({ templates, sections, labels }: CheckRequest): readonly Diagnostic[] {
  const findings = new Map<string, Diagnostic>();
  const add = (finding: Diagnostic): void => {
    const { place, rule, message } = finding;
    findings.set(`${place.file}:${place.line}:${place.column} ${rule} ${message}`, finding);
  };
  const report: Checking['report'] = ({ file }, node, { rule, message, hint }) => {
    const { line, column } = node.loc.start;
    add({
      severity: 'error',
      rule: `templates/${rule}`,
      place: { file, line, column: column + 1 },
      message,
      hint,
    });
  };
  const data = dataFrame(labels);
  for (const { kind, template: id, context } of sections) {
    const name = `${kind}/${id}`;
    const template = templates.templates.get(name);
    if (!template) add(missingTemplate(templates, name));
    else {
      const scope = { contexts: [shapeOf(context)], params: new Map(), frames: [data] };
      checkProgram({ set: templates, template, trail: [name], report }, template.program, scope);
    }
  }
  return [...findings.values()].toSorted(byPlace);
}

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.place.file, b.place.file) ||
  (a.place.line ?? 0) - (b.place.line ?? 0) ||
  (a.place.column ?? 0) - (b.place.column ?? 0);
