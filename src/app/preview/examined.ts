import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Folders } from '../../load/loaded.ts';

export type ExamineOrder = {
  readonly id: number;
  readonly folders: Folders;
  readonly asOf?: string | undefined;
  /** `policymaker/deck`. */
  readonly document: string;
  /** Prints DRAFT across each page. */
  readonly draft: boolean;
};

/** What the build would say of one document, with its PDF. */
export type Examined = {
  readonly id: number;
  /** Findings on the document, its templates and its pages. */
  readonly own: readonly Diagnostic[];
  /** Findings on the evidence base. */
  readonly shared: readonly Diagnostic[];
  /** Absent when it could not be printed. */
  readonly pdf?: Uint8Array | undefined;
  readonly pages: number;
  /** Of a briefing: the page of each piece that prints a claim, by `pieceKey`. */
  readonly pageOf: Readonly<Record<string, number>>;
};

export type Examiner = {
  readonly examine: (order: ExamineOrder) => Promise<Examined>;
  readonly close: () => Promise<void>;
};
