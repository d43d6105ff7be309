import type { Library } from '../model/library.ts';
import type { Locale } from '../model/schema/locale.ts';
import type { Styles } from './style/read.ts';

export type Folders = { readonly content: string; readonly templates: string };

export type Loaded = {
  readonly library: Library;
  readonly locales: Readonly<Record<string, Locale>>;
  readonly styles: Styles;
};
