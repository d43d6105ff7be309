import type { Diagnostic } from '../../lib/diagnostic.ts';
import { isAbove, type Tlp } from '../../model/schema/tlp.ts';

/** What becomes of one audience's documents. */
export type Verdict = {
  readonly audience: string;
  /** Whole or not at all. */
  readonly publish: boolean;
  /** The files of an earlier build must go: they may hold what this reader must not have. */
  readonly withdraw: boolean;
  readonly errors: number;
};

type Case = {
  readonly audience: string;
  readonly findings: readonly Diagnostic[];
  /** Label of each document now, and as it was published before. */
  readonly labels: readonly { readonly now: Tlp; readonly before: Tlp | undefined }[];
};

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
const isMarking = (finding: Diagnostic): boolean => isError(finding) && finding.rule.startsWith('marking/');

/**
 * An audience with an error is not published; its good files stay. When a marking rule fails, or its marking rose since,
 * they are withdrawn. A draft is published with its errors, but never with one of marking.
 */
export function judge({ audience, findings, labels }: Case, draft: boolean): Verdict {
  const errors = findings.filter(isError).length;
  const leaks = findings.some(isMarking);
  const rose = labels.some(({ now, before }) => before !== undefined && isAbove(now, before));
  const publish = !leaks && (errors === 0 || draft);
  return { audience, publish, withdraw: !publish && (leaks || rose), errors };
}
