import { z } from 'zod';
import { edtf } from './date.ts';
import { named } from './phrase.ts';
import { prose } from './prose.ts';
import { evidence, id, ref, refs } from './ref.ts';
import { confidenceLevels, driverEffects, layers } from './vocabulary.ts';

/** How sure we are of the evidence (ICD 203). It says nothing of how likely something is. */
export const confidence = z.strictObject({
  /** How sure: one of three, each of which the legend explains. */
  level: z.enum(confidenceLevels),
  /** Why, in one sentence that names no likelihood. */
  basis: prose,
});

/** One of the things a regime stands on (Gerschewski 2013: legitimation, repression, co-optation). */
export const pillar = z.strictObject({
  id,
  /** As the head of a column: "Legitimation". */
  name: prose,
  /** What it is, in one sentence. */
  definition: prose,
  /** The strain on it, as the editors see it. An assessment, not a measurement. */
  stress: z
    .strictObject({
      /** How much strain there is. */
      level: z.enum(['low', 'medium', 'high', 'unknown']),
      /** Which way the strain goes. */
      trend: z.enum(['rising', 'falling', 'mixed', 'unknown']),
      /** For when this is said. */
      asOf: edtf,
      /** One or two sentences, cited. */
      says: prose,
      confidence: confidence,
      /** Claims that speak for more strain. */
      strains: refs('claim'),
      /** Claims that speak for less. */
      steadies: refs('claim'),
    })
    .optional(),
  /** Where the idea comes from, for the foot of a table: "Gerschewski (2013)". */
  after: named.optional(),
});

/** How a driver bears on a pillar. An assessment, not a measurement. */
const pillarEffect = z.strictObject({
  /** The pillar it bears on. */
  pillar: ref('pillar'),
  /** How it bears on it: pressure in three strengths, none, both ways, or steadying. */
  effect: z.enum(['strong-pressure', 'pressure', 'slight', 'none', 'mixed', 'steadies']),
  /** The claims it rests on; empty only for `none`. */
  claims: refs('claim'),
  /** Why, in one sentence. */
  why: prose.optional(),
});

/** What moves, or holds, the state of things. */
export const driver = z.strictObject({
  id,
  /** Its name, in a few words: "Queues at bakeries". */
  name: prose,
  /** A name for a table cell. */
  short: prose.optional(),
  /** Whether it strains the state of things, holds it, or both. */
  effect: z.enum(driverEffects),
  /** Structural (slow), institutional (rules) or agents (DFID Drivers of Change). */
  layer: z.enum(layers),
  /** A sentence that can be disagreed with. */
  headline: prose,
  /** Two to five sentences, cited. */
  summary: prose,
  /** At most three lines for a slide, cited. */
  points: z.array(prose).default([]),
  /** How it moved, dated; the latest last. */
  status: z
    .array(
      z.strictObject({
        /** The date of the status. */
        asOf: edtf,
        /** Which way the driver moved then. */
        trend: z.enum(['rising', 'falling', 'mixed', 'unknown']),
        /** What was to be seen, in one sentence. */
        says: prose,
      }),
    )
    .min(1, 'a driver needs a dated status'),
  /** How it bears on each pillar; the cells of the matrix. */
  pillars: z.array(pillarEffect).default([]),
  confidence,
  /** The claims that belong to it, the most telling first. */
  claims: z.array(ref('claim')).min(1, 'a driver needs claims'),
  evidence,
});
