import { onceFor } from '../lib/once.ts';
import type { Library } from '../model/library.ts';

/** A name that a claim carries as plain text and that documents may print. */
type Naming = { readonly key: string; readonly path: readonly string[]; readonly text: string };

const fields = ['speaker', 'relayedBy', 'judgedBy', 'forecaster', 'firstReporter', 'reportedBy'];

/** All names and populations that claims carry outside of prose. */
export const namingsOf = onceFor((library: Library): readonly Naming[] =>
  Object.values(library.claims).flatMap((claim) => {
    const key = `claim:${claim.id}`;
    const named = Object.entries(claim).flatMap(([field, text]) =>
      fields.includes(field) && typeof text === 'string' ? [{ key, path: [field], text }] : [],
    );
    const quantities = [
      { path: ['quantity'], value: claim.quantity },
      ...Object.entries(claim.quantities).map(([name, value]) => ({ path: ['quantities', name], value })),
    ];
    const counted = quantities.flatMap(({ path, value }) =>
      Object.entries(value ?? {}).flatMap(([field, text]) =>
        ['population', 'unit', 'of'].includes(field) && typeof text === 'string'
          ? [{ key, path: [...path, field], text }]
          : [],
      ),
    );
    return [...named, ...counted];
  }),
);
