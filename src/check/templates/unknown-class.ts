import type { Template } from '../../fill/template.ts';
import { classesInSelector, cssComments } from '../../lib/css.ts';
import { selectorsOfSheet } from '../../lib/css-sheet.ts';
import { nearest } from '../../lib/nearest.ts';
import type { DocumentKind } from '../../model/dossier.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';

export const unknownClass = defineRule({
  id: 'templates/unknown-class',
  title: 'A class that the theme never styles',
  why: 'A class that nothing styles is most often a misspelt one: the element then looks like any other, and nobody is told.',
  example: '<ul class="pionts">   <!-- the theme has .points -->',
  mend: 'Correct the name, add a rule for it to the theme, or take the class out. A name that other themes may use is listed in a comment of the theme: /* unstyled: .rows .entry */. The section’s own class (_class: driver in deck/driver) needs no rule.',
  severity: 'warning',
  needs: 'templates',
  run: (facts) => {
    const styled = { deck: classesStyled(facts, 'deck'), briefing: classesStyled(facts, 'briefing') };
    return [...facts.templates.templates.values()].flatMap((template) => {
      const kind = template.name.startsWith('deck/') ? 'deck' : 'briefing';
      return unknownIn(template, styled[kind], `${facts.audience.themes[kind]}.css`);
    });
  },
});

/** The classes that the theme of this audience selects, and those that it lists as having no rule. */
function classesStyled({ templates, audience }: Facts['templates'], kind: DocumentKind): ReadonlySet<string> {
  const text = templates.themes.get(audience.themes[kind])?.text ?? '';
  const listed = cssComments(text).filter((comment) => /^\s*unstyled:/.test(comment));
  return new Set([...listed, ...selectorsOfSheet(text)].flatMap(classesInSelector));
}

type Written = { readonly name: string; readonly index: number };

/** Class names written out in a template; what a value prints is not known here and left out. */
function classesIn(text: string): readonly Written[] {
  const plain = text
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[#/^][^}]*\}\}|\{\{else[^}]*\}\}/g, (tag) => ' '.repeat(tag.length))
    .replace(/\{\{[^}]*\}\}/g, (value) => '\0'.repeat(value.length));
  const lists = [...plain.matchAll(/(?<=\sclass\s*=\s*")[^"]*|(?<=<!--\s*_?class:)[^>]*?(?=-->)/dg)];
  return lists.flatMap(({ 0: list, index }) =>
    [...list.matchAll(/\S+/g)]
      .filter(([name]) => !name.includes('\0'))
      .map((match) => ({ name: match[0], index: index + match.index })),
  );
}

function unknownIn(template: Template, styled: ReadonlySet<string>, theme: string): readonly Finding[] {
  const { file, text } = template;
  const own = template.name.split('/').at(-1);
  return classesIn(text)
    .filter(({ name }) => !styled.has(name) && name !== own)
    .map(({ name, index }) => {
      const before = text.slice(0, index).split('\n');
      const near = nearest(name, styled);
      return {
        place: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        message: `the theme ${theme} has no rule for the class "${name}"`,
        hint: near
          ? `did you mean "${near}"? Else add a rule to the theme, or take the class out`
          : 'add a rule for it to the theme, or take the class out',
      };
    });
}
