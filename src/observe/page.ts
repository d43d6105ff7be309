import type { PageObservation } from '../model/observation.ts';
import type { Rendition } from '../model/rendition.ts';
import { readSheet, type ToldSheet } from './page/read.ts';
import { gatherScript } from './page/script.ts';

/** Runs an expression in the page and returns its value as data. */
type Evaluate = (expression: string) => Promise<unknown>;

/** Looks at a page that is loaded with its fonts and not printed yet. Scripts of the page may be off. */
export async function observeSheets(
  { origins = [] }: Pick<Rendition, 'origins'>,
  evaluate: Evaluate,
): Promise<PageObservation['sheets']> {
  const sheets: readonly ToldSheet[] = JSON.parse(String(await evaluate(gatherScript)));
  return sheets.map((sheet, index) => readSheet(sheet, index + 1, origins));
}
