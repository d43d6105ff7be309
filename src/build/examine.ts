import { checkWaivers, type KnownRules } from '../check/gate/check-waivers.ts';
import { concealProtected } from '../check/gate/conceal.ts';
import { examineAudience, examineLibrary, type Rules } from '../check/gate/examine.ts';
import type { DocumentFacts } from '../check/rule.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Loaded } from '../load/loaded.ts';
import { factsOf } from './composed.ts';
import type { Made } from './made.ts';
import type { Plan } from './plan.ts';
import { attempt, type Scheduled } from './schedule.ts';
import { type TemplateStore, templatesFor } from './templates.ts';

type Ground = {
  readonly loaded: Loaded;
  /** The folder of the templates. */
  readonly templates: string;
  readonly cache: TemplateStore;
  readonly rules: Rules;
  /** Every rule, for those that a profile turns down. */
  readonly known: KnownRules;
  /** `YYYY-MM-DD`: what stale claims are compared with; the library's own as-of date when not given. */
  readonly today?: string | undefined;
};

/** What needs no page, found while the browser prints: findings on the evidence base, and on each audience. */
export function examineComposed(
  plan: Plan,
  scheduled: Scheduled,
  ground: Ground,
): Pick<Made, 'shared' | 'audiences'> {
  const { library } = ground.loaded;
  const documents = scheduled.composed.map((one) => factsOf(one, library));
  const { rules, known, today = library.library.asOf } = ground;
  const shared = [...checkWaivers(library, known), ...examineLibrary(rules, { library, today, documents })];
  const audiences = plan.audiences.map(({ id }) => ({
    id,
    findings: concealProtected(findingsOn(id, { plan, scheduled, documents, ground }), library),
  }));
  return { shared: concealProtected(shared, library), audiences };
}

type OneAudience = {
  readonly plan: Plan;
  readonly scheduled: Scheduled;
  readonly documents: readonly DocumentFacts[];
  readonly ground: Ground;
};

function findingsOn(id: string, { plan, scheduled, documents, ground }: OneAudience): readonly Diagnostic[] {
  const { loaded, rules, cache } = ground;
  const { library } = loaded;
  const wrong = scheduled.wrong.get(id);
  if (wrong) return wrong;
  const findings: Diagnostic[] = [];
  const audience = plan.audiences.find((one) => one.id === id)!;
  const own = documents.filter((one) => one.audience.id === id);
  // An audience without documents has templates too: a fault in them is found.
  const templates =
    own[0]?.templates ??
    attempt(
      () => templatesFor({ audience, library, folder: ground.templates }, cache),
      (faults) => findings.push(...faults),
    );
  if (templates) findings.push(...examineAudience(rules, { library, audience, templates, documents: own }));
  return findings;
}
