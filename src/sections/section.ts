import { z } from 'zod';
import { type Printable, printable } from '../model/printable.ts';
import type { SectionSpec, sectionHead } from '../model/schema/section.ts';
import type { Desk } from './desk/desk.ts';

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

type SectionSchema = z.ZodObject<{ section: z.ZodLiteral<string> } & typeof sectionHead>;

/** What a section gives its template: the fields of its context but those that all have; the foot is made by `select.ts`. */
type Body<C extends z.ZodObject> = Omit<z.input<C>, keyof typeof frame> & {
  /** May replace the kicker and the headline that the profile gives. */
  kicker?: Printable | undefined;
  headline?: Printable | undefined;
};

/** What is told of a kind of section beside what it selects. */
type Traits = {
  /** The templates that print it, by document; a document without one cannot have the section. */
  readonly templates: { readonly deck?: string; readonly briefing?: string };
  /** Selected after the others: it lists what they used. */
  readonly late?: boolean;
  /** Lists the headings of the document: selected after all others. */
  readonly outlines?: boolean;
  /** What is shown carries its own caveats: its template prints no foot, and nothing in it is marked with a letter. */
  readonly ownNotes?: boolean;
  /** The level of its heading, where it is a part of the section before it. Default 2. */
  readonly level?: 2 | 3;
};

/** What the author of a section writes: what a profile says of it, what its templates get, and how one becomes the other. */
type SectionParts<S extends SectionSchema, C extends z.ZodObject> = Traits & {
  readonly spec: S;
  readonly context: C;
  /** The name that it goes by in a profile, where that is not its kind. */
  readonly nameOf?: (spec: z.output<S>) => string;
  readonly select: (spec: z.output<S>, desk: Desk) => Body<C>;
};

/** One kind of section, whatever its profile says: what is asked of any of them. */
export type AnySection = Traits & {
  /** The word in a profile: `{ section: 'driver', … }`. */
  readonly id: string;
  readonly context: z.ZodObject;
  readonly nameOf: (spec: SectionSpec) => string;
  readonly select: (spec: SectionSpec, desk: Desk) => Body<z.ZodObject>;
};

/** One kind of section, with what its profile may say of it. */
type Section<S extends SectionSchema> = AnySection & {
  readonly spec: S;
  /** Whether a section of a profile is of this kind; its fields are then known. */
  readonly is: (spec: SectionSpec | undefined) => spec is SectionSpec & z.output<S>;
};

/**
 * Defines a kind of section. Its `select` gets its own spec: a profile's sections were parsed by the schema that their
 * word names. Throws when it is handed a section of another kind.
 */
export function defineSection<S extends SectionSchema, C extends z.ZodObject>(
  parts: SectionParts<S, C>,
): Section<S> {
  const { nameOf, select, ...traits } = parts;
  const id = parts.spec.shape.section.value;
  const is = (spec: SectionSpec | undefined): spec is SectionSpec & z.output<S> => spec?.section === id;
  const own = (spec: SectionSpec): z.output<S> => {
    if (is(spec)) return spec;
    throw new Error(`the section "${id}" was handed one of the kind "${spec.section}"`);
  };
  return {
    ...traits,
    id,
    is,
    nameOf: (spec) => (nameOf ? nameOf(own(spec)) : id),
    select: (spec, desk) => select(own(spec), desk),
  };
}
