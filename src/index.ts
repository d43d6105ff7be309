/** What content modules, house styles and locales import from `groundswell`. */
export * from './author/define.ts';
export * from './author/prose.ts';
export { amount, at, money, rate, share, unknown } from './author/values.ts';
