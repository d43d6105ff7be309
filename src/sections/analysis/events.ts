import type { EntityOf, Library } from '../../model/library.ts';

/** How an event stands today. */
type EventStanding = {
  readonly state: 'stands' | 'disputed' | 'corrected';
  /** The correction of one of its own claims. */
  readonly correction?: EntityOf<'correction'>;
  /** A claim of it that is disputed or contradicted, where nothing was corrected. */
  readonly doubted?: string;
  /** True where it did not happen so: its words are struck through. */
  readonly struck: boolean;
};

/**
 * Corrected where a correction is of one of its own claims, and struck through where that claim no longer holds. An event
 * that brought a correction of something else stands. Disputed where one of its claims is.
 */
export function standingOf(event: EntityOf<'event'>, { claims, corrections }: Library): EventStanding {
  const correction = event.corrections
    .flatMap((id) => corrections[id] ?? [])
    .findLast(({ claim }) => event.claims.includes(claim));
  if (correction) {
    const { status } = claims[correction.claim]!;
    if (status === 'disputed') return { state: 'disputed', correction, struck: false };
    return { state: 'corrected', correction, struck: status === 'contradicted' || status === 'superseded' };
  }
  const doubted = event.claims.find((id) => ['disputed', 'contradicted'].includes(claims[id]!.status));
  if (doubted !== undefined) return { state: 'disputed', doubted, struck: false };
  // Its correction is not for this reader, and the event is not told as if it stood.
  const isReplaced = event.claims.some((id) => claims[id]!.status === 'superseded');
  const isHidden = event.corrections.some((id) => corrections[id] === undefined);
  return isReplaced && isHidden ? { state: 'corrected', struck: true } : { state: 'stands', struck: false };
}
