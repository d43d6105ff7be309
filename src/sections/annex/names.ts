import { z } from 'zod';
import type { EntityOf } from '../../model/library.ts';
import { type Printable, plain, printable, withoutStop } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection, frame } from '../section.ts';

const entries = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    /** In its own script, where somebody has checked it. */
    original: printable.optional(),
    /** What it is, in a few words: "institution". May be empty. */
    kind: z.string(),
    says: printable,
    /** What else a writer must know: other spellings, words not to use. */
    notes: z.array(z.object({ label: z.string(), text: printable })),
  }),
);
const context = z.object({
  ...frame,
  entries,
  /** Said once of all whose form in another script is not recorded; may be empty. */
  unread: z.string(),
});
type Entry = z.input<typeof entries>[number];

/** The words that a reader may not know. */
const glossarySpec = z.strictObject({ section: z.literal('glossary'), ...sectionHead });
export const glossary = defineSection({
  templates: { briefing: 'entries' },
  spec: glossarySpec,
  context,
  select: (_spec, desk) => {
    const all = Object.values(desk.library.terms);
    return {
      entries: all.map((term) => termEntry(term, desk)).toSorted(byName(desk.audience.language)),
      unread: unreadLine(all, desk),
    };
  },
});

/** Who is who, in the one preferred spelling. */
const actorsSpec = z.strictObject({ section: z.literal('actors'), ...sectionHead });
export const actors = defineSection({
  templates: { briefing: 'entries' },
  spec: actorsSpec,
  context,
  select: (_spec, desk) => {
    const all = Object.values(desk.library.actors);
    return {
      entries: all.map((actor) => actorEntry(actor, desk)).toSorted(byName(desk.audience.language)),
      unread: unreadLine(all, desk),
    };
  },
});

/** As a reader of the language looks for them. */
const byName =
  (language: string) =>
  (a: Entry, b: Entry): number =>
    a.name.localeCompare(b.name, language);

type Named = { readonly original?: EntityOf<'term'>['original'] };

const originalOf = ({ original }: Named): Printable | undefined =>
  original && !isUnknown(original)
    ? { printable: 'prose', runs: [{ run: 'text', text: original.text, language: original.language }] }
    : undefined;

function unreadLine(all: readonly Named[], desk: Desk): string {
  const unread = all.filter(({ original }) => original && isUnknown(original)).length;
  return unread > 0 ? desk.fillAnnex('formsNotRead', String(unread), String(all.length)) : '';
}

function termEntry(term: EntityOf<'term'>, desk: Desk): Entry {
  const { labels } = desk.locale.annex;
  return {
    id: term.id,
    name: term.label,
    original: originalOf(term),
    kind: '',
    says: desk.print(desk.worded(term.definition, term.plain)),
    notes: [
      ...(term.usage ? [{ label: labels.usage, text: withoutStop(desk.print(term.usage)) }] : []),
      ...(term.avoid.length > 0 ? [{ label: desk.labels.avoid, text: plain(term.avoid.join(', ')) }] : []),
    ],
  };
}

function actorEntry(actor: EntityOf<'actor'>, desk: Desk): Entry {
  const { annex } = desk.locale;
  const body = actor.affiliation && desk.library.actors[actor.affiliation]!.name;
  return {
    id: actor.id,
    name: actor.name,
    original: originalOf(actor),
    kind: annex.actorKinds[actor.kind],
    says: desk.print(actor.role),
    notes: [
      ...(body ? [{ label: annex.labels.affiliation, text: plain(body) }] : []),
      ...(actor.aliases.length > 0
        ? [{ label: annex.labels.aliases, text: plain(actor.aliases.join(', ')) }]
        : []),
    ],
  };
}
