import { isDeepStrictEqual } from 'node:util';
import type { Source } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { cslRecord } from '../../sections/csl/item.ts';
import type { FieldChange } from './patch.ts';
import type { SourceFields } from './source-fields.ts';

const fields = ['title', 'publisher', 'authors', 'issued', 'accessed', 'url', 'language'] as const;

/**
 * What a record says otherwise than the source that is there. What the record is silent about stays, as do the fields
 * that an editor fills in: `short`, `kind`, `descriptor`, `grade`.
 */
export function changesOf(source: Source, taken: SourceFields): readonly FieldChange[] {
  const plain = fields.flatMap((field): FieldChange[] => {
    const to = taken[field];
    const from = source[field];
    return to === undefined || (isDerived(field, taken) && !isUnknown(from)) || isDeepStrictEqual(to, from)
      ? []
      : [{ field, from, to }];
  });
  const told = Object.entries(taken.csl).filter(([name, value]) => !isTold(source, name, value));
  if (told.length === 0) return plain;
  return [...plain, { field: 'csl', from: source.csl, to: { ...source.csl, ...Object.fromEntries(told) } }];
}

/** Whether a source says a field of CSL, in `csl` or by what follows from its other fields. */
const isTold = (source: Source, name: string, value: unknown): boolean =>
  [source.csl, cslRecord(source)].some((fields) =>
    isDeepStrictEqual(new Map(Object.entries(fields ?? {})).get(name), value),
  );

/** What the record does not say itself: the journal in place of its publisher, the address that a DOI leads to. It takes no place of what an editor wrote. */
const isDerived = (field: string, { publisher, url, csl }: SourceFields): boolean =>
  (field === 'publisher' && publisher === csl['container-title']) ||
  (field === 'url' && url === `https://doi.org/${csl.DOI}`);
