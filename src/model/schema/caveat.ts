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
  /** The whole caveat, in one or two sentences, for the tables of an annex and for the speaker. */
  says: prose,
  /** The same in a few words: what stands at the foot of a slide or a part of a briefing. */
  short: prose,
  /** What it limits: who was asked, how far it reaches, when it was, why somebody says it, what speaks against it, a translation, a lean, or that two reports are one. */
  kind: z.enum(caveatKinds),
  /** The claims that it limits. */
  appliesTo: claims,
  /** False: worth printing where there is room, but no claim misleads without it. */
  mustTravel: z.boolean().default(true),
  /** Where the limit is said, if a source says it. */
  sources: z.array(locator).default([]),
  tlp: tlp.default('TLP:CLEAR'),
  evidence,
});

/** What later public knowledge says of a claim. */
export const check = z.strictObject({
  id,
  /** The claims that it is about. */
  claims,
  /** What it makes of them. */
  verdict: z.enum(verdicts),
  /** What is known of them now, in one or two sentences. */
  says: prose,
  /** The same in a few words, for a table or the foot of a slide. */
  short: prose,
  /** `read`: read in the sources named. `to-verify`: not yet read; kept for the house, never printed as fact. */
  basis: z.enum(['read', 'to-verify']),
  /** Where that was read. */
  sources: z.array(locator).default([]),
  /** When somebody looked. */
  checked: edtf,
  evidence,
});

/** A change of what is held to be true. Dated, visible, never silent. */
export const correction = z.strictObject({
  id,
  /** The claim that is corrected. */
  claim: ref('claim'),
  /** What was held to be true. */
  was: prose,
  /** What is held to be true now. */
  now: prose,
  /** When it was corrected, by the source that did. */
  date: edtf,
  /** Where the correction is said. */
  sources: z.array(locator).min(1, 'a correction needs its source'),
  evidence,
});
