import type { Library } from '../../model/library.ts';
import type { ProtectedFields } from '../../model/schema/protected.ts';
import type { Excluded } from '../../sections/marking/excluded.ts';

const fields = ['identity', 'place', 'other'] as const satisfies readonly (keyof ProtectedFields)[];

/** A protected field of something that may be seen for the rest: no audience gets it. */
export type ProtectedField = Excluded & { readonly field: keyof ProtectedFields };

/** Every protected field of the sources and claims. `main` is its one text. */
export const protectedIn = ({ sources, claims }: Library): readonly ProtectedField[] => [
  ...Object.values(sources).flatMap((source) => fieldsOf('source', source.id, source.protected)),
  ...Object.values(claims).flatMap((claim) => fieldsOf('claim', claim.id, claim.protected)),
];

const fieldsOf = (
  kind: string,
  id: string,
  guarded: ProtectedFields | boolean | undefined,
): readonly ProtectedField[] =>
  typeof guarded !== 'object'
    ? []
    : fields.flatMap((field) => {
        const text = guarded[field];
        if (text === undefined) return [];
        const reason = `protects its ${field}`;
        return {
          kind,
          id,
          field,
          reason,
          key: `${kind}:${id}`,
          texts: [],
          names: [],
          numbers: [],
          main: [text],
        };
      });
