import { z } from 'zod';
import { markup } from './printable.ts';
import type { Prose } from './schema/prose.ts';
import { tlp } from './schema/tlp.ts';

export type DocumentKind = 'deck' | 'briefing';

/** What they are called on pages for the house. */
export const kindNames = { deck: 'Slide deck', briefing: 'Briefing' } as const;

/** What every template of a document can name as `@doc`. */
export const documentContext = z.object({
  kind: z.enum(['deck', 'briefing']),
  /** BCP 47. */
  language: z.string(),
  title: z.string(),
  subtitle: z.string(),
  /** Whom it is for, as a line under a title: "Briefing for policymakers". */
  line: z.string(),
  /** What the library is about: "Ruritania". */
  subject: z.string(),
  edition: z.string(),
  /** "22 November 2026". */
  asOf: z.string(),
  tlp: tlp,
  /** The label as a CSS class: `clear`, `amber-strict`. */
  tlpClass: z.string(),
  paper: z.enum(['A4', 'Letter']),
  margins: z.enum(['normal', 'narrow']),
  slides: z.enum(['16:9', '4:3']),
  /** The cover's drawing, of the house style. */
  motif: markup.optional(),
  logo: markup.optional(),
  /** The house's line at the top of each slide or page; may be empty. */
  header: z.string().optional(),
  /** The house's line at the foot. */
  footer: z.string().optional(),
});
export type DocumentContext = z.infer<typeof documentContext>;

/** One section: the template that prints it and the flat, finished object that the template gets. */
export type FilledSection = {
  /** `driver`: the section's id in the registry. */
  readonly section: string;
  /** `driver`: the template, without folder and ending. */
  readonly template: string;
  /** Unique in the document; links and bookmarks use it. */
  readonly anchor: string;
  readonly context: Readonly<Record<string, unknown>>;
  /** True for back-up slides, which come on top of the budget. */
  readonly backup: boolean;
  /** Ids of the claims that it shows, and of those that stand behind it without being shown. */
  readonly claims: { readonly shown: readonly string[]; readonly behind: readonly string[] };
};

/** A text that a document prints in another language than its own, because the content has it in that one alone. */
export type ForeignProse = {
  /** As it prints. */
  readonly text: string;
  readonly language: string;
  /** As the library holds it: it tells which field that is. */
  readonly prose: Prose;
};

/** What one audience gets in one document: selected, ordered, cited. */
export type Dossier = {
  readonly kind: DocumentKind;
  readonly doc: DocumentContext;
  readonly sections: readonly FilledSection[];
  /** Words of the locale, as `@labels`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the claims that it prints. */
  readonly claims: readonly string[];
  /** What of it stands in another language. */
  readonly foreign?: readonly ForeignProse[] | undefined;
};
