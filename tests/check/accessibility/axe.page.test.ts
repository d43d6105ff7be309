import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axe } from '../../../src/check/accessibility/axe.ts';
import { contrast } from '../../../src/check/accessibility/contrast.ts';
import { language } from '../../../src/check/accessibility/language.ts';
import { foreignIn } from '../../../src/check/accessibility/script.ts';
import { contrastOf, parseColour } from '../../../src/lib/colour.ts';
import type { TextBox } from '../../../src/model/observation.ts';
import { observeAxe } from '../../../src/print/axe.ts';
import { openBrowser, type WarmBrowser } from '../../../src/print/browser.ts';
import { fileFacts, htmlFile } from '../files/facts.ts';

const textBox = (more: Partial<TextBox>): TextBox => ({
  text: 'Some words',
  x: 0,
  y: 0,
  width: 10,
  height: 10,
  fontSize: 16,
  families: ['Inter'],
  weight: 400,
  color: 'rgb(22, 32, 46)',
  background: 'rgb(251, 248, 243)',
  language: 'en',
  slot: 'body',
  element: 0,
  ...more,
});

const factsWith = (...texts: readonly TextBox[]) =>
  fileFacts({
    sheets: [{ number: 3, anchor: 'a', box: texts[0]!, texts, slots: [], pictures: [] }],
  });

describe('accessibility/contrast', () => {
  const found = (more: Partial<TextBox>) => contrast.run(factsWith(textBox(more)));

  test('ink on paper passes, pale grey does not, and is told at its place', () => {
    const origin = { file: `${process.cwd()}/content/drivers/a.ts`, line: 4, column: 2 };
    expect(found({})).toEqual([]);
    expect(found({ color: 'rgb(154, 164, 178)', origin })).toEqual([
      {
        place: { file: 'content/drivers/a.ts', line: 4, column: 2, document: 'public/briefing' },
        message:
          'the briefing: “Some words” (body) has a contrast of 2.38, expected at least 4.5: rgb(154, 164, 178) on rgb(251, 248, 243)',
        hint: 'Darken the text or lighten what lies behind it: both are tokens of the house style or rules of the theme',
      },
    ]);
  });

  test('large type needs 3, and bold type is large from 14 pt on', () => {
    const color = 'rgb(130, 130, 130)';
    expect(found({ color })).toHaveLength(1);
    expect(found({ color, fontSize: 24 })).toEqual([]);
    expect(found({ color, fontSize: 19 })).toHaveLength(1);
    expect(found({ color, fontSize: 19, weight: 700 })).toEqual([]);
  });

  test('what is no single colour is not judged', () => {
    expect(found({ background: '' })).toEqual([]);
    expect(parseColour('rgba(0, 0, 0, 0.5)')).toBeUndefined();
    expect(parseColour('rgba(0, 0, 0, 1)')).toEqual([0, 0, 0]);
    expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  });
});

describe('accessibility/language', () => {
  test('Hangul that is said to be English is found, Hangul that is said to be Korean is not', () => {
    const korean = textBox({ text: 'the word 장마당 means market' });
    expect(language.run(factsWith(korean))).toEqual([
      {
        place: { file: 'public/briefing', document: 'public/briefing' },
        message: '“장마당” on the page of public/briefing is Hangul and said to be “en”, expected “ko”',
        hint: 'Put it into an element of its own: <em lang="ko">; on <span> the language is lost in the PDF',
      },
    ]);
    expect(language.run(factsWith({ ...korean, language: 'ko-KR' }))).toEqual([]);
  });

  test('a Greek letter alone, an arrow or an accent is no other language', () => {
    expect(foreignIn('5 µm → α, café, 26 ≥ 3 “ß”', 'en')).toEqual([]);
    expect(foreignIn('市場', 'ko')).toEqual([]);
    expect(foreignIn('市場', 'en')).toHaveLength(1);
  });
});

describe('accessibility/axe', () => {
  let browser: WarmBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ jobs: 1 });
  });
  afterAll(() => browser?.close());

  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Tides</title></head><body><main><h1>Tides</h1>${body}</main></body></html>`;
  const look = (body: string) =>
    observeAxe(browser, {
      document: 'public/briefing',
      title: 'Tides',
      language: 'en',
      html: () => page(body),
    });

  test('finds what breaks WCAG 2.2 AA, passes what does not, and runs no script of the page', async () => {
    const script = '<script>document.body.innerHTML = "<img src=x>"</script>';
    expect(await look(`${script}<p>Sound</p>`)).toEqual([]);
    const violations = await look('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" id="bar">');
    expect(violations).toEqual([
      expect.objectContaining({
        rule: 'image-alt',
        impact: 'critical',
        elements: [expect.objectContaining({ selector: '#bar' })],
      }),
    ]);
    const file = { ...htmlFile(''), axe: violations };
    expect(axe.run(fileFacts({ files: [file] }))).toEqual([
      {
        place: { file: 'public/coast.html', document: 'public/briefing', page: undefined },
        message: expect.stringMatching(
          /^Images must have alternative text \(axe image-alt, critical\): #bar, <img /,
        ),
        hint: expect.stringContaining('dequeuniversity.com/rules/axe/'),
      },
    ]);
    expect(axe.run(fileFacts({ files: [htmlFile('')] }))).toEqual([]);
  });

  test('an element without an id is told in the template that writes its fault, and not in one with a like element', async () => {
    const first = '<section>\n<p class="paragraph">Bread</p>\n</section>';
    const second =
      '<section>\n<p class="paragraph">Salt</p>\n<p class="paragraph" lang="dialect">Rye</p>\n</section>';
    const violations = await look(first + second);
    expect(violations.map(({ rule }) => rule)).toEqual(['valid-lang']);
    const file = { ...htmlFile(''), axe: violations };
    const facts = fileFacts({ files: [file] });
    const template = (name: string, text: string) =>
      [
        `briefing/${name}`,
        { name, file: `${process.cwd()}/templates/${name}.html.hbs`, text, program: { body: [] } },
      ] as const;
    const sections = ['bread', 'salt'].map((name) => ({
      section: name,
      template: name,
      anchor: `${name}-1`,
    }));
    const placed = axe.run({
      ...facts,
      audience: { ...facts.audience, themes: { deck: 'deck', briefing: 'briefing' } },
      document: { ...facts.document, sections },
      manuscript: {
        sections: [
          { anchor: 'bread-1', text: first },
          { anchor: 'salt-1', text: second },
        ],
        css: '',
      },
      templates: {
        templates: new Map([template('bread', first), template('salt', second)]),
        themes: new Map(),
        overrides: [],
      },
    } as unknown as typeof facts);
    expect(placed.map(({ place }) => place)).toEqual([
      expect.objectContaining({ file: 'templates/salt.html.hbs', line: 3, column: 1 }),
    ]);
  });

  test('the tab prints as before afterwards: scripts off, network refused', async () => {
    await look('<p>Sound</p>');
    const told = await browser.withTab(async ({ page: tab, lock }) => {
      const refused = lock.allow({
        document: 'a',
        title: '',
        language: 'en',
        size: { width: '1px', height: '1px' },
        html: page('<script>document.title = "ran"</script><img src="http://evil.example/x.png" alt="">'),
        fonts: [],
      });
      await tab.goto('http://bundle.invalid/');
      return { title: await tab.title(), refused: refused.length };
    });
    expect(told).toEqual({ title: 'Tides', refused: 1 });
  });
});
