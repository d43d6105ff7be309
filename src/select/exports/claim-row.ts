import type { Claim, Library } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { sayerOf } from '../../sections/analysis/sayer.ts';
import type { Desk } from '../../sections/desk/desk.ts';
import type { Row } from './row.ts';

/** Several ids in one cell. */
export const list = (ids: readonly string[]): string => ids.join('; ');

/** The cells of sources and their addresses. */
export const sourcesOf = (locators: Claim['sources'], library: Library) => ({
  sources: list(
    locators.map(({ source, paragraph }) => (paragraph === undefined ? source : `${source} §${paragraph}`)),
  ),
  addresses: list([
    ...new Set(
      locators.flatMap(({ source }) => {
        const { url } = library.sources[source]!;
        return isUnknown(url) ? [] : [url];
      }),
    ),
  ]),
});

/** The row of a claim. */
export function claimRow(claim: Claim, desk: Desk): Row {
  const { library } = desk;
  const { id, quantity } = claim;
  const share = quantity?.type === 'share' ? quantity : undefined;
  const grade = desk.gradeOf(id);
  return {
    class: 'claim',
    id,
    text: desk.say(claim.says, id),
    kind: claim.kind,
    hedge: claim.hedge,
    status: claim.status,
    ...(desk.audience.grades === 'shown' && grade && { grade }),
    as_of: claim.asOf,
    ...(quantity && { number: desk.number(id) }),
    ...(share && {
      base: isUnknown(share.of) ? desk.labels.notRecorded : String(share.of),
      population: share.population,
      sampling: share.sampling,
      fieldwork: isUnknown(share.fieldwork) ? desk.labels.notRecorded : share.fieldwork,
    }),
    said_by: sayerOf(claim) ?? '',
    drivers: list(
      Object.values(library.drivers)
        .filter(({ claims }) => claims.includes(id))
        .map((driver) => driver.id),
    ),
    caveats: list((library.caveatsOf[id] ?? []).filter((caveat) => desk.shows('caveat', caveat))),
    checks: list(
      (library.checksOf[id] ?? []).filter(
        (check) => library.checks[check]!.basis === 'read' && desk.shows('check', check),
      ),
    ),
    ...sourcesOf(claim.sources, library),
    tlp: claim.tlp,
  };
}
