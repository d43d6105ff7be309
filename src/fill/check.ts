import type { z } from 'zod';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { byText } from '../lib/order.ts';
import { type DocumentKind, documentContext } from '../model/dossier.ts';
import type { Checking } from './checking.ts';
import { flag, numeric, objectOf, shapeOf, type Typed, textual } from './shape.ts';
import type { TemplateSet } from './template.ts';
import { missingTemplate } from './templates.ts';
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
