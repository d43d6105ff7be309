import { families } from '../checks/check.ts';
import { formatColumns } from '../columns.ts';
import type { Diagnostic } from '../diagnostic.ts';

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

type Looked = {
  readonly audiences: readonly string[];
  /** The rules that were looked for; all when empty. */
  readonly rules?: readonly string[];
};

/** Audience × family: how many errors (✗) and warnings (!) there are. A family that nobody looked at has no column. */
export function formatFamilyTable(
  diagnostics: readonly Diagnostic[],
  { audiences, rules = [] }: Looked,
): string {
  const looked = families.filter(
    (family) => rules.length === 0 || rules.some((rule) => rule.startsWith(`${family}/`)),
  );
  const rows = audiences.map((audience) => [
    audience,
    ...looked.map((family) =>
      cell(
        diagnostics.filter((finding) => finding.rule.startsWith(`${family}/`) && isAbout(finding, audience)),
      ),
    ),
  ]);
  return formatColumns(['audience', ...looked], rows);
}
