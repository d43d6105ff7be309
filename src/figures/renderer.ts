import { createHash } from 'node:crypto';
import type { FontCache } from '../lib/font-files.ts';
import type { HouseStyle } from '../model/style.ts';
import { type Bars, drawBars } from './bars.ts';
import type { CausalMap } from './causal-map.ts';
import type { Cone } from './cone.ts';
import type { Drawing, Frame } from './drawing.ts';
import type { DrawingContext, GraphContext } from './drawing-context.ts';
import { isSlide } from './frame.ts';
import type { Gauges } from './gauges.ts';
import type { LayOut } from './graph/layout.ts';
import type { HeatMap } from './heat-map.ts';
import type { IndicatorPanel } from './indicators.ts';
import type { Measure } from './measure.ts';
import { drawPeople, type People } from './people.ts';
import { drawPicture, type Photograph } from './picture.ts';
import type { Relays } from './relays.ts';
import type { ForecastScore } from './scorecard.ts';
import type { ThenNow } from './then-now.ts';
import type { Timeline } from './timeline-events.ts';

/** The data of each kind of picture. */
export type FigureData = {
  readonly bars: Bars;
  readonly people: People;
  readonly picture: Photograph;
  readonly timeline: Timeline;
  readonly 'causal-map': CausalMap;
  readonly gauges: Gauges;
  readonly indicators: IndicatorPanel;
  readonly scorecard: ForecastScore;
  readonly 'heat-map': HeatMap;
  readonly cone: Cone;
  readonly relays: Relays;
  readonly 'then-now': ThenNow;
};
export type FigureKind = keyof FigureData;

/** What one picture is drawn for: its place, the words of its language, the house style by its id. */
type Ground = DrawingContext & { readonly style: string };

/** Where the pictures of a build are drawn: each once, whichever documents it stands in. */
export type FigureRenderer = {
  /** Loads what pictures of these kinds need: no graph library where there is no graph. */
  readonly prepare: (kinds: ReadonlySet<FigureKind>, styles: readonly HouseStyle[]) => Promise<void>;
  readonly draw: <K extends FigureKind>(kind: K, data: FigureData[K], ground: Ground) => Drawing;
  /** Gives back what it drew and what it drew with, 20 MB for graphs; until it is prepared again. */
  readonly clear: () => void;
};

/** Who measures the texts of a house style, and in which faces: a style that was edited may have got others. */
type Typesetter = { readonly faces: string; readonly measure: Measure };

type Drawer<K extends FigureKind> = (data: FigureData[K], context: GraphContext) => Drawing;
type Drawers = { readonly [K in FigureKind]: Drawer<K> };

/** Those that need nothing but words; the others are loaded when a build has one. */
const plain = { bars: drawBars, people: drawPeople, picture: drawPicture } as const;

const loaders: { readonly [K in Exclude<FigureKind, keyof typeof plain>]: () => Promise<Drawer<K>> } = {
  timeline: async () => (await import('./timeline.ts')).drawTimeline,
  'causal-map': async () => (await import('./causal-map.ts')).drawCausalMap,
  gauges: async () => (await import('./gauges.ts')).drawGauges,
  indicators: async () => (await import('./indicators.ts')).drawIndicators,
  scorecard: async () => (await import('./scorecard.ts')).drawScore,
  'heat-map': async () => (await import('./heat-map.ts')).drawHeatMap,
  cone: async () => (await import('./cone.ts')).drawCone,
  relays: async () => (await import('./relays.ts')).drawRelays,
  'then-now': async () => (await import('./then-now.ts')).drawThenNow,
};

const setsType: ReadonlySet<FigureKind> = new Set(['timeline', 'scorecard', 'cone', 'causal-map', 'relays']);
const laysOut: ReadonlySet<FigureKind> = new Set(['causal-map', 'relays']);

/** The kinds of figure that a profile asks for, wherever in it they stand. */
export function figureKindsIn(value: unknown): ReadonlySet<FigureKind> {
  if (typeof value !== 'object' || value === null || 'parts' in value) return new Set(); // no figure stands in prose
  const { figure } = value as { readonly figure?: unknown };
  const own = typeof figure === 'string' ? [figure as FigureKind] : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...figureKindsIn(inner)])]);
}

/** Opens an empty renderer. `fonts`: the font files that the build read so far. */
export function openFigureRenderer(fonts: FontCache): FigureRenderer {
  const drawers: { [K in FigureKind]?: Drawer<K> } = { ...plain };
  const typesetters = new Map<string, Typesetter>();
  const drawn = new Map<string, Drawing>();
  let layOut: LayOut | undefined;
  return {
    prepare: async (kinds, styles) => {
      Object.assign(drawers, await loadDrawers([...kinds].filter((kind) => !drawers[kind])));
      if ([...kinds].some((kind) => laysOut.has(kind)))
        layOut ??= await (await import('./graph/layout.ts')).openLayout();
      if (![...kinds].some((kind) => setsType.has(kind))) return;
      const { openMeasure } = await import('./measure.ts');
      for (const style of styles) {
        const faces = contentHash([style.sans, style.fonts]);
        if (typesetters.get(style.id)?.faces !== faces)
          typesetters.set(style.id, { faces, measure: await openMeasure(style, fonts) });
      }
    },
    draw: (kind, data, { style, ...context }) => {
      const typesetter = setsType.has(kind) ? typesetters.get(style) : undefined;
      const key = contentHash([kind, data, context, typesetter?.faces]);
      const known = drawn.get(key);
      if (known) return known;
      const drawer = (drawers as Drawers)[kind];
      if (!drawer || (setsType.has(kind) && !typesetter))
        throw new Error(`the renderer was not prepared for ${kind}`);
      // A kind that needs no measures or layout never asks for them.
      const drawing = filling(context.frame, (frame) =>
        drawer(data, { ...context, frame, measure: typesetter?.measure as Measure, layOut: layOut! }),
      );
      drawn.set(key, drawing);
      return drawing;
    },
    clear: () => {
      drawn.clear();
      typesetters.clear();
      layOut = undefined;
    },
  };
}

async function loadDrawers(kinds: readonly FigureKind[]): Promise<Partial<Drawers>> {
  const wanted = kinds.filter((kind): kind is keyof typeof loaders => kind in loaders);
  return Object.fromEntries(await Promise.all(wanted.map(async (kind) => [kind, await loaders[kind]()])));
}

/** Type larger than usual, for a slide that has the room. */
const larger = [1.4, 1.25, 1.12] as const;

/** The drawing with the largest type that its frame has room for. On paper type has one size. */
function filling(frame: Frame, draw: (frame: Frame) => Drawing): Drawing {
  const usual = draw(frame);
  if (usual.height === undefined || !isSlide(frame)) return usual;
  for (const factor of larger) {
    const bigger = draw({ ...frame, type: frame.type * factor, small: frame.small * factor });
    if (bigger.height! <= frame.height) return bigger;
  }
  return usual;
}

const contentHash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64');
