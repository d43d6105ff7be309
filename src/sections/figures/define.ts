import type { z } from 'zod';
import type { Drawing } from '../../figures/drawing.ts';
import type { DrawingContext, GraphContext, TypeContext } from '../../figures/drawing-context.ts';
import type { FigureSpec, figureHead } from '../../model/schema/figure.ts';
import type { Choice, FigureDesk } from './choice.ts';

type Head = typeof figureHead;
/** A kind may ask for a note that is not left out. */
type FigureSchema = z.ZodObject<
  { figure: z.ZodLiteral<string>; note: Head['note'] | ReturnType<Head['note']['unwrap']> } & Omit<
    Head,
    'note'
  >
>;

/** What draws data, at hand; or how it is read when a document has such a figure: for code that is large or rarely needed. */
type Draw<D, C> = Drawer<D, C> | { readonly load: () => Promise<Drawer<D, C>> };
type Drawer<D, C = GraphContext> = (data: D, context: C) => Drawing;

/** What a figure is drawn with beside words and a place: how wide type is, or also how a graph is laid out. */
type Drawn<D> =
  | { readonly needs?: undefined; readonly draw: Draw<D, DrawingContext> }
  | { readonly needs: 'type'; readonly draw: Draw<D, TypeContext> }
  | { readonly needs: 'graph'; readonly draw: Draw<D, GraphContext> };

/** What is told of a kind of figure beside what it shows. */
type Traits = {
  /** It may stand beside words. All others want the whole width. */
  readonly beside?: boolean;
};

/** What the author of a kind of figure writes: what a profile says of it, what of the library it shows, and how that is drawn. */
type FigureParts<S extends FigureSchema, D> = Traits &
  Drawn<D> & {
    readonly spec: S;
    readonly choose: (spec: z.output<S>, desk: FigureDesk) => Choice<D>;
  };

/** What a figure shows, with what draws it. */
export type Chosen = Choice<unknown> & { readonly draw: (context: GraphContext) => Drawing };
/** Takes what a figure shows from the library. */
export type Choose = (spec: FigureSpec, desk: FigureDesk) => Chosen;

/** One kind of figure, whatever a profile says of it: what is asked of any of them. */
export type AnyFigure = Traits & {
  /** The word in a profile: `{ figure: 'bars', … }`. */
  readonly id: string;
  readonly needs: Drawn<unknown>['needs'];
  /** Absent where its drawing code has to be loaded first. */
  readonly choose: Choose | undefined;
  readonly load: () => Promise<Choose>;
};

/** One kind of figure, with what a profile may say of it. */
type Figure<S extends FigureSchema> = AnyFigure & { readonly spec: S };

/**
 * Defines a kind of figure. What it draws with is what `needs` says, and no more: the types see to it. Its `choose` gets its
 * own spec: a profile's figures were parsed by the schema that their word names. Throws when it is handed another kind.
 */
export function defineFigure<S extends FigureSchema, D>(parts: FigureParts<S, D>): Figure<S> {
  const { spec, choose, draw, needs, beside } = parts;
  const id = spec.shape.figure.value;
  const is = (given: FigureSpec): given is FigureSpec & z.output<S> => given.figure === id;
  const drawnBy =
    (drawer: Drawer<D>): Choose =>
    (given, desk) => {
      if (!is(given)) throw new Error(`the figure "${id}" was handed one of the kind "${given.figure}"`);
      const choice = choose(given, desk);
      return { ...choice, draw: (context) => drawer(choice.data, context) };
    };
  return {
    id,
    spec,
    needs,
    beside,
    choose: 'load' in draw ? undefined : drawnBy(draw),
    load: async () => drawnBy('load' in draw ? await draw.load() : draw),
  };
}
