import type { Check, Claim, Library } from '../model/library.ts';

/** Statuses that must show where the claim shows. */
const flagged: readonly string[] = ['disputed', 'contradicted', 'superseded', 'unverified'];

type Flagged = {
  readonly claim: Claim;
  /** The check that was read, whose words the flag takes. */
  readonly check?: Check | undefined;
  /** The name under which the flag is marked: the same for all claims that one check flags. */
  readonly note: string;
};

/** Whether later knowledge flags a claim. A forecast prints with its outcome, which says more than a flag. */
export function flaggedBy(id: string, library: Library): Flagged | undefined {
  const claim = library.claims[id]!;
  if (!flagged.includes(claim.status) || claim.kind === 'forecast') return undefined;
  const check = (library.checksOf[id] ?? [])
    .map((one) => library.checks[one]!)
    .find(({ basis }) => basis === 'read');
  return { claim, check, note: check ? `check:${check.id}` : `claim:${id}` };
}
