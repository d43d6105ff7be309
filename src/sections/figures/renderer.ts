import type { Drawing } from '../../figures/drawing.ts';
import { openDrawingTools } from '../../figures/tools.ts';
import type { FontCache } from '../../lib/font-files.ts';
import type { FigureSpec } from '../../model/schema/figure.ts';
import type { HouseStyle } from '../../model/style.ts';
import type { FigureDesk } from './choice.ts';
import type { Choose, Chosen } from './define.ts';
import { figureOf } from './registry.ts';

/** Where the figures of a build are drawn. */
export type FigureRenderer = {
  /** Loads what figures of these kinds are drawn by and with, in these styles. */
  readonly prepare: (kinds: ReadonlySet<string>, styles: readonly HouseStyle[]) => Promise<void>;
  /** Takes what a figure shows from the library and draws it in a house style, given by its id. */
  readonly draw: (
    spec: FigureSpec,
    desk: FigureDesk,
    style: string,
  ) => Chosen & { readonly drawing: Drawing };
  /** Gives back what it drew and what it drew with; until it is prepared again. */
  readonly clear: () => void;
};

/** Opens an empty renderer. `fonts`: the font files that the build read so far. */
export function openFigureRenderer(fonts: FontCache): FigureRenderer {
  const tools = openDrawingTools(fonts);
  const loaded = new Map<string, Choose>();
  return {
    prepare: async (words, styles) => {
      const kinds = [...words].map((figure) => figureOf({ figure }));
      for (const { id, load } of kinds) if (!loaded.has(id)) loaded.set(id, await load());
      await tools.prepare(
        kinds.map(({ needs }) => needs),
        styles,
      );
    },
    draw: (spec, desk, style) => {
      const { id, needs, choose: atHand } = figureOf(spec);
      const choose = atHand ?? loaded.get(id);
      if (!choose) throw new Error(`the renderer was not prepared for the figure "${id}"`);
      const chosen = choose(spec, desk);
      const ground = { frame: desk.frame, words: desk.locale.figures, style };
      return { ...chosen, drawing: tools.draw({ kind: id, needs, ...chosen }, ground) };
    },
    clear: tools.clear,
  };
}
