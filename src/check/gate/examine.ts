import type { TemplateSet } from '../../fill/template.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import type { FileObservation, PageObservation } from '../../model/observation.ts';
import type { AnyRule, DocumentFacts } from '../rule.ts';
import { runRules } from '../run-rules.ts';

export type Rules = readonly AnyRule[];

type LibraryWork = {
  readonly library: Library;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly documents: readonly DocumentFacts[];
};

/** Findings on the evidence base itself, and on what all audiences get of it together. */
export const examineLibrary = (rules: Rules, { library, today, documents }: LibraryWork): Diagnostic[] => [
  ...runRules(rules, 'library', { facts: { library, today } }),
  ...runRules(rules, 'all', { facts: { library, documents } }),
];

type AudienceWork = {
  readonly library: Library;
  readonly audience: Audience;
  readonly templates: TemplateSet;
  readonly documents: readonly DocumentFacts[];
};

/** Findings on what was selected for one audience, and on the templates that print it. */
export const examineAudience = (rules: Rules, facts: AudienceWork): Diagnostic[] => [
  ...runRules(rules, 'templates', { facts, audience: facts.audience }),
  ...facts.documents.flatMap((one) => runRules(rules, 'dossier', { facts: one, audience: facts.audience })),
];

type FinishedFacts = {
  readonly facts: DocumentFacts;
  readonly page: PageObservation;
  readonly files: readonly FileObservation[];
  /** Files of data beside the document. */
  readonly data?: readonly FileObservation[];
};

/** Findings on one document as the browser laid it out, and on its finished files. */
export function examineFinished(
  rules: Rules,
  { facts, page, files, data = [] }: FinishedFacts,
): Diagnostic[] {
  const { audience } = facts;
  return [
    ...runRules(rules, 'page', { facts: { ...facts, page, files }, audience }),
    ...runRules(rules, 'file', { facts: { ...facts, page, files, data }, audience }),
  ];
}
