import { z } from 'zod';
import type { Source } from '../../model/library.ts';
import { plain, printable } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { cslRecord } from '../csl/item.ts';
import { setInStyle } from '../csl/style.ts';
import type { Desk } from '../desk/desk.ts';
import { imprintOf } from '../legend.ts';
import { defineSection, frame } from '../section.ts';

/** The sources that the document cites, numbered by first use and set in a citation style, with grade, descriptor and what they pass on. */
const bibliographySpec = z.strictObject({
  section: z.literal('bibliography'),
  ...sectionHead,
  /** A style of the CSL library. */
  style: z.enum(['vancouver', 'apa', 'harvard1']).default('vancouver'),
});

export const bibliography = defineSection({
  templates: { briefing: 'bibliography' },
  late: true,
  spec: bibliographySpec,
  context: z.object({
    ...frame,
    summary: printable,
    /** Who signed the edition, and where corrections go; empty where it is not recorded. */
    signedOff: z.string(),
    contact: z.string(),
    /** Said once, where a title is not recorded; else empty. */
    untitled: z.string(),
    entries: z.array(
      z.object({
        number: z.number(),
        anchor: z.string(),
        id: z.string(),
        /** As the style sets it, without its number and its address. */
        reference: z.string(),
        /** May be empty. */
        address: z.string(),
        grade: z.string(),
        /** ICD 206: stance, reach, gaps. */
        descriptor: printable.optional(),
        /** What of it was read; its address is that of a copy, and may be empty. */
        read: printable.optional(),
        readAt: z.string(),
        /** Short names of the sources that it passes on. */
        relays: z.string(),
      }),
    ),
  }),
  select: (spec, desk) => {
    const { labels } = desk.locale.annex;
    const sources = desk.sourceIds().map((id) => desk.library.sources[id]!);
    const set = setInStyle(sources.map(cslRecord), { style: spec.style, language: desk.audience.language });
    return {
      summary: desk.print(desk.library.library.rests),
      ...imprintOf(desk),
      untitled: sources.some(({ title }) => isUnknown(title)) ? labels.titleNotRecorded : '',
      entries: sources.map((source, index) => ({
        number: index + 1,
        anchor: desk.sourceEntryId(index + 1),
        id: source.id,
        reference: set[index]!,
        address: typeof source.url === 'string' ? source.url : '',
        grade:
          desk.audience.grades === 'shown' && source.grade
            ? `${source.grade.reliability}${source.grade.credibility}`
            : '',
        descriptor: desk.optional(source.descriptor),
        ...readingOf(source, desk),
        relays: source.derivedFrom
          .filter((id) => desk.shows('source', id))
          .map((id) => desk.library.sources[id]!.short)
          .join('; '),
      })),
    };
  },
});

/** What of a source was read and in which copy, or why nothing was. */
function readingOf({ read }: Source, desk: Desk) {
  if (read === undefined) return { readAt: '' };
  if (isUnknown(read)) return { read: plain(read.unknown), readAt: '' };
  return { read: desk.print(read.says), readAt: read.at ?? '' };
}
