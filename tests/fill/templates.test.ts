import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkTemplates } from '../../src/fill/check.ts';
import { fillDocument } from '../../src/fill/fill.ts';
import { loadTemplates } from '../../src/fill/templates.ts';
import { documentOf, failure, folderOf, lines, load, section } from './folder.ts';

const files = {
  'deck/driver.md.hbs': 'default {{> parts/foot}}',
  'deck/parts/foot.md.hbs': 'foot',
  'briefing/driver.html.hbs': '<p>default</p>',
  'themes/deck.css': 'a {}',
  'audiences/policymaker/deck/driver.md.hbs': 'policymaker {{> parts/foot}}',
  'audiences/policymaker/themes/deck.css': 'b {}',
  'audiences/parliament/deck/driver.md.hbs': 'parliament {{> parts/foot}} {{> parts/more}}',
  'audiences/parliament/deck/parts/more.md.hbs': 'more',
  'audiences/other/deck/driver.md.hbs': '{{#if broken',
};

describe('overrides', () => {
  test.each([
    { packs: [], text: 'default', css: 'a {}' },
    { packs: ['policymaker'], text: 'policymaker', css: 'b {}' },
    { packs: ['parliament', 'policymaker'], text: 'parliament', css: 'b {}' },
    { packs: ['none'], text: 'default', css: 'a {}' },
  ])('$packs', ({ packs, text, css }) => {
    const set = load(files, packs);
    expect(set.templates.get('deck/driver')?.text).toContain(text);
    expect(set.themes.get('deck')?.text).toBe(css);
    expect(set.templates.get('deck/driver')?.replaces !== undefined).toBe(
      packs.length > 0 && packs[0] !== 'none',
    );
  });

  test('one that replaces nothing and is not used is misspelt', () => {
    const misspelt = {
      ...files,
      'audiences/x/deck/diver.md.hbs': 'x',
      'audiences/x/themes/dek.css': '',
      'audiences/x/deck/driver.html.hbs': 'x',
    };
    expect(failure(() => load(misspelt, ['x']))).toMatchInlineSnapshot(`
      [
        "audiences/x/deck/driver.html.hbs templates/misplaced: this file is not used (templates are deck/….md.hbs and briefing/….html.hbs, themes are themes/….css)",
        "audiences/x/deck/diver.md.hbs templates/orphan: "deck/diver" replaces no default and nothing refers to it (did you mean "deck/driver"?)",
        "audiences/x/themes/dek.css templates/orphan: "dek" replaces no default and nothing refers to it (did you mean "deck"?)",
      ]
    `);
  });

  test('a pack may bring a template for a section of its own', () => {
    const folder = folderOf({ ...files, 'audiences/x/deck/extra.md.hbs': 'x' });
    expect(
      loadTemplates({ folder, packs: ['x'], sections: ['deck/extra'] }).templates.has('deck/extra'),
    ).toBe(true);
  });

  test('names the winning file in messages', () => {
    const set = load({ 'deck/a.md.hbs': '', 'audiences/x/deck/a.md.hbs': 'a\n{{y}}' }, ['x']);
    const fill = () => fillDocument({ document: documentOf('deck', section({})), templates: set });
    expect(failure(fill)).toMatchInlineSnapshot(`
      [
        "audiences/x/deck/a.md.hbs:2:1 templates/value: {{y}} is missing (if it may be missing, wrap it: {{#if y}}…{{/if}})",
      ]
    `);
  });
});

test('line ends and byte order marks do not matter', () => {
  expect(load({ 'deck/a.md.hbs': '\ufeffa\r\nb' }).templates.get('deck/a')?.text).toBe('a\nb');
});

test('a missing template says where it was looked for', () => {
  const set = load({ ...files }, ['parliament', 'policymaker']);
  const sections = [{ kind: 'deck' as const, template: 'drivr', context: z.object({}) }];
  expect(lines(checkTemplates({ templates: set, sections, labels: [] }))).toMatchInlineSnapshot(`
    [
      "deck/drivr.md.hbs templates/missing: there is no template "deck/drivr"; looked for audiences/parliament/deck/drivr.md.hbs, audiences/policymaker/deck/drivr.md.hbs, deck/drivr.md.hbs (did you mean "deck/driver"?)",
    ]
  `);
  const document = documentOf('deck', { ...section({}), template: 'drivr' });
  expect(failure(() => fillDocument({ document, templates: set }))).toMatchInlineSnapshot(`
    [
      "deck/drivr.md.hbs templates/missing: there is no template "deck/drivr"; looked for audiences/parliament/deck/drivr.md.hbs, audiences/policymaker/deck/drivr.md.hbs, deck/drivr.md.hbs (did you mean "deck/driver"?)",
    ]
  `);
});

/** [what is wrong, the theme] */
const brokenThemes = [
  ['a brace that is never closed', '.a {\n  color: red;\n\n.b { color: tan; }\n.c { color: blue; }\n'],
  ['a brace too many', '.a { color: red; }\n}\n.b { color: tan; }'],
  ['a comment that never ends', '.a { color: red; }\n/* to do'],
  ['a string that never ends', '.a::before { content: "TLP; }'],
  ['a bracket that never closes', '.a { width: calc(1px; }'],
  ['no colon', '.a { color red; }'],
  ['no semicolon', '.a { color: red\n  width: 1px; }'],
  ['two colons', '.a { color:: red; }'],
  ['an at-rule without a name', '@ { }'],
] as const;

test.each(brokenThemes)(
  'a theme with %s is told at its line: a browser would leave out the rest',
  (_, css) => {
    expect(failure(() => load({ 'themes/deck.css': css }))).toMatchSnapshot();
  },
);

test('a theme of an audience is read too, with all that is wrong in the templates', () => {
  const broken = {
    'deck/a.md.hbs': '{{#if x}}',
    'themes/deck.css': 'a {}',
    'audiences/x/themes/deck.css': 'a {}\n}',
  };
  expect(failure(() => load(broken, ['x']))).toEqual([
    expect.stringContaining('deck/a.md.hbs:1:1 templates/syntax'),
    expect.stringContaining(
      'audiences/x/themes/deck.css:2:1 templates/theme-syntax: this is not CSS: unexpected }',
    ),
  ]);
});
