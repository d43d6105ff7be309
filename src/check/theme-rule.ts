import type { Theme } from '../fill/template.ts';
import type { Place } from '../lib/diagnostic.ts';
import { onceFor } from '../lib/once.ts';
import { relativePath } from '../lib/paths.ts';
import type { DocumentFacts } from './rule.ts';

/** One declaration of a theme: `.foot .note { display: none }`, of which the subject is `note`. */
type Declaration = {
  /** Classes and tags that the rule is about: the last part of each of its selectors. */
  readonly subjects: ReadonlySet<string>;
  readonly property: string;
  readonly value: string;
  /** Offset in the theme's text. */
  readonly at: number;
};

const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');

const declarationsOf = onceFor(({ text }: Theme): readonly Declaration[] => {
  const css = text.replace(/\/\*[\s\S]*?\*\//g, blank);
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(({ 1: selectors = '', 2: body = '', index }) => {
    const subjects = new Set(selectors.split(',').flatMap(subjectsOf));
    const start = index + selectors.length + 1;
    return [...body.matchAll(/(?<=^|[;\s])([\w-]+)\s*:\s*([^;]+)/g)].map(
      ({ 1: property = '', 2: value = '', index: at }) => ({ subjects, property, value, at: start + at }),
    );
  });
});

/** `.card > p:first-child` is about `p`. */
const subjectsOf = (selector: string): readonly string[] => {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+(?![^(]*\))/)
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
      if (found) return placeAt(theme, found.at);
    }
  return undefined;
}

function placeAt({ file, text }: Theme, at: number): Place {
  const before = text.slice(0, at).split('\n');
  return { file: relativePath(file), line: before.length, column: before.at(-1)!.length + 1 };
}
