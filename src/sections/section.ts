import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { type Printable, printable } from '../printable.ts';
import { prose } from '../schema/prose.ts';
import { id } from '../schema/ref.ts';

/** What every section of a profile may say for itself. */
export const head = {
  /** A name for it, by which an audience that extends this one can leave it out, move or retitle it. */
  name: id.optional(),
  /** A few words above the headline. */
  kicker: prose.optional(),
  /** A sentence that can be disagreed with. */
  headline: prose.optional(),
  /** What the speaker says to the slide, a line each; for a deck only. They are never handed out. */
  notes: z.array(prose).optional(),
  /** Minutes planned for the slide: 0.5, 2. Those without share what is left of the audience's budget. */
  minutes: z.number().positive().max(60).optional(),
};

/** What every template gets beside the fields of its section. */
export const frame = {
  kicker: printable.optional(),
  headline: printable.optional(),
  /** What must stand where the section stands: caveats, flags of dispute, sources, all already chosen. */
  foot: z.object({
    caveats: z.array(printable),
    flags: z.array(z.object({ label: z.string(), text: printable })),
    /** Numbers of the sources used here: "1, 3". Empty when there are none. */
    sources: z.string(),
    /** True when there is anything to print. */
    any: z.boolean(),
  }),
};

/** One kind of section: what a profile says of it, what its templates get, and how one becomes the other. */
export type Section<S extends z.ZodObject = z.ZodObject, C extends z.ZodObject = z.ZodObject> = {
  /** The word in a profile: `{ section: 'driver', … }`. */
  readonly id: string;
  /** The templates that print it, by document; a document without one cannot have the section. */
  readonly templates: { readonly deck?: string; readonly briefing?: string };
  /** Selected after the others: it lists what they used. */
  readonly late?: boolean;
  /** Lists the headings of the document: selected after all others. */
  readonly outlines?: boolean;
  /** The level of its heading, where it is a part of the section before it. Default 2. */
  readonly level?: 2 | 3;
  readonly spec: S;
  readonly context: C;
  /** May replace the kicker and the headline that the profile gives; the foot is made by `select.ts`. */
  readonly select: (
    spec: z.output<S>,
    desk: Desk,
  ) => Omit<z.input<C>, keyof typeof frame> & {
    kicker?: Printable | undefined;
    headline?: Printable | undefined;
  };
};

/** Says of an object that it is a section; `select` gets its own spec and gives its own context. */
export const defineSection = <S extends z.ZodObject, C extends z.ZodObject>(
  section: Section<S, C>,
): Section<S, C> => section;
