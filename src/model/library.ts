import type { z } from 'zod';
import type { Origin } from '../lib/origin.ts';
import type { Phrase } from './phrase.ts';
import type { Picture } from './picture.ts';
import { actor } from './schema/actor.ts';
import type { AudienceSpec } from './schema/audience.ts';
import { causalLink, mechanism, variable } from './schema/causal-map.ts';
import { caveat, check, correction } from './schema/caveat.ts';
import { claim } from './schema/claim.ts';
import { dataset } from './schema/dataset.ts';
import { driver, pillar } from './schema/driver.ts';
import { event } from './schema/event.ts';
import { achMatrix, assumption, hypothesis } from './schema/hypotheses.ts';
import { indicator } from './schema/indicator.ts';
import { inventory, omission } from './schema/inventory.ts';
import { gap, judgement, option, scenario } from './schema/judgement.ts';
import { library } from './schema/library.ts';
import { locale } from './schema/locale.ts';
import { question } from './schema/question.ts';
import type { EntityKind } from './schema/ref.ts';
import { source } from './schema/source.ts';
import { term } from './schema/term.ts';
import { style } from './style.ts';

/** The schema of every kind of entity but the audience, whose sections have a registry of their own: the one source of types, defaults and field docs. */
export const schemas = {
  library,
  source,
  term,
  actor,
  dataset,
  claim,
  caveat,
  check,
  correction,
  pillar,
  driver,
  indicator,
  variable,
  'causal-link': causalLink,
  mechanism,
  event,
  judgement,
  assumption,
  hypothesis,
  'ach-matrix': achMatrix,
  scenario,
  gap,
  option,
  question,
  inventory,
  omission,
  style,
  locale,
} as const satisfies Record<Exclude<EntityKind, 'audience'>, z.ZodType>;

export type EntityOf<K extends EntityKind> = K extends keyof typeof schemas
  ? z.output<(typeof schemas)[K]>
  : AudienceSpec;
export type Claim = EntityOf<'claim'>;
export type Source = EntityOf<'source'>;
export type Dataset = EntityOf<'dataset'>;
export type Forecast = Extract<Claim, { readonly kind: 'forecast' }>;
export type Caveat = EntityOf<'caveat'>;
export type Check = EntityOf<'check'>;

type ById<T> = Readonly<Record<string, T>>;

/** The validated evidence base: plain data, frozen, every reference resolvable, with the inverse references derived. */
export type Library = {
  readonly library: EntityOf<'library'>;
  readonly sources: ById<Source>;
  readonly terms: ById<EntityOf<'term'>>;
  readonly actors: ById<EntityOf<'actor'>>;
  readonly datasets: ById<Dataset>;
  readonly pillars: ById<EntityOf<'pillar'>>;
  readonly claims: ById<Claim>;
  readonly caveats: ById<Caveat>;
  readonly checks: ById<Check>;
  readonly corrections: ById<EntityOf<'correction'>>;
  readonly drivers: ById<EntityOf<'driver'>>;
  readonly indicators: ById<EntityOf<'indicator'>>;
  readonly variables: ById<EntityOf<'variable'>>;
  readonly causalLinks: ById<EntityOf<'causal-link'>>;
  readonly mechanisms: ById<EntityOf<'mechanism'>>;
  readonly events: ById<EntityOf<'event'>>;
  readonly judgements: ById<EntityOf<'judgement'>>;
  readonly assumptions: ById<EntityOf<'assumption'>>;
  readonly hypotheses: ById<EntityOf<'hypothesis'>>;
  readonly achMatrices: ById<EntityOf<'ach-matrix'>>;
  readonly scenarios: ById<EntityOf<'scenario'>>;
  readonly gaps: ById<EntityOf<'gap'>>;
  readonly options: ById<EntityOf<'option'>>;
  readonly questions: ById<EntityOf<'question'>>;
  readonly inventories: ById<EntityOf<'inventory'>>;
  readonly omissions: ById<EntityOf<'omission'>>;
  readonly audiences: ById<AudienceSpec>;
  /** Caveats of a claim, by the claim's id. */
  readonly caveatsOf: ById<readonly string[]>;
  /** Checks of a claim, by the claim's id. */
  readonly checksOf: ById<readonly string[]>;
  /** Words that were written in several languages; absent where there are none. What stands in their places is in one: see `libraryIn`. */
  readonly phrases?: readonly Phrase[] | undefined;
  /** Pictures that figures name, by their path below the content folder. */
  readonly pictures: ById<Picture>;
  /** Where each entity was written, by `kind:id`. */
  readonly origins: ById<Origin>;
};

/** Kinds of entry that a mark can keep from an audience. */
export type Marked = 'claims' | 'sources' | 'checks' | 'corrections' | 'events' | 'causalLinks';
export type MarkedEntry = { readonly [K in Marked]: Library[K][string] };
export type MarkedEntries = { readonly [K in Marked]: Readonly<Record<string, MarkedEntry[K]>> };

/** Gives what a profile names. What the audience may not get, or what rests on such a claim, stops the document. */
export type Named = <K extends Marked>(kind: K, id: string) => MarkedEntry[K];
