import type { Audience } from '../audience.ts';
import type { AnyCheck, DocumentFacts } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import type { Composed } from '../compose.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { TemplateSet } from '../fill/templates.ts';
import type { Library } from '../library.ts';
import type { FileObservation, PageObservation } from '../observe/observation.ts';

export type Rules = readonly AnyCheck[];

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
    ...runChecks(rules, 'library', { facts: { library, today } }),
    ...runChecks(rules, 'all', { facts: { library, documents } }),
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
    ...runChecks(rules, 'templates', { facts: { library, audience, templates, documents }, audience }),
    ...documents.flatMap((facts) => runChecks(rules, 'dossier', { facts, audience })),
  ];
}

/** Findings on one document as the browser laid it out, and on its finished files. */
export function examineFinished(
  rules: Rules,
  { facts, page, files, data = [] }: FinishedFacts,
): Diagnostic[] {
  const { audience } = facts;
  return [
    ...runChecks(rules, 'page', { facts: { ...facts, page, files }, audience }),
    ...runChecks(rules, 'file', { facts: { ...facts, page, files, data }, audience }),
  ];
}

type FinishedFacts = {
  readonly facts: DocumentFacts;
  readonly page: PageObservation;
  readonly files: readonly FileObservation[];
  /** Files of data beside the document. */
  readonly data?: readonly FileObservation[];
};
