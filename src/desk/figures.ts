import type { Audience } from '../audience.ts';
import type { Place } from '../diagnostic.ts';
import type { DocumentKind } from '../dossier.ts';
import type { FigureDesk } from '../figures/choose/choice.ts';
import { renderFigure } from '../figures/figure.ts';
import { frameFor, type Room } from '../figures/frame.ts';
import type { Studio } from '../figures/studio.ts';
import { toPlace } from '../load/place.ts';
import { type Printable, plainText } from '../printable.ts';
import type { FigureSpec } from '../schema/figure.ts';
import type { Prose } from '../schema/prose.ts';

type Given = Omit<FigureDesk, 'frame' | 'place' | 'picture'> & {
  readonly audience: Audience;
  readonly kind: DocumentKind;
  readonly studio: Studio;
  /** Where the profile asks for the section or a field of it. */
  readonly asked: (field?: readonly PropertyKey[]) => Place;
};

/** Where a figure stands: beside words unless said otherwise; under which headline. */
type FigurePlace = { readonly room?: Room; readonly headline?: Printable | undefined };

/** Draws the figures of a section: what they show comes from the desk, how wide they are from where they stand. */
export function openFigures(given: Given) {
  const { library, audience, locale, kind, studio, asked } = given;
  const { slides, paper, style } = audience;
  return (spec: FigureSpec, { room = 'beside', headline }: FigurePlace = {}) => {
    const frame = frameFor({ kind, slides, paper, room, headline: headline && plainText(headline) });
    const desk: FigureDesk = {
      ...given,
      frame,
      place: () => originOf(spec.title) ?? asked(['figure']),
      picture: (file) => library.pictures[file]!,
    };
    return renderFigure(spec, desk, (drawn, data) =>
      studio.draw(drawn, data, { frame, words: locale.figures, style }),
    );
  };
}

/** Where prose was written, when it says so: plain strings do not. */
const originOf = (prose: Prose): Place | undefined => {
  const origin = Object.values(prose)[0]?.origin;
  return origin && toPlace(origin);
};
