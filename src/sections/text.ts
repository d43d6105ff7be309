import { z } from 'zod';
import { drawIcon, iconNames } from '../figures/icons.ts';
import { markup, printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { figureContext } from './desk/contexts.ts';
import { figureSpec } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** Paragraphs or lines under a headline, with a figure where there is one. */
const textSpec = z.strictObject({
  section: z.literal('text'),
  ...sectionHead,
  /** Paragraphs. */
  body: z.array(prose).default([]),
  /** Lines. */
  points: z.array(prose).max(5).default([]),
  /** A picture beside the text. */
  figure: figureSpec.optional(),
});

export const text = defineSection({
  templates: { deck: 'text', briefing: 'text' },
  spec: textSpec,
  context: z.object({
    ...frame,
    paragraphs: z.array(printable),
    points: z.array(printable),
    figure: figureContext.optional(),
  }),
  select: (spec, desk) => ({
    paragraphs: spec.body.map((paragraph) => desk.print(paragraph)),
    points: spec.points.map((point) => desk.print(point)),
    figure: spec.figure && desk.figure(spec.figure),
  }),
});

/** Three to six short pieces side by side, each with a title and a fact. */
const cardsSpec = z.strictObject({
  section: z.literal('cards'),
  ...sectionHead,
  /** The cards, in order. */
  cards: z
    .array(
      z.strictObject({
        /** A word or two. */
        title: prose,
        /** The fact, in one or two sentences, cited. */
        text: prose,
        /** A small picture of it, for the eye alone. */
        icon: z.enum(iconNames).optional(),
      }),
    )
    .min(2)
    .max(6),
});

export const cards = defineSection({
  templates: { deck: 'cards', briefing: 'cards' },
  spec: cardsSpec,
  context: z.object({
    ...frame,
    cards: z.array(
      z.object({ number: z.number(), title: printable, text: printable, icon: markup.optional() }),
    ),
  }),
  select: (spec, desk) => ({
    cards: spec.cards.map((card, index) => ({
      number: index + 1,
      title: desk.print(card.title),
      text: desk.print(card.text),
      icon: card.icon && { printable: 'markup' as const, html: drawIcon(card.icon) },
    })),
  }),
});
