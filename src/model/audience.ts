import type { AudienceSpec } from './schema/audience.ts';
import type { Prose } from './schema/prose.ts';
import type { SectionSpec } from './schema/section.ts';

/** The lists of sections in a profile. */
export const lists = ['deck', 'backup', 'briefing'] as const;
export type ListName = (typeof lists)[number];

/** A section of an audience, with the name that it goes by and the place in a profile where it was written. */
export type PlacedSection = {
  readonly name: string;
  readonly spec: SectionSpec;
  /** The audience in whose profile it stands, and where there: `['deck', 3]`. */
  readonly audience: string;
  readonly path: readonly PropertyKey[];
};

/** A profile with everything decided: nothing below asks for a default again. */
export type Audience = Required<
  Omit<AudienceSpec, 'extends' | 'changes' | 'gallery' | 'subtitle' | 'budgets' | 'themes' | 'templates'>
> & {
  readonly subtitle: Prose | undefined;
  readonly budgets: NonNullable<AudienceSpec['budgets']>;
  readonly themes: { readonly deck: string; readonly briefing: string };
  /** Folders under templates/audiences that override, the nearest first. */
  readonly packs: readonly string[];
  /** The sections of each list with their names, and where in which profile each was written. */
  readonly placed: Readonly<Record<ListName, readonly PlacedSection[]>>;
};
