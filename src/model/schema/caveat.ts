import { z } from 'zod';
import { edtf } from './date.ts';
import { locator } from './locator.ts';
import { prose } from './prose.ts';
import { evidence, id, ref } from './ref.ts';
import { tlp } from './tlp.ts';
import { caveatKinds, verdicts } from './vocabulary.ts';

const claims = z.array(ref('claim')).min(1, 'name at least one claim');

/** What limits a claim. It travels with the claims that it names onto the same slide or page. */
export const caveat = z.strictObject({
  id,
  says: prose,
  /** A few words for the foot of a slide. */
  short: prose,
  kind: z.enum(caveatKinds),
  appliesTo: claims,
  /** False: worth printing where there is room, but no claim misleads without it. */
  mustTravel: z.boolean().default(true),
  sources: z.array(locator).default([]),
  tlp: tlp.default('TLP:CLEAR'),
  evidence,
});

/** What later public knowledge says of a claim. */
export const check = z.strictObject({
  id,
  claims,
  verdict: z.enum(verdicts),
  says: prose,
  short: prose,
  /** `read`: read in the sources named. `to-verify`: not yet read; kept for the house, never printed as fact. */
  basis: z.enum(['read', 'to-verify']),
  sources: z.array(locator).default([]),
  checked: edtf,
  evidence,
});

/** A change of what is held to be true. Dated, visible, never silent. */
export const correction = z.strictObject({
  id,
  claim: ref('claim'),
  was: prose,
  now: prose,
  date: edtf,
  sources: z.array(locator).min(1, 'a correction needs its source'),
  evidence,
});
