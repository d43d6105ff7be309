import type { Diagnostic } from './diagnostic.ts';

/** What is told of a rule: by `--explain`, and on the page of all rules. */
export type RulePage = {
  /** `family/name`: `layout/overflow`. */
  readonly id: string;
  /** What it finds, as a heading: "Text that does not fit its place". */
  readonly title: string;
  /** Why it matters, in one to three sentences, with the standard it comes from. */
  readonly why: string;
  /** A piece of content, template or page that fails. */
  readonly example: string;
  /** How to mend it. */
  readonly mend: string;
  readonly severity: Diagnostic['severity'];
};

/** What is told of a rule that a stage of the build reports by itself. Its findings are errors: the stage cannot go on. */
export type StageRule = Omit<RulePage, 'severity'> & Partial<Pick<RulePage, 'severity'>>;
