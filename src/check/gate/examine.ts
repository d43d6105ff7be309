import type { Composed } from '../../build/compose.ts';
import type { TemplateSet } from '../../fill/template.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import type { FileObservation, PageObservation } from '../../model/observation.ts';
import type { AnyRule, DocumentFacts } from '../rule.ts';
import { runRules } from '../run-rules.ts';

export type Rules = readonly AnyRule[];

/** What the checks are told of a document. */
export const factsOf = (
  { audience, document, manuscript, templates, rendition }: Composed,
  library: Library,
): DocumentFacts => ({
  library,
  audience,
  document,
  manuscript,
  templates,
  name: rendition.document,
});

/** Findings on the evidence base itself, and on what all audiences get of it together. `today` is `YYYY-MM-DD`. */
export function examineLibrary(
  rules: Rules,
  { library, today, composed }: { library: Library; today: string; composed: readonly Composed[] },
): Diagnostic[] {
  const documents = composed.map((one) => factsOf(one, library));
  return [
    ...runRules(rules, 'library', { facts: { library, today } }),
    ...runRules(rules, 'all', { facts: { library, documents } }),
  ];
}

type AudienceWork = {
  readonly audience: Audience;
  readonly templates: TemplateSet;
  readonly composed: readonly Composed[];
};

/** Findings on what was selected for one audience, and on the templates that print it. */
export function examineAudience(
  rules: Rules,
  { library, work }: { library: Library; work: AudienceWork },
): Diagnostic[] {
  const { audience, templates } = work;
  const documents = work.composed.map((one) => factsOf(one, library));
  return [
    ...runRules(rules, 'templates', { facts: { library, audience, templates, documents }, audience }),
    ...documents.flatMap((facts) => runRules(rules, 'dossier', { facts, audience })),
  ];
}

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

type FinishedFacts = {
  readonly facts: DocumentFacts;
  readonly page: PageObservation;
  readonly files: readonly FileObservation[];
  /** Files of data beside the document. */
  readonly data?: readonly FileObservation[];
};
