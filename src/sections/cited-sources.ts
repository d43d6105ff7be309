import type { Printable } from '../model/printable.ts';
import type { Desk } from './desk/desk.ts';
import { withNumbers } from './desk/prose.ts';

type Locators = readonly { readonly source: string }[];

/** Text with the numbers of sources that are named beside it rather than through a claim: those of a check, of a correction. */
export const withSources = (text: Printable, locators: Locators, desk: Desk): Printable =>
  withNumbers(
    text,
    locators.map(({ source }) => desk.sourceNumber(source)),
  );
