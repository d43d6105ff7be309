/** A place in an SVG file, from 1. */
export type SvgPlace = { readonly line: number; readonly column: number };

/** Why an SVG cannot be used. The message reads on from the name of the file: `has text in it`. */
export class SvgError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string, place?: SvgPlace) {
    super(place ? `${message} (line ${place.line}, column ${place.column} of the file)` : message);
    this.name = 'SvgError';
    this.hint = hint;
  }
}
