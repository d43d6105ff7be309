import { fieldPlace } from '../../lib/place.ts';
import type { Claim, Library } from '../../model/library.ts';
import { defineRule, type Finding } from '../rule.ts';

type Status = Claim['status'];
type Verdict = Library['checks'][string]['verdict'];

/** How a claim may stand that a check which was read found so. */
const allowed: Readonly<Partial<Record<Verdict, readonly Status[]>>> = {
  partly: ['qualified', 'disputed', 'contradicted', 'superseded', 'unverified'],
  disputed: ['disputed', 'contradicted', 'superseded'],
  contradicted: ['contradicted', 'superseded'],
  outdated: ['superseded', 'contradicted'],
};

export const status = defineRule({
  id: 'evidence/status',
  title: 'A claim that stands better than what was found of it',
  why: 'The status decides whether a claim prints with a flag, and whether a judgement may rest on it. A claim that a check or a correction overtook, and that still stands as current, misleads every reader.',
  example:
    "defineCheck({ claims: [income], verdict: 'contradicted', basis: 'read', … }), and income has no status",
  mend: 'Give the claim the status that its check found; or correct the check.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => [...checked(library), ...corrected(library)],
});

const checked = (library: Library): Finding[] =>
  Object.values(library.checks)
    .filter(({ basis }) => basis === 'read')
    .flatMap(({ id, verdict, claims }) => {
      const fitting = allowed[verdict];
      return claims.flatMap((claim) =>
        !fitting || fitting.includes(library.claims[claim]!.status)
          ? []
          : [finding(library, claim, { because: `the check "${id}" found it ${verdict}`, fitting })],
      );
    });

const corrected = (library: Library): Finding[] =>
  Object.values(library.corrections).flatMap(({ id, claim }) =>
    library.claims[claim]!.status === 'current'
      ? [
          finding(library, claim, {
            because: `the correction "${id}" overtook it`,
            fitting: ['superseded', 'qualified'],
          }),
        ]
      : [],
  );

type Overtaken = { readonly because: string; readonly fitting: readonly Status[] };

function finding(library: Library, id: string, { because, fitting }: Overtaken): Finding {
  const { status } = library.claims[id]!;
  return {
    place: fieldPlace(library, `claim:${id}`, ['status']),
    message: `the claim "${id}" stands as ${status}, and ${because}`,
    hint: `write status: '${fitting[0]}'; or correct what was found`,
    actual: status,
    expected: fitting[0],
  };
}
