import { sectionPlace } from '../../sections/section-place.ts';
import { printedSections } from '../printed.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { nameOfSpot, placeOfSpot, type Spot, sectionAt } from './where.ts';

const leastDpi = 150;

/** The file of a picture that a profile names. */
function figureAt(facts: Facts['page'], spot: Spot) {
  const index = sectionAt(facts, spot) ?? -1;
  const { figure } = (printedSections(facts)[index]?.spec ?? {}) as {
    readonly figure?: { readonly file?: unknown };
  };
  return figure?.file === undefined ? {} : sectionPlace(facts, index, ['figure', 'file']);
}

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
        // One without pixels was not loaded: network/request tells why.
        if (width < 1 || height < 1 || naturalWidth < 1) return [];
        const dpi = Math.round(Math.min(naturalWidth / width, naturalHeight / height) * 96);
        if (dpi >= leastDpi) return [];
        const element = sheet.slots.findIndex(
          ({ tag, x, y }) => tag === 'img' && x === picture.x && y === picture.y,
        );
        const spot = { sheet, element, origin: picture.origin };
        const [wide, high] = [width, height].map((length) => Math.ceil((length / 96) * leastDpi));
        return [
          {
            place: { ...placeOfSpot(facts, spot), ...figureAt(facts, spot) },
            message: `${nameOfSpot(facts, spot)}: a picture of ${naturalWidth} × ${naturalHeight} pixels is drawn at ${dpi} dpi`,
            hint: `use one of at least ${wide} × ${high} pixels, or draw it smaller`,
            actual: `${dpi} dpi`,
            expected: `${leastDpi} dpi or more`,
          },
        ];
      }),
    ),
});
