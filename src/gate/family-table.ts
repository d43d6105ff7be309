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

/** Audience × family: how many errors (✗) and warnings (!) there are. */
export function formatFamilyTable(diagnostics: readonly Diagnostic[], audiences: readonly string[]): string {
  const rows = audiences.map((audience) => [
    audience,
    ...families.map((family) =>
      cell(
        diagnostics.filter((finding) => finding.rule.startsWith(`${family}/`) && isAbout(finding, audience)),
      ),
    ),
  ]);
  return formatColumns(['audience', ...families], rows);
}
