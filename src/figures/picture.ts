import { escapeHtml } from '../fill/escape.ts';
import { type Markup, plainText } from '../printable.ts';
import type { FigureSpec } from '../schema/figure.ts';
import type { FigureDesk } from './figure.ts';

/** A photograph or a drawing, inside the page, with the words for those who do not see it. */
export function picture(spec: Extract<FigureSpec, { figure: 'picture' }>, desk: FigureDesk): Markup {
  const { type, base64, width, height } = desk.picture(spec.file);
  const alternative = escapeHtml(plainText(desk.print(spec.alt)));
  return {
    printable: 'markup',
    html: `<div class="picture"><img src="data:${type};base64,${base64}" width="${width}" height="${height}" alt="${alternative}"></div>`,
  };
}
