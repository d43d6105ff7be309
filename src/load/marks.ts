import { suggest } from '../lib/nearest.ts';
import { findingAt, type LibraryRule } from './ground.ts';

/** Each row of a matrix has a mark for each hypothesis, and for nothing else. */
export const marksComplete: LibraryRule = (ground) =>
  Object.values(ground.achMatrices).flatMap(({ id, hypotheses, rows }) =>
    rows.flatMap(({ marks }, index) => {
      const at = (path: readonly PropertyKey[]) => ({
        key: `ach-matrix:${id}`,
        path: ['rows', index, ...path],
      });
      const missing = hypotheses.filter((hypothesis) => !(hypothesis in marks));
      const unknown = Object.keys(marks).filter((hypothesis) => !hypotheses.includes(hypothesis));
      return [
        ...missing.map((hypothesis) =>
          findingAt(ground, at(['marks']), {
            rule: 'content/ach-mark',
            message: `row ${index + 1} of the ach-matrix "${id}" has no mark for the hypothesis "${hypothesis}"`,
            hint: `add '${hypothesis}': CC, C, N, I or II`,
          }),
        ),
        ...unknown.map((hypothesis) =>
          findingAt(ground, at(['marks', hypothesis]), {
            rule: 'content/ach-mark',
            message: `row ${index + 1} of the ach-matrix "${id}" marks "${hypothesis}", which is none of its hypotheses`,
            hint: suggest(hypothesis, hypotheses),
          }),
        ),
      ];
    }),
  );
