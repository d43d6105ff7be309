import { z } from 'zod';

import { fault, nonEmpty } from './fault.ts';
import { locator } from './locator.ts';
import { phrase } from './phrase.ts';
import { prose } from './prose.ts';
import { evidence, id, ref, refs } from './ref.ts';
import { linkHedges, signs } from './vocabulary.ts';

/** A node of the causal map: something of which there can be more or less. */
export const variable = z.strictObject({
  id,
  /** As it stands in a picture: "Foreign media seen". A noun, without a direction. */
  name: prose,
  /** What more of it means: "more people watch, more often". */
  more: prose.optional(),
  /** What less of it means. */
  less: prose.optional(),
  /** What it would be measured in: "people", "KPW a kilogram". */
  unit: phrase.optional(),
  /** What shows how it moves. */
  indicators: refs('indicator'),
  /** Other names for it, put together here: `export-revenue` and `export-income` are one node. */
  also: z.array(id).default([]),
});

/** How firmly a source says that one thing moves another. */
export const linkHedge = z.enum(linkHedges);

/** That a variable moves another one, as a source says it. The editors add none of their own. */
export const causalLink = z.strictObject({
  id,
  /** The variable that moves the other one. */
  from: ref('variable'),
  /** The variable that is moved. */
  to: ref('variable'),
  /** `+`: more leads to more, less to less. `-`: more leads to less. `?`: either. */
  sign: z.enum(signs),
  /** In our own words: "Economic breakdown brings famine." */
  says: prose,
  /** How firmly the source says it. Only `asserted` is drawn as a firm line. */
  hedge: linkHedge,
  /** The paragraph that says so. One of the claims must stand in it. */
  source: locator,
  /** What it rests on. */
  claims: nonEmpty(
    ref('claim'),
    fault('a link needs a claim', 'add claims: [the claim of its own paragraph]'),
  ),
  /** Claims that speak against it. With one, the link prints as contested. */
  contestedBy: refs('claim'),
  /** How long the effect takes. */
  lag: z.enum(['days', 'months', 'years', 'unknown']).default('unknown'),
  /** How much the one moves the other, as the source has it. */
  strength: z.enum(['weak', 'moderate', 'strong', 'unknown']).default('unknown'),
  /** In whose own maps it stands: first the driver that acts, then those that it acts on. */
  drivers: nonEmpty(
    ref('driver'),
    fault('a link belongs to a driver', 'add drivers: [the driver that acts, those it acts on]'),
  ),
  evidence,
});

/** How a driver works: a chain of steps from a cause to an effect. */
export const mechanism = z.strictObject({
  id,
  /** "Survival trading". */
  name: prose,
  /** One sentence. */
  says: prose,
  /** In order, a short clause each: "Rations stop", "people trade". */
  steps: z.array(prose).min(2, 'a mechanism needs two steps or more'),
  /** Where it holds, and where it does not. */
  scope: prose.optional(),
  /** The drivers that work this way; it prints under the first. */
  drivers: nonEmpty(ref('driver'), fault('a mechanism belongs to a driver', 'add drivers: [driver]')),
  /** The links of the causal map that its steps are. */
  links: refs('causal-link'),
  /** The mechanisms that this one works against. */
  counters: refs('mechanism'),
  /** What it rests on. */
  claims: nonEmpty(ref('claim'), fault('a mechanism needs a claim', 'add claims: [claim]')),
  /** The paragraphs that describe it. */
  sources: nonEmpty(locator, fault('a mechanism needs its source', 'add sources: [at(…)]')),
  evidence,
});
