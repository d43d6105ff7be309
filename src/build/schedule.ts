import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import type { Composed } from './composed.ts';
import type { Outcome } from './outcome.ts';
import { longestFirst, type Plan, type PlannedDocument } from './plan.ts';
import type { World } from './world.ts';

/** What is done with each document: composed here, finished while others are composed. */
type Work = {
  readonly compose: (document: PlannedDocument) => Composed;
  /** Nothing where nobody prints it. */
  readonly finish?: (composed: Composed) => Promise<Outcome>;
  readonly tell?: World['tell'];
};

/** All that was composed, in the order of the plan, with what is wrong with an audience of which nothing is made. */
export type Scheduled = {
  readonly composed: readonly Composed[];
  /** By the id of the audience. */
  readonly wrong: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly outcomes: () => Promise<readonly Outcome[]>;
};

/**
 * Composes one document after another, the longest first, and has each finished as soon as it is there. Between two,
 * whoever prints the first gets a turn. What is wrong with an audience does not stop the others; of itself nothing more
 * is made then.
 */
export async function schedule({ documents }: Plan, { compose, finish, tell }: Work): Promise<Scheduled> {
  const wrong = new Map<string, readonly Diagnostic[]>();
  const composed = new Map<string, Composed>();
  const finishing = new Map<string, Promise<Outcome>>();
  for (const planned of longestFirst(documents)) {
    const { name, audience } = planned;
    if (wrong.has(audience.id)) continue;
    const one = attempt(
      () => compose(planned),
      (findings) => wrong.set(audience.id, findings),
    );
    if (one) composed.set(name, one);
    const outcome = one && finish?.(one);
    outcome?.catch(() => undefined); // awaited when all is composed and checked
    if (outcome) finishing.set(name, outcome);
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { name } of documents) if (!composed.has(name)) tell?.({ type: 'failed', document: name });
  const sound = documents.filter(({ audience }) => !wrong.has(audience.id)).map(({ name }) => name);
  return {
    composed: sound.flatMap((name) => composed.get(name) ?? []),
    wrong,
    outcomes: async () => {
      await Promise.all(finishing.values());
      return Promise.all(sound.flatMap((name) => finishing.get(name) ?? []));
    },
  };
}

/** What `work` gives; nothing where it fails, and then the findings are told. */
export function attempt<T>(work: () => T, failed: (findings: readonly Diagnostic[]) => void): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    failed(error.diagnostics);
    return undefined;
  }
}
