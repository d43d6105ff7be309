import type { Printable } from '../model/printable.ts';
import type { Desk } from './desk/desk.ts';
import { withNumbers } from './desk/prose.ts';
import { excludedFrom } from './marking/excluded.ts';

type Locators = readonly { readonly source: string }[];

/** Text with the numbers of sources that are named beside it rather than through a claim: those of a check, of a correction. */
export const withSources = (text: Printable, locators: Locators, desk: Desk): Printable =>
  withNumbers(
    text,
    locators.map(({ source }) => desk.sourceNumber(source)),
  );

/** Stops the document where a check, a correction or a source is above the audience's ceiling. */
export function requireOpen(keys: readonly string[], desk: Desk): void {
  const found = excludedFrom(desk.audience, desk.library).find(({ key }) => keys.includes(key));
  if (found)
    throw desk.wrong(`the ${found.kind} "${found.id}" ${found.reason}`, 'take it out of this section');
}
