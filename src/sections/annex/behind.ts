import { inLanguage } from '../../model/language.ts';
import type { Prose } from '../../model/schema/prose.ts';
import type { Desk } from '../desk/desk.ts';
import { type Line, lineOf, listLine } from './table.ts';

/** Whether a check was read and the audience may get it. */
export const isPrinted = (check: string, desk: Desk): boolean =>
  desk.library.checks[check]!.basis === 'read' && desk.shows('check', check);

/** Ids of claims that stand behind something without being printed there. */
export function claimIds(desk: Desk, ids: readonly string[], label = '') {
  const permitted = ids.filter(desk.permits);
  for (const id of permitted) desk.rest(id);
  return listLine('id', permitted, label);
}

/** The caveats of a claim in a few words; the whole caveat stands in the table of caveats. */
export const caveatLines = (id: string, desk: Desk): Line[] =>
  (desk.library.caveatsOf[id] ?? [])
    .filter((caveat) => desk.shows('caveat', caveat))
    .map((caveat) =>
      lineOf(
        'note',
        desk.sourced(desk.library.caveats[caveat]!.short, { self: id }),
        `${desk.labels.caveat}:`,
      ),
    );

/** The claims whose numbers a text prints. */
export const claimsQuoted = (prose: Prose, { audience, library }: Desk): readonly string[] =>
  inLanguage(prose, audience.language, library.library.language).parts.flatMap((part) =>
    part.part === 'quantity' ? [part.claim] : [],
  );

/** The short name of a driver, where it has one. */
export const nameOf = (desk: Desk, driver: string) => {
  const { short, name } = desk.library.drivers[driver]!;
  return desk.print(short ?? name);
};
