import type { Assets } from './assets.ts';
import type { Editor } from './editor.ts';
import type { Answering } from './state.ts';

/** What the preview answers from. */
export type SiteRequest = Answering & {
  readonly assets: Assets;
  readonly editor: Editor | undefined;
  readonly token: string;
  readonly generation: () => number;
};

/** What each of its pages carries. */
export const dataOf = ({ token, generation, editor }: SiteRequest) => ({
  token,
  generation: String(generation()),
  ...(editor && { editor: editor.name }),
});
