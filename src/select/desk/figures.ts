import { frameFor } from '../../figures/frame.ts';
import type { Place } from '../../lib/diagnostic.ts';
import { toPlace } from '../../lib/place.ts';
import type { Audience } from '../../model/audience.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import { plainText } from '../../model/printable.ts';
import type { FigureSpec } from '../../model/schema/figure.ts';
import type { Prose } from '../../model/schema/prose.ts';
import type { FigurePlace } from '../../sections/desk/desk.ts';
import type { FigureDesk } from '../../sections/figures/choice.ts';
import { renderFigure } from '../../sections/figures/figure.ts';
import type { FigureRenderer } from '../../sections/figures/renderer.ts';

type Given = Omit<FigureDesk, 'frame' | 'place' | 'picture'> & {
  readonly audience: Audience;
  readonly kind: DocumentKind;
  readonly renderer: FigureRenderer;
  /** Where the profile asks for the section or a field of it. */
  readonly asked: (field?: readonly PropertyKey[]) => Place;
};

/** Draws the figures of a section: what they show comes from the desk, how wide they are from where they stand. */
export function openFigures(given: Given) {
  const { library, audience, kind, renderer, asked } = given;
  const { slides, paper, style } = audience;
  return (spec: FigureSpec, { room = 'beside', headline, below = [], aside }: FigurePlace = {}) => {
    const words = {
      headline: headline && plainText(headline),
      below: below.map(plainText),
      aside: aside && plainText(aside),
    };
    const frame = frameFor({ kind, slides, paper, room, ...words });
    const desk: FigureDesk = {
      ...given,
      frame,
      place: () => originOf(spec.title) ?? asked(['figure']),
      picture: (file) => library.pictures[file]!,
    };
    return renderFigure(spec, desk, (...figure) => renderer.draw(...figure, style));
  };
}

/** Where prose was written, when it says so: plain strings do not. */
const originOf = (prose: Prose): Place | undefined => {
  const origin = Object.values(prose)[0]?.origin;
  return origin && toPlace(origin);
};
