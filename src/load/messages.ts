import type { Origin } from '../lib/origin.ts';
import type { EntityKind } from '../model/schema/ref.ts';

/** What the evaluating worker is given. */
export type EvaluateOrder = {
  /** Absolute paths of the modules, in the order they are read. */
  readonly files: readonly string[];
  /** The folders that hold them: an error's place is looked for there. */
  readonly roots: readonly string[];
};

/** An entity as it crosses to the main thread: plain data, each reference a `{ entity, id }`. */
export type RawEntity = {
  readonly entity: EntityKind;
  readonly id: string;
  readonly origin: Origin;
  readonly spec: unknown;
};

/** What went wrong while a module was read. */
export type ModuleError = {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly message: string;
  /** What to do. */
  readonly hint: string;
};

export type EvaluateMessage =
  | { readonly type: 'reading'; readonly file: string }
  | {
      readonly type: 'done';
      readonly entities: readonly RawEntity[];
      readonly errors: readonly ModuleError[];
    };
