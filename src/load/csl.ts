import { cslItem } from '../csl/data.ts';
import { recordOf } from '../csl/item.ts';
import { findingAt, type Rule } from './rules.ts';

/** Every source makes a CSL record that reference managers can read (csl-data.json). */
export const recordsValid: Rule = (ground) =>
  Object.values(ground.sources).flatMap((source) => {
    const result = cslItem.safeParse(recordOf(source));
    const [issue] = result.error?.issues ?? [];
    if (!issue) return [];
    return findingAt(
      ground,
      { key: `source:${source.id}`, path: [...issue.path] },
      {
        rule: 'content/csl',
        message: `the source "${source.id}" makes no valid CSL record: ${issue.path.join('.')}: ${issue.message}`,
        hint: 'correct the field of the source, or the one in its csl',
      },
    );
  });
