import { z } from 'zod';
import type { FigureSpec } from '../../model/schema/figure.ts';
import { bars } from './bars.ts';
import { causalMap } from './causal-map.ts';
import { cone } from './cone.ts';
import { crowd } from './crowd.ts';
import type { AnyFigure } from './define.ts';
import { dots } from './dots.ts';
import { gauges } from './gauges.ts';
import { heatMap } from './heat-map.ts';
import { indicators } from './indicators.ts';
import { line } from './line.ts';
import { people } from './people.ts';
import { picture } from './picture.ts';
import { relays } from './relays.ts';
import { scorecard } from './scorecard.ts';
import { thenNow } from './then-now.ts';
import { timeline } from './timeline.ts';

/** Every kind of figure by its word in a profile: the one list of what a section can show as a picture. */
export const figures = {
  bars,
  line,
  dots,
  people,
  crowd,
  picture,
  timeline,
  'causal-map': causalMap,
  gauges,
  indicators,
  scorecard,
  'heat-map': heatMap,
  cone,
  relays,
  'then-now': thenNow,
};

const kinds: Readonly<Record<string, AnyFigure>> = figures;

/** The kind of a figure. Throws where there is none of that name, which `load` has told of before. */
export function figureOf({ figure }: Pick<FigureSpec, 'figure'>): AnyFigure {
  const kind = kinds[figure];
  if (!kind) throw new Error(`there is no figure "${figure}"`);
  return kind;
}

/** Whether a figure takes the whole width. */
export const isWide = (spec: Pick<FigureSpec, 'figure'>): boolean => !figureOf(spec).beside;

/** The kinds of figure that a profile asks for, wherever in it they stand. */
export function figureKindsIn(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null || 'parts' in value) return new Set(); // no figure stands in prose
  const word = 'figure' in value && typeof value.figure === 'string' ? value.figure : '';
  const own = Object.hasOwn(figures, word) ? [word] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...figureKindsIn(inner)])]);
}

const [first, ...others] = Object.values(figures).map(({ spec }) => spec);

/** What a section may ask for as its figure. */
export const figureSpec = z.discriminatedUnion('figure', [first!, ...others]);
