import type { AudienceSpec, Library } from './library.ts';
import type { Prose } from './schema/prose.ts';
import { defaultStyle } from './style.ts';

/** A profile with everything decided: nothing below asks for a default again. */
export type Audience = Required<
  Omit<AudienceSpec, 'extends' | 'subtitle' | 'budgets' | 'themes' | 'templates'>
> & {
  readonly subtitle: Prose | undefined;
  readonly budgets: NonNullable<AudienceSpec['budgets']>;
  readonly themes: { readonly deck: string; readonly briefing: string };
  /** Folders under templates/audiences that override, the nearest first. */
  readonly packs: readonly string[];
};

/** The audience and those it extends, the nearest first. `load` made sure that they end. */
function chainOf(id: string, library: Library): AudienceSpec[] {
  const spec = library.audiences[id]!;
  return spec.extends ? [spec, ...chainOf(spec.extends, library)] : [spec];
}

const firstGiven = <K extends keyof AudienceSpec>(
  chain: readonly AudienceSpec[],
  key: K,
): AudienceSpec[K] | undefined => chain.find((spec) => spec[key] !== undefined)?.[key];

/** A profile merged over those it extends, then over the defaults. Lists of sections are taken whole, budgets and themes field by field. */
export function resolveAudience(id: string, library: Library): Audience {
  const chain = chainOf(id, library);
  const own = chain[0]!;
  const given = <K extends keyof AudienceSpec>(key: K) => firstGiven(chain, key);
  return {
    id: own.id,
    name: own.name,
    title: given('title') ?? { '': { parts: [{ part: 'text', text: library.library.title }] } },
    subtitle: given('subtitle'),
    line: given('line') ?? { '': { parts: [{ part: 'text', text: own.name }] } },
    tlp: given('tlp') ?? 'TLP:CLEAR',
    language: given('language') ?? 'en',
    paper: given('paper') ?? 'A4',
    slides: given('slides') ?? '16:9',
    numbers: given('numbers') ?? 'counts-first',
    hedges: given('hedges') ?? 'words',
    grades: given('grades') ?? 'hidden',
    wording: given('wording') ?? 'standard',
    style: given('style') ?? library.library.style ?? defaultStyle.id,
    budgets: Object.assign({}, ...chain.toReversed().map((spec) => spec.budgets ?? {})),
    themes: {
      deck: 'deck',
      briefing: 'briefing',
      ...Object.assign({}, ...chain.toReversed().map((spec) => spec.themes ?? {})),
    },
    packs: chain.map((spec) => spec.templates ?? spec.id),
    excludes: given('excludes') ?? [],
    rules: given('rules') ?? [],
    deck: given('deck') ?? [],
    backup: given('backup') ?? [],
    briefing: given('briefing') ?? [],
  };
}
