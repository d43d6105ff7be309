import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { departureOf } from './departure.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

/** One person's account, paraphrased and attributed. It shows experience, not how common it is. */
const accountSpec = z.strictObject({
  section: z.literal('account'),
  ...sectionHead,
  /** A testimony. */
  claim: ref('claim'),
  /** Lines beside it. */
  points: z.array(prose).max(3).default([]),
});

export const account = defineSection({
  templates: { deck: 'account', briefing: 'account' },
  spec: accountSpec,
  context: z.object({
    ...frame,
    account: printable,
    speaker: z.string(),
    /** "left in 2009", or that the year was not recorded. */
    left: z.string().optional(),
    relayedBy: z.string(),
    points: z.array(printable),
  }),
  select: (spec, desk) => {
    const speaker = speakerOf(spec.claim, desk);
    return {
      ...speaker,
      account: desk.claimText(spec.claim),
      points: spec.points.map((text) => desk.print(text)),
    };
  },
});

/** Who tells a testimony, when they left and who published it. Stops the document where the claim is none. */
export function speakerOf(id: string, desk: Desk) {
  const claim = desk.claim(id);
  if (claim.kind !== 'testimony')
    throw desk.wrong(
      `"${claim.id}" is of kind ${claim.kind}, not testimony`,
      'an account needs a claim of kind testimony',
    );
  return {
    speaker: claim.speaker,
    left: departureOf(claim, desk),
    relayedBy: desk.fill('relayedBy', claim.relayedBy),
  };
}
