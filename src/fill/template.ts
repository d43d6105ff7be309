import type { Program } from './ast.ts';
import type { Override } from './overrides.ts';

/** Where in a template a value stands: in running text, where only plain text fits, in a style attribute, in a link. */
export type Slot = 'text' | 'plain' | 'style' | 'link';

export type TemplateLanguage = 'markdown' | 'html';

export type Template = {
  /** `deck/driver`, `briefing/parts/foot`. */
  readonly name: string;
  /** For messages: relative to the working directory where it lies in it. */
  readonly file: string;
  readonly language: TemplateLanguage;
  readonly text: string;
  readonly program: Program;
  /** Where each `{{x}}` of the program stands. */
  readonly slots: ReadonlyMap<object, Slot>;
  /** The file that this one replaces. */
  readonly replaces?: string | undefined;
};

export type Theme = {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** The file that this one replaces. */
  readonly replaces?: string | undefined;
};

/** The templates and themes of one audience, overrides decided. */
export type TemplateSet = {
  readonly folder: string;
  readonly packs: readonly string[];
  readonly templates: ReadonlyMap<string, Template>;
  readonly themes: ReadonlyMap<string, Theme>;
  /** Files of an audience that were copied from others. */
  readonly overrides: readonly Override[];
};

export type TemplateSource = {
  readonly file: string;
  readonly text: string;
  readonly language: TemplateLanguage;
};
