import { z } from 'zod';
import type { EntityOf } from '../model/library.ts';
import { type Printable, printable } from '../model/printable.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import { defineSection, frame } from './section.ts';

const context = z.object({
  ...frame,
  rows: z.array(
    z.object({
      name: z.string(),
      /** In its own script, once a reader of that language has checked it. */
      original: printable.optional(),
      says: printable,
      /** How to use the word. */
      usage: printable.optional(),
      /** Other spellings or words that readers meet elsewhere, and that are not used here. May be empty. */
      others: z.string(),
    }),
  ),
});

/** The words that the reader may not know, by the alphabet. */
const wordsSpec = z.strictObject({
  section: z.literal('words'),
  ...sectionHead,
  /** All of the library unless said otherwise. */
  terms: z.array(ref('term')).min(1).optional(),
  /** Adds how to use each word and which to avoid: for readers who write. */
  usage: z.boolean().default(false),
});

export const words = defineSection({
  templates: { briefing: 'words' },
  spec: wordsSpec,
  context,
  select: (spec, desk) => {
    const all = desk.library.terms;
    const chosen = spec.terms?.map((id) => all[id]!) ?? Object.values(all);
    return {
      rows: chosen
        .map((term) => ({
          name: term.label,
          original: originalOf(term),
          says: desk.print(desk.worded(term.definition, term.plain)),
          usage: spec.usage ? desk.optional(term.usage) : undefined,
          others: spec.usage ? term.avoid.join(', ') : '',
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, desk.audience.language)),
    };
  },
});

/** Who is who, each in the one preferred spelling. */
const whoSpec = z.strictObject({
  section: z.literal('who'),
  ...sectionHead,
  /** In this order; all of the library, by the alphabet, unless said otherwise. */
  actors: z.array(ref('actor')).min(1).optional(),
});

export const who = defineSection({
  templates: { briefing: 'who' },
  spec: whoSpec,
  context,
  select: (spec, desk) => {
    const all = desk.library.actors;
    const byName = Object.values(all).toSorted((a, b) =>
      a.name.localeCompare(b.name, desk.audience.language),
    );
    const chosen = spec.actors?.map((id) => all[id]!) ?? byName;
    return {
      rows: chosen.map((actor) => ({
        name: actor.name,
        original: originalOf(actor),
        says: desk.print(actor.role),
        others: actor.aliases.join(', '),
      })),
    };
  },
});

type Named = { readonly original?: EntityOf<'term'>['original'] };

const originalOf = ({ original }: Named): Printable | undefined =>
  original && !isUnknown(original) ? { printable: 'prose', runs: [{ run: 'text', ...original }] } : undefined;
