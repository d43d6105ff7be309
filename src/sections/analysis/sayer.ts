import type { Claim } from '../../model/library.ts';

/** Who says what a claim says, where that is not the source itself. */
export function sayerOf(claim: Claim): string | undefined {
  if (claim.kind === 'testimony') return claim.speaker;
  if (claim.kind === 'assessment') return claim.judgedBy;
  if (claim.kind === 'forecast') return claim.forecaster;
  return claim.kind === 'rumour' ? claim.firstReporter : claim.reportedBy;
}
