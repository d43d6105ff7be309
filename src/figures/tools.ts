import { createHash } from 'node:crypto';
import type { FontCache } from '../lib/font-files.ts';
import type { HouseStyle } from '../model/style.ts';
import type { Drawing, Frame } from './drawing.ts';
import type { DrawingContext, GraphContext } from './drawing-context.ts';
import { isSlide } from './frame.ts';
import type { LayOut } from './graph/layout.ts';
import type { Measure } from './type-width.ts';

/** What a picture is drawn with beside words and a place: nothing, how wide type is, or also how a graph is laid out. */
export type Needs = 'type' | 'graph' | undefined;

/** What one picture is drawn for: its place, the words of its language, the house style by its id. */
type Ground = DrawingContext & { readonly style: string };

/** One picture that is wanted: its kind and data tell it from others. */
type Wanted = {
  readonly kind: string;
  readonly needs: Needs;
  readonly data: unknown;
  readonly draw: (context: GraphContext) => Drawing;
};

/** What the pictures of a build are drawn with: each is drawn once, whichever documents it stands in. */
export type DrawingTools = {
  /** Loads what is needed: no graph library where there is no graph. */
  readonly prepare: (needs: readonly Needs[], styles: readonly HouseStyle[]) => Promise<void>;
  readonly draw: (wanted: Wanted, ground: Ground) => Drawing;
  /** Gives back what was drawn and what it was drawn with, 20 MB for graphs; until it is prepared again. */
  readonly clear: () => void;
};

/** Who measures the texts of a house style, and in which faces: a style that was edited may have got others. */
type Typesetter = { readonly faces: string; readonly measure: Measure };

/** Opens empty tools. `fonts`: the font files that the build read so far. */
export function openDrawingTools(fonts: FontCache): DrawingTools {
  const typesetters = new Map<string, Typesetter>();
  const drawn = new Map<string, Drawing>();
  let layOut: LayOut | undefined;
  return {
    prepare: async (needs, styles) => {
      if (needs.includes('graph')) layOut ??= await (await import('./graph/layout.ts')).openLayout();
      if (needs.every((need) => need === undefined)) return;
      const { openMeasure } = await import('./measure.ts');
      for (const style of styles) {
        const faces = contentHash([style.sans, style.fonts]);
        if (typesetters.get(style.id)?.faces !== faces)
          typesetters.set(style.id, { faces, measure: await openMeasure(style, fonts) });
      }
    },
    draw: ({ kind, needs, data, draw }, { style, ...context }) => {
      const typesetter = needs && typesetters.get(style);
      const key = contentHash([kind, data, context, typesetter?.faces]);
      const known = drawn.get(key);
      if (known) return known;
      const unprepared = () => {
        throw new Error(`no tools were prepared for the figure "${kind}"`);
      };
      const tools = { measure: typesetter?.measure ?? unprepared, layOut: layOut ?? unprepared };
      const drawing = filling(context.frame, (frame) => draw({ ...context, ...tools, frame }));
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
