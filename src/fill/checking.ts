import type { Node } from './ast.ts';
import type { Template, TemplateSet } from './template.ts';

/** What the walk over a template needs besides the scope. */
export type Checking = {
  readonly set: TemplateSet;
  readonly template: Template;
  /** Full names of the templates being walked, the section's own first. */
  readonly trail: readonly string[];
  readonly report: (template: Template, node: Node, finding: NameFault) => void;
};

export type NameFault = {
  readonly rule: string;
  readonly message: string;
  readonly hint?: string | undefined;
};
