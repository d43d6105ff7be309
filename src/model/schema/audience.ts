import { z } from 'zod';
import { phrase, phraseAs } from './phrase.ts';
import { prose } from './prose.ts';
import { id, ref } from './ref.ts';
import type { SectionSpec } from './section.ts';
import { tlp } from './tlp.ts';

/** How many pages, slides and words a document may have. Pages and slides are exact; words are ceilings. */
const budgets = z.strictObject({
  /** Pages of the briefing. */
  pages: z.int().positive().optional(),
  /** Slides of the deck; back-up slides come on top. */
  slides: z.int().positive().optional(),
  /** Words of the briefing, without its list of sources. */
  words: z.int().positive().optional(),
  /** Minutes of a talk with the deck: a minute a slide, or its words at 130 a minute. */
  minutes: z.int().positive().optional(),
  /** Pages that a briefing may have at most, where it grows with the evidence and no number is exact. */
  mostPages: z.int().positive().optional(),
});

/** A document as the gallery shows it. */
const shown = z.strictObject({
  /** What it is called: "Policy briefing". Default: the audience and the kind. */
  name: phrase.optional(),
  /** Whom it is for and what for, in a line: "Ministers’ advisers: four dated judgements". Default: `line`. */
  purpose: phraseAs(z.string().min(1).max(160)).optional(),
});

/** What an audience changes in one list of sections of the audience that it extends. Sections go by their names. */
const listChangesOf = <S extends z.ZodType>(section: S) =>
  z.strictObject({
    /** Sections that it does not get: `['scorecard']`. */
    leaveOut: z.array(id).default([]),
    /** Sections of its own, behind or before another one; at the end where neither is said. */
    add: z
      .array(
        z.strictObject({
          /** The section, as in the lists themselves. */
          section,
          /** The name of the section that it stands behind. */
          after: id.optional(),
          /** The name of the section that it stands before. */
          before: id.optional(),
        }),
      )
      .default([]),
    /** The sections named stand in this order, in the places that they hold: `['watch', 'scenarios']` swaps two. */
    order: z.array(id).default([]),
    /** Other headlines and kickers, by section. */
    retitle: z
      .record(
        z.string(),
        z.strictObject({
          /** A few words above the headline. */
          kicker: prose.optional(),
          /** The headline that it gets. */
          headline: prose.optional(),
        }),
      )
      .default({}),
  });
export type ListChanges = z.output<ReturnType<typeof listChangesOf<z.ZodType<SectionSpec>>>>;

/** Changes to what an audience takes over; a list that it writes itself needs none. `section`: what a section may say. */
export const changesOf = <S extends z.ZodType>(section: S) => {
  const list = listChangesOf(section);
  return z.strictObject({
    /** Changes to the slides. */
    deck: list.optional(),
    /** Changes to the slides after the last one; it takes what `deck` takes. */
    backup: list.optional(),
    /** Changes to the parts of the briefing; it takes what `deck` takes. */
    briefing: list.optional(),
  });
};

/**
 * What an audience may say. What it leaves out comes from the audience it extends, then from the defaults.
 * `section`: what an entry of its lists may be; the registry of sections knows that.
 */
export const audienceOf = <S extends z.ZodType>(section: S) =>
  z.strictObject({
    /** Names its folder below the output folder; `internal` is the folder of what stays in the house. */
    id: id.refine(
      (text) => text !== 'internal',
      'output/internal/ holds what stays in the house: choose another id',
    ),
    /** Whom it is for, as the gallery and the reports say it: "Policymakers". */
    name: phrase,
    /** Another audience, whose profile this one changes. */
    extends: ref('audience').optional(),
    /** The title of its documents. Default: that of the library. */
    title: prose.optional(),
    /** A line under the title. */
    subtitle: prose.optional(),
    /** Whom it is for, under the title: "Briefing for policymakers". Default: its name. */
    line: prose.optional(),
    /** How the gallery of all documents shows its own. It is not taken over by an audience that extends this one. */
    gallery: z
      .strictObject({
        /** Its place among the audiences: the lowest number first, those without one last, by their ids. */
        order: z.int().optional(),
        /** The slides. */
        deck: shown.optional(),
        /** The briefing. */
        briefing: shown.optional(),
      })
      .optional(),
    /** The most restricted material it may get. Default TLP:CLEAR. */
    tlp: tlp.optional(),
    /** BCP 47 tag of the labels, dates and numbers; there must be a locale of that name. Default en. */
    language: z.string().optional(),
    /** Of a briefing. Default A4. */
    paper: z.enum(['A4', 'Letter']).optional(),
    /** Of a briefing: `narrow` gives wide tables more room. Default normal. */
    margins: z.enum(['normal', 'narrow']).optional(),
    /** The shape of a slide. Default 16:9. */
    slides: z.enum(['16:9', '4:3']).optional(),
    /** How a share prints. `counts`: 26 of 36 people asked. `counts-first`: 26 of 36 people asked (72%). `percent-first`: 72% (26 of 36 people asked). Default counts-first. */
    numbers: z.enum(['counts', 'counts-first', 'percent-first']).optional(),
    /** `words` prints the hedge of a claim where a table lists it; `hidden` leaves it out. Default words. */
    hedges: z.enum(['words', 'hidden']).optional(),
    /** Whether the list of sources shows their grades. Default hidden. */
    grades: z.enum(['shown', 'hidden']).optional(),
    /** `plain` takes the plain wording of a claim, a term or a judgement where there is one. Default standard. */
    wording: z.enum(['standard', 'plain']).optional(),
    /** Puts the checks and corrections of what it prints into the briefing’s HTML as ClaimReview (schema.org), for machines. Default none. */
    linkedData: z.enum(['claim-review', 'none']).optional(),
    /** The house style, by its id in templates/styles. Default: that of the library. */
    style: z.string().optional(),
    /**
     * How much is said of each thing, where a section does not say it itself. `short`: two lines of a driver, no summary. `full`: a
     * driver's latest status in a briefing, scenarios with their whole narrative. Default standard.
     */
    depth: z.enum(['short', 'standard', 'full']).optional(),
    budgets: budgets.optional(),
    /** The CSS themes, by name in templates/themes. */
    themes: z
      .strictObject({
        /** Of the slides: templates/themes/deck.css is `deck`. */
        deck: z.string().optional(),
        /** Of the briefing: templates/themes/briefing.css is `briefing`. */
        briefing: z.string().optional(),
      })
      .optional(),
    /** The folder under templates/audiences that overrides templates. Default: the audience's id. */
    templates: z.string().optional(),
    /** Files beside the briefing: the evidence as CSV, the sources as CSL-JSON for reference managers. */
    exports: z.array(z.enum(['evidence', 'sources'])).optional(),
    /** Kinds of claim that it never gets. */
    excludes: z
      .array(z.enum(['statistic', 'observation', 'testimony', 'assessment', 'forecast', 'event', 'rumour']))
      .optional(),
    /** Rules of the check turned down or off for this audience, each with its reason. Marking rules stay as they are. */
    rules: z
      .array(
        z.strictObject({
          /** `layout/widow`. */
          rule: z.string().regex(/^[a-z]+\/[a-z-]+$/, 'a rule is family/name, like layout/overflow'),
          /** `warning` tells of it and publishes all the same; `off` does not look. */
          level: z.enum(['warning', 'off']),
          /** Printed in the report. */
          reason: phraseAs(z.string().min(1, 'say why')),
        }),
      )
      .optional(),
    /** The slides, in order. Leave it out for an audience without a deck. */
    deck: z.array(section).optional(),
    /** Slides after the last one, on top of the budget. */
    backup: z.array(section).optional(),
    /** The parts of the briefing, in order. */
    briefing: z.array(section).optional(),
    /** What it changes in the sections of the audience that it extends. */
    changes: changesOf(section).optional(),
  });

/** A profile as it was written, with sections of whatever kind. */
export type AudienceSpec = z.output<ReturnType<typeof audienceOf<z.ZodType<SectionSpec>>>>;
