/** Where a finding is: a file with a 1-based line and column, and for late findings the document, page and element too. */
export type Place = {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** `policymaker/deck`, when the finding was made on a document. */
  readonly document?: string | undefined;
  /** 1-based page or slide. */
  readonly page?: number | undefined;
};

/**
 * What a finding is about, as data: a later stage finds by it where that was written. `markup` is as it stands in a
 * template or a theme: `<script`, an address, the name of a family. `weight` is of a font, as CSS has it: `600`,
 * `bold`. `section` is the anchor of a section: `text-4`.
 */
export type Subject =
  | { readonly markup: string }
  | { readonly weight: string }
  | { readonly section: string };

/** A finding. Data only; `report.ts` makes the text. */
export type Diagnostic = {
  readonly severity: 'error' | 'warning';
  /** `family/name`: `content/schema`, `templates/unknown-name`. */
  readonly rule: string;
  readonly place: Place;
  /** What is wrong, as one sentence without a full stop. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string | undefined;
  /** What was found and what was wanted, where both are short. */
  readonly actual?: string | undefined;
  readonly expected?: string | undefined;
  /** Set where the stage does not know the place and another one can find it. */
  readonly subject?: Subject | undefined;
  /** True where the line that it is about holds a protected word: nobody quotes it. */
  readonly concealed?: boolean;
};

/** Findings that stop a stage. Everything that could be found is in it, not only the first. */
export class Failure extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics.map(({ message }) => message).join('; '), options);
    this.name = 'Failure';
    this.diagnostics = diagnostics;
  }
}

/** A failure of one finding. */
export const fail = (finding: Omit<Diagnostic, 'severity'>, cause?: unknown): Failure =>
  new Failure([{ severity: 'error', ...finding }], { cause });
