import { z } from 'zod';
import { drawPicture } from '../../figures/picture.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { defineFigure } from './define.ts';

/** A photograph or a drawing from the content folder. It carries no place, camera or author into the documents. */
const pictureSpec = z.strictObject({
  figure: z.literal('picture'),
  ...figureHead,
  /** Path below the content folder: `images/market.jpg`. PNG or JPEG, of at most 40 MB and 64 million pixels. */
  file: z.string().min(1),
  /** What it shows, for those who do not see it. */
  alt: prose,
  /** Who made it and under which licence, and what else stands under it. */
  note: prose,
});

export const picture = defineFigure({
  spec: pictureSpec,
  beside: true,
  choose: (spec, desk) => ({
    data: { alternative: desk.say(spec.alt), file: desk.picture(spec.file) },
    claims: [],
  }),
  draw: drawPicture,
});
