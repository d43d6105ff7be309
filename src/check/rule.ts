import type { TemplateSet } from '../fill/template.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Audience } from '../model/audience.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Manuscript } from '../model/manuscript.ts';
import type { FileObservation, PageObservation } from '../model/observation.ts';

/** The families of rules, in the order of the report's table. */
export const families = [
  'content',
  'evidence',
  'marking',
  'templates',
  'layout',
  'accessibility',
  'network',
  'files',
  'consistency',
] as const;
type Family = (typeof families)[number];

/** One document of one audience, as far as it was made. */
export type DocumentFacts = {
  readonly library: Library;
  readonly audience: Audience;
  readonly document: Dossier;
  readonly manuscript: Manuscript;
  /** What filled it, where that is known. */
  readonly templates?: TemplateSet | undefined;
  /** `policymaker/deck`. */
  readonly name: string;
};

/** What a rule may ask for, and what it then gets. */
export type Facts = {
  /** The evidence base alone. `today` is `YYYY-MM-DD`. */
  readonly library: { readonly library: Library; readonly today: string };
  /** The templates of one audience. */
  readonly templates: {
    readonly library: Library;
    readonly audience: Audience;
    readonly templates: TemplateSet;
    /** The documents that it makes: what is selected, and the filled text that printed it. */
    readonly documents: readonly DocumentFacts[];
  };
  /** One document before it is laid out: what is selected, and the filled text. */
  readonly dossier: DocumentFacts;
  /** One document laid out by the browser that printed it. */
  readonly page: DocumentFacts & {
    readonly page: PageObservation;
    /** Its finished files, for the page of the PDF on which something stands. */
    readonly files?: readonly FileObservation[] | undefined;
  };
  /** One document's finished files, read back. */
  readonly file: DocumentFacts & {
    readonly page: PageObservation;
    readonly files: readonly FileObservation[];
    /** Files of data beside it. They have no pages, titles or headings; what is excluded must not be in them either. */
    readonly data?: readonly FileObservation[];
  };
  /** All documents of all audiences at once. */
  readonly all: { readonly library: Library; readonly documents: readonly DocumentFacts[] };
};
export type Need = keyof Facts;

/** What a rule found. The rule's name and severity are added by the runner. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'>;

/** One rule. One file holds one rule, with its documentation: what `--explain` prints. */
export type Rule<N extends Need = Need> = {
  /** `layout/overflow`: family and name. */
  readonly id: `${Family}/${string}`;
  /** What it finds, as a heading: "Text that does not fit its place". */
  readonly title: string;
  /** Why it matters, in one to three sentences, with the standard it comes from. */
  readonly why: string;
  /** A piece of content, template or page that fails. */
  readonly example: string;
  /** How to mend it. */
  readonly mend: string;
  readonly severity: Diagnostic['severity'];
  readonly needs: N;
  readonly run: (facts: Facts[N]) => readonly Finding[];
};

/** Marking rules cannot be switched off or turned down. */
export const isLocked = ({ id }: { readonly id: string }): boolean => id.startsWith('marking/');

/** A rule of any need. */
export type AnyRule = { readonly [N in Need]: Rule<N> }[Need];

/** Says of an object that it is a rule; its `run` gets just the facts that `needs` names. */
export const defineRule = <N extends Need>(rule: Rule<N>): Rule<N> => rule;
