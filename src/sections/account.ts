import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { departureOf } from './departure.ts';
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
    const claim = desk.claim(spec.claim);
    if (claim.kind !== 'testimony')
      throw desk.wrong(
        `"${claim.id}" is of kind ${claim.kind}, not testimony`,
        'an account needs a claim of kind testimony',
      );
    return {
      account: desk.claimText(claim.id),
      speaker: claim.speaker,
      left: departureOf(claim, desk),
      relayedBy: desk.fill('relayedBy', claim.relayedBy),
      points: spec.points.map((text) => desk.print(text)),
    };
  },
});
