import Handlebars from 'handlebars';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Program } from './ast.ts';
import { refusals } from './refuse.ts';
import { scanTemplate } from './scan.ts';
import { readSyntaxFault } from './syntax.ts';
import type { Slot, TemplateSource } from './template.ts';

type ParsedTemplate = {
  /** Missing when the file could not be parsed. */
  readonly program?: Program | undefined;
  readonly slots: ReadonlyMap<object, Slot>;
  readonly diagnostics: readonly Diagnostic[];
};

/** Parses one template and finds all that can be told wrong from its own text. */
export function parseTemplate(source: TemplateSource): ParsedTemplate {
  let program: Program;
  try {
    program = Handlebars.parse(source.text, { srcName: source.file });
  } catch (cause) {
    const { place, message, hint } = readSyntaxFault(cause as Error, source.text);
    const diagnostic: Diagnostic = {
      severity: 'error',
      rule: 'templates/syntax',
      place: { file: source.file, ...place },
      message,
      hint,
    };
    return { slots: new Map(), diagnostics: [diagnostic] };
  }
  const refused = refusals(program, source.file);
  const scanned = scanTemplate(program, source);
  return { program, slots: scanned.slots, diagnostics: [...refused, ...scanned.diagnostics] };
}
