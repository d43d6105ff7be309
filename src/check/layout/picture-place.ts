import type { Place } from '../../lib/diagnostic.ts';
import type { Origin } from '../../lib/origin.ts';
import type { Box, SheetObservation } from '../../model/observation.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { printedSections } from '../printed.ts';
import type { Facts } from '../rule.ts';
import { type Culprit, placeOfSpot, sectionAt } from './where.ts';

/** The spot of a picture: the element that is drawn in its place. */
export const spotOfPicture = (
  sheet: SheetObservation,
  picture: Box & { readonly origin?: Origin | undefined },
): Culprit => ({
  sheet,
  element: sheet.slots.findIndex(({ tag, x, y }) => tag === 'img' && x === picture.x && y === picture.y),
  origin: picture.origin,
});

/** The picture file that the section of a spot shows, by its path in the content folder. */
export const fileAt = (facts: Facts['page'], spot: Culprit): string | undefined => {
  const index = sectionAt(facts, spot) ?? -1;
  const { figure } = (printedSections(facts)[index]?.spec ?? {}) as {
    readonly figure?: { readonly file?: unknown };
  };
  return typeof figure?.file === 'string' ? figure.file : undefined;
};

/** Where the profile names the file of a picture; failing that, where it asks for its section. */
export function placeOfPicture(facts: Facts['page'], spot: Culprit): Place {
  const index = sectionAt(facts, spot);
  const named = index !== undefined && fileAt(facts, spot) !== undefined;
  return {
    ...placeOfSpot(facts, spot),
    ...(named ? sectionPlace(facts, index, ['figure', 'file']) : {}),
  };
}
