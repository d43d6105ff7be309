import type { SheetObservation } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { fileAt, placeOfPicture, spotOfPicture } from './picture-place.ts';
import { type Culprit, nameOfSpot } from './where.ts';

const leastDpi = 150;

export const pictureResolution = defineRule({
  id: 'layout/picture-resolution',
  title: 'A picture with too few pixels',
  why: 'Below 150 dots per inch at the size it is drawn a picture looks blurred on paper and on a large screen.',
  example:
    "figure: { figure: 'picture', file: 'pictures/market.jpg', … }   // 400 pixels wide, drawn 12 cm wide: 85 dpi",
  mend: 'Put a larger version of the picture in its place, or draw it smaller in the theme.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    facts.page.sheets.flatMap((sheet) =>
      sheet.pictures.flatMap((picture): Finding[] => {
        const { width, height, naturalWidth, naturalHeight } = picture;
        // One without pixels was not drawn: layout/picture-undrawn tells it.
        if (width < 1 || height < 1 || naturalWidth < 1) return [];
        const dpi = Math.round(Math.min(naturalWidth / width, naturalHeight / height) * 96);
        if (dpi >= leastDpi) return [];
        const spot = spotOfPicture(sheet, picture);
        return [
          {
            place: placeOfPicture(facts, spot),
            message: `${nameOfSpot(facts, spot)}: a picture of ${naturalWidth} × ${naturalHeight} pixels is drawn at ${dpi} dpi`,
            hint: remedyFor(picture, facts, spot),
            actual: `${dpi} dpi`,
            expected: `${leastDpi} dpi or more`,
          },
        ];
      }),
    ),
});

/** A file with more pixels than stand in the page was brought down for the place that the project's own themes give it. */
function remedyFor(
  { width, height, naturalWidth }: SheetObservation['pictures'][number],
  facts: Facts['page'],
  spot: Culprit,
): string {
  const file = facts.library.pictures?.[fileAt(facts, spot) ?? ''];
  if (file && file.width > naturalWidth) {
    const widest = Math.floor((naturalWidth / leastDpi) * 96);
    return `draw it at most ${widest} px wide in the theme: its file has more pixels and was brought down for a smaller place`;
  }
  const [wide, high] = [width, height].map((length) => Math.ceil((length / 96) * leastDpi));
  return `use one of at least ${wide} × ${high} pixels, or draw it smaller`;
}
