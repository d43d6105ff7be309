import type { Claim } from '../model/library.ts';

/** Statuses that must show where the claim shows. A forecast prints with its outcome, which says more than a flag. */
export const mustBeFlagged = ({ kind, status }: Pick<Claim, 'kind' | 'status'>): boolean =>
  kind !== 'forecast' && ['disputed', 'contradicted', 'superseded', 'unverified'].includes(status);
