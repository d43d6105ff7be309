import type { Locale } from '../model/schema/locale.ts';
import type { Frame } from './drawing.ts';
import type { LayOut } from './graph/layout.ts';
import type { Measure } from './type-width.ts';

/** Words of the locale that pictures add. */
export type FigureWords = Locale['figures'];

/** What a picture is drawn with: the place it is for and the words of the language. */
export type DrawingContext = { readonly frame: Frame; readonly words: FigureWords };

/** For pictures that set type themselves: how wide it is. */
export type TypeContext = DrawingContext & { readonly measure: Measure };

/** For graphs: also how they are laid out. */
export type GraphContext = TypeContext & { readonly layOut: LayOut };
