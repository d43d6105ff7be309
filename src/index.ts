import { definer } from './model/author/definer.ts';
import type { audience } from './sections/audience.ts';

/** What content modules, house styles and locales import from `groundswell`. */
export { cell, cellValue, defineDataset } from './model/author/dataset.ts';
export * from './model/author/define.ts';
export * from './model/author/prose.ts';
export { amount, at, money, rate, share, unknown } from './model/author/values.ts';

/** Whom documents are for: a profile with its sections, whose kinds the registry knows. */
export const defineAudience = definer<'audience', typeof audience>('audience');
