import type { ModuleError, RawEntity } from '../../load/messages.ts';

/** What the thread of a warm reader sends. A number stands for an entity of the list that it sent before. */
export type WarmMessage =
  | { readonly type: 'reading'; readonly file: string }
  | {
      readonly type: 'done';
      readonly entities: readonly (RawEntity | number)[];
      readonly errors: readonly ModuleError[];
    };
