import { z } from 'zod';
import { withCapital } from '../model/capital.ts';
import type { Claim } from '../model/library.ts';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import type { QuantityValue } from '../model/schema/value.ts';
import { askedWhen } from './desk/dates.ts';
import type { Desk } from './desk/desk.ts';
import { withNumbers } from './desk/prose.ts';
import { defineSection, frame } from './section.ts';

/** Numbers for readers who write: what each is, what it rests on, how to say it and how not to. */
const numbersSpec = z.strictObject({
  section: z.literal('numbers'),
  ...sectionHead,
  /** A row each number. */
  rows: z
    .array(
      z.strictObject({
        /** The claim whose number it is. */
        claim: ref('claim'),
        /** Of a claim with several numbers. */
        key: z.string().optional(),
        /** A sentence that may be printed as it stands. */
        say: prose,
        /** What the number does not bear. */
        avoid: prose,
      }),
    )
    .min(1)
    .max(10),
});

export const numbers = defineSection({
  templates: { briefing: 'numbers' },
  spec: numbersSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: printable,
        /** Who says it, of whom, when and how they were chosen. */
        basis: z.string(),
        say: printable,
        avoid: printable,
      }),
    ),
  }),
  select: (spec, desk) => ({
    rows: spec.rows.map(({ claim: id, key, say, avoid }) => {
      const claim = desk.claim(id);
      const said = withCapital(desk.print(say));
      const { numbers, marks } = desk.cite([id]);
      return {
        number: withCapital(
          desk.print({ [desk.audience.language]: { parts: [{ part: 'quantity', claim: id, key }] } }),
        ),
        basis: basisOf(claim, key, desk),
        say: withNumbers(said, numbers, marks),
        avoid: withCapital(desk.print(avoid)),
      };
    }),
  }),
});

/** "CSIS Beyond Parallel; people asked inside the country; asked in 2016; convenience sample". */
function basisOf(claim: Claim, key: string | undefined, desk: Desk): string {
  const value = key === undefined ? claim.quantity! : claim.quantities[key]!;
  const source = claim.reportedBy ?? desk.library.sources[claim.sources[0]!.source]!.short;
  return [source, ...groundOf(value, claim, desk)].join('; ');
}

function groundOf(value: QuantityValue, claim: Claim, { locale, labels, date }: Desk): string[] {
  if (value.type === 'rate') return [value.of, date(claim.asOf)];
  if (value.type !== 'share') return [date(claim.asOf)];
  return [
    value.population,
    isUnknown(value.fieldwork) ? labels.fieldworkUnknown : askedWhen(value.fieldwork, locale),
    locale.sampling[value.sampling],
  ];
}
