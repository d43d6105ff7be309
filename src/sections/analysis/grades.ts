import type { Claim, Library } from '../../model/library.ts';
import { credibilities, reliabilities } from '../../model/schema/locator.ts';
import { isUnknown, type Unknown } from '../../model/schema/unknown.ts';

type Grade = Exclude<NonNullable<Claim['grade']>, Unknown>;

/**
 * The grade of a claim: its own, or that of the first of its sources that has one; none where the claim says why it has none.
 * Letters and digits are never averaged.
 */
export function gradeOf(claim: Claim, { sources }: Pick<Library, 'sources'>): Grade | undefined {
  const { grade = claim.sources.flatMap(({ source }) => sources[source]?.grade ?? [])[0] } = claim;
  return isUnknown(grade) ? undefined : grade;
}

/** Why claims have no grade, each reason with the number of its claims, the most frequent first. */
export function reasonsUngraded(
  { claims }: Pick<Library, 'claims'>,
  ids: readonly string[],
): readonly (readonly [reason: string, count: number])[] {
  const reasons = ids.flatMap((id) => {
    const grade = claims[id]?.grade;
    return isUnknown(grade) ? [grade.unknown] : [];
  });
  const counted = Map.groupBy(reasons, (reason) => reason);
  return [...counted].map(([reason, all]) => [reason, all.length] as const).sort((a, b) => b[1] - a[1]);
}

/** How many claims have each grade. */
type GradeMap = {
  /** A row for each reliability, A to F; in it the claims of each credibility, 1 to 6. */
  readonly rows: readonly (readonly number[])[];
  readonly graded: number;
  readonly ungraded: number;
};

/** Counts claims by source reliability × credibility of the information (Admiralty). */
export function gradeMap(library: Pick<Library, 'claims' | 'sources'>, claims: readonly string[]): GradeMap {
  const grades = claims.map((id) => {
    const claim = library.claims[id];
    return claim && gradeOf(claim, library);
  });
  const graded = grades.filter((grade) => grade !== undefined);
  return {
    rows: reliabilities.map((reliability) =>
      credibilities.map(
        (credibility) =>
          graded.filter((grade) => grade.reliability === reliability && grade.credibility === credibility)
            .length,
      ),
    ),
    graded: graded.length,
    ungraded: grades.length - graded.length,
  };
}
