import type { Theme } from '../fill/template.ts';
import { plainSelector } from '../lib/css.ts';
import { declarationsOfSheet, type SheetDeclaration } from '../lib/css-sheet.ts';
import type { Place } from '../lib/diagnostic.ts';
import { onceFor } from '../lib/once.ts';
import { relativePath } from '../lib/paths.ts';
import type { DocumentFacts } from './rule.ts';

/** One declaration of a theme: `.foot .note { display: none }`, of which the subject is `note`. */
type ThemeDeclaration = SheetDeclaration & {
  /** Classes and tags that the rule is about: the last part of each of its selectors. */
  readonly subjects: ReadonlySet<string>;
};

const declarationsOf = onceFor(({ text }: Theme): readonly ThemeDeclaration[] =>
  declarationsOfSheet(text).map((one) => ({ ...one, subjects: new Set(one.selectors.flatMap(subjectsOf)) })),
);

/** `.card > p:first-child` is about `p`. */
const subjectsOf = (selector: string): readonly string[] => {
  const last =
    plainSelector(selector)
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return last.replace(/:.*$/, '').match(/[\w-]+/g) ?? [];
};

type Sought = {
  /** Classes and tags, those that count most first; any when not given. */
  readonly names?: readonly string[];
  readonly property: RegExp;
  readonly value?: RegExp;
};

/** The last line of the theme that gives one of these places such a property: where to change it. */
export function themeRule(
  { templates, audience, document }: Pick<DocumentFacts, 'templates' | 'audience' | 'document'>,
  { names, property, value = /./ }: Sought,
): Place | undefined {
  if (!templates) return undefined;
  const themes = [audience.themes[document.kind], 'figures'].flatMap(
    (name) => templates.themes.get(name) ?? [],
  );
  for (const name of names ?? [undefined])
    for (const theme of themes) {
      const found = declarationsOf(theme).findLast(
        (one) =>
          (name === undefined || one.subjects.has(name)) &&
          property.test(one.property) &&
          value.test(one.value),
      );
      if (found) return { file: relativePath(theme.file), line: found.line, column: found.column };
    }
  return undefined;
}
