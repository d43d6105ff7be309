import { defineRule, type Finding } from '../rule.ts';
import { placeOfTrace } from '../written.ts';
import { fileAt, placeOfPicture, spotOfPicture } from './picture-place.ts';
import { nameOfSpot } from './where.ts';

export const pictureUndrawn = defineRule({
  id: 'layout/picture-undrawn',
  title: 'A picture that the browser did not draw',
  why: 'In its place the reader would see the sign of a broken picture, or nothing.',
  example: '<img src="data:image/png;base64,iVBORw0KGgo=" alt="A map">   <!-- in a template: cut off -->',
  mend: 'Save the picture again from its program. One in a template belongs into the content folder, as a figure: there it is decoded before it is used.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    facts.page.sheets.flatMap((sheet) =>
      (sheet.undrawn ?? [])
        // What was refused is told by network/request.
        .filter(({ address }) => !facts.page.refused.some((refused) => refused.startsWith(address)))
        .map((picture): Finding => {
          const spot = spotOfPicture(sheet, picture);
          const file = fileAt(facts, spot);
          const traced = file ? undefined : placeOfTrace(facts, { markup: picture.address });
          const name = `the picture "${file ?? shorten(picture.address)}"`;
          return {
            place: { ...placeOfPicture(facts, spot), ...traced },
            message: `${nameOfSpot(facts, spot)}: ${name} was not drawn by the browser`,
            hint: 'save it again from its program; one in a template belongs into the content folder, as a figure',
          };
        }),
    ),
});

const shorten = (address: string): string => (address.length > 40 ? `${address.slice(0, 40)}…` : address);
