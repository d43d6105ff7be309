import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { likelihoodScale } from '../model/scale.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import { confidenceLevels } from '../model/schema/vocabulary.ts';
import type { Desk } from './desk/desk.ts';
import { defineSection, frame } from './section.ts';

/** What the words of likelihood and of confidence mean, once a product. */
const legendSpec = z.strictObject({ section: z.literal('legend'), ...sectionHead });

export const legend = defineSection({
  templates: { deck: 'legend', briefing: 'legend' },
  spec: legendSpec,
  context: z.object({
    ...frame,
    likelihood: z.array(z.object({ term: z.string(), range: z.string(), low: z.number(), high: z.number() })),
    confidence: z.array(z.object({ term: z.string(), level: z.enum(confidenceLevels), means: z.string() })),
  }),
  select: (_spec, desk) => ({
    likelihood: likelihoodScale.map(({ key, low, high }) => ({
      term: desk.locale.likelihood[key],
      range: desk.fill('percent', `${low}–${high}`),
      low,
      high,
    })),
    confidence: confidenceLevels.map((level) => ({
      term: desk.locale.confidence[level],
      level,
      means: desk.locale.confidenceMeans[level],
    })),
  }),
});

/** The numbered sources that the document cites. */
const sourcesSpec = z.strictObject({
  section: z.literal('sources'),
  ...sectionHead,
  /** Which part of the list, where it takes several slides: `{ number: 1, of: 2 }`. */
  part: z
    .strictObject({
      /** Which part, from 1. */
      number: z.int().positive(),
      /** Of how many. */
      of: z.int().positive(),
    })
    .optional(),
  /** Of a briefing: the site alone, or the `whole` address for readers on paper who want to go on; it takes three times the room. */
  addresses: z.enum(['site', 'whole']).optional(),
  /** A sentence more of what may be done with the document: an embargo, a licence. */
  note: prose.optional(),
});

/** One of several parts of a list, as even as they can be. */
const partOf = <T>(all: readonly T[], part: { readonly number: number; readonly of: number } | undefined) => {
  const each = Math.ceil(all.length / (part?.of ?? 1));
  return part ? all.slice((part.number - 1) * each, part.number * each) : all;
};

export const sources = defineSection({
  templates: { deck: 'sources', briefing: 'sources' },
  late: true,
  spec: sourcesSpec,
  context: z.object({
    ...frame,
    entries: z.array(
      z.object({
        number: z.number(),
        anchor: z.string(),
        who: z.string(),
        title: z.string(),
        issued: z.string(),
        /** Empty when the address is not recorded. */
        address: z.string(),
        /** The address without its path: "hrw.org". */
        host: z.string(),
        /** The address as it is printed. */
        shown: z.string(),
        accessed: z.string(),
        grade: z.string(),
      }),
    ),
    /** Set as a list, with whole addresses. */
    whole: z.boolean(),
    /** How many sources there are and what they rest on. */
    summary: printable,
    /** Who signed the edition, and where corrections go; empty where it is not recorded. */
    signedOff: z.string(),
    contact: z.string(),
    note: printable.optional(),
  }),
  select: (spec, desk) => ({
    entries: partOf(desk.sourceEntries(), spec.part).map((entry) => ({
      ...entry,
      anchor: desk.sourceEntryId(entry.number),
      shown: spec.addresses === 'whole' ? entry.address.replace(/^https?:\/\/(?:www\.)?/, '') : entry.host,
    })),
    whole: spec.addresses === 'whole',
    summary: desk.print(desk.library.library.rests),
    ...imprintOf(desk),
    note: desk.optional(spec.note),
  }),
});

/** What an edition says of itself at its end; empty where it is not recorded, which is the house's own affair. */
export function imprintOf({ library: { library } }: Pick<Desk, 'library'>) {
  const orNothing = (value: typeof library.contact) => (value === undefined || isUnknown(value) ? '' : value);
  return { signedOff: orNothing(library.signedOff), contact: orNothing(library.contact) };
}
