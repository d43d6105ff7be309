import { stageRules } from '../../build/stage-rules.ts';
import { families } from '../../check/rule.ts';
import { formatColumns } from '../../lib/columns.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';

/** The audience that a finding is about: from its document, or all of them. */
const isAbout = ({ place }: Diagnostic, audience: string): boolean =>
  place.document === undefined || place.document.split('/')[0] === audience;

function cell(findings: readonly Diagnostic[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'ok';
  return [errors > 0 ? `${errors} ✗` : '', warnings > 0 ? `${warnings} !` : '']
    .filter((text) => text !== '')
    .join(' ');
}

const staged: ReadonlySet<string> = new Set(stageRules.map(({ id }) => id));

type Looked = {
  readonly audiences: readonly string[];
  /** The rules that were looked for; all when empty. */
  readonly rules?: readonly string[];
};

/** Audience × family: how many errors (✗) and warnings (!) there are; – where a stage stopped before anybody could look. */
export function formatFamilyTable(
  diagnostics: readonly Diagnostic[],
  { audiences, rules = [] }: Looked,
): string {
  const shown = columnsFor(diagnostics, rules);
  const rows = audiences.map((audience) => {
    const own = diagnostics.filter((finding) => isAbout(finding, audience));
    const stopped = own.some(({ rule, severity }) => severity === 'error' && staged.has(rule));
    const cells = shown.map((family) => cell(own.filter((finding) => familyOf(finding) === family)));
    // Nothing was printed, so nobody looked at it: that is not the same as sound.
    return [audience, ...cells.map((text) => (stopped && text === 'ok' ? '–' : text))];
  });
  return formatColumns(['audience', ...shown], rows);
}

const familyOf = ({ rule }: Pick<Diagnostic, 'rule'>): string => rule.slice(0, rule.indexOf('/'));

/** The families of the checks that were looked for, and after them those of the stages that have something to tell. */
function columnsFor(diagnostics: readonly Diagnostic[], rules: readonly string[]): readonly string[] {
  const looked: readonly string[] = families.filter(
    (family) => rules.length === 0 || rules.some((rule) => familyOf({ rule }) === family),
  );
  return [...new Set([...looked, ...diagnostics.map(familyOf)])];
}
