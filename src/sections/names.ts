import { z } from 'zod';
import type { EntityOf } from '../model/library.ts';
import { type Printable, printable } from '../model/printable.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import type { Desk } from './desk/desk.ts';
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
  /** Said once of all whose form in their own script is not printed, and why; may be empty. */
  unread: z.string(),
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
      // Who writes looks for the use of a word, not for its script.
      unread: spec.usage ? '' : missingForms(chosen, desk),
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
      unread: missingForms(chosen, desk),
    };
  },
});

type Named = {
  readonly original?: EntityOf<'term'>['original'];
  readonly unread?: EntityOf<'term'>['unread'];
};

const originalOf = ({ original }: Named): Printable | undefined =>
  original && !isUnknown(original) ? { printable: 'prose', runs: [{ run: 'text', ...original }] } : undefined;

/** Why forms in another script are missing, each reason said once: not yet checked, or not in the evidence. */
function missingForms(all: readonly Named[], desk: Desk): string {
  const missing = all.filter(({ original }) => original && isUnknown(original));
  const unread = missing.filter(({ unread }) => unread !== undefined).length;
  const counts = { formsUnread: unread, formsNotGiven: missing.length - unread } as const;
  return (['formsUnread', 'formsNotGiven'] as const)
    .filter((label) => counts[label] > 0)
    .map((label) => desk.fill(label, String(counts[label]), String(all.length)))
    .join(' ');
}
