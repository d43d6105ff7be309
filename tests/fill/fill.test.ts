import { describe, expect, test } from 'vitest';
import { fillDocument } from '../../src/fill/fill.ts';
import { documentOf, failure, fillOne, load, section } from './folder.ts';

const deck = (text: string, context: Readonly<Record<string, unknown>>) =>
  fillOne(load({ 'deck/a.md.hbs': text }), context);
const briefing = (text: string, context: Readonly<Record<string, unknown>>) =>
  fillOne(load({ 'briefing/a.html.hbs': text }), context);

const prose = {
  printable: 'prose',
  runs: [
    { run: 'text', text: 'Markets <feed> ' },
    { run: 'strong', text: '26 of 36' },
    { run: 'text', text: ' ' },
    { run: 'text', text: '장마당', language: 'ko' },
    { run: 'cite', numbers: [3, 4] },
    { run: 'cite', numbers: [] },
  ],
};

describe('each value in the language of its file', () => {
  test('text', () => {
    expect(deck('## {{x}}\n', { x: 'a *b* & <c>' })).toBe('## a &#42;b&#42; &#38; &#60;c&#62;\n');
    expect(briefing('<p title="{{x}}">', { x: '"a" & <b> *c*' })).toBe(
      '<p title="&quot;a&quot; &amp; &lt;b&gt; *c*">',
    );
  });

  test('typed prose', () => {
    expect(briefing('<p>{{x}}</p>', { x: prose })).toMatchInlineSnapshot(
      `"<p>Markets &lt;feed&gt; <strong>26 of 36</strong> <em lang="ko" class="foreign">장마당</em>&#8288;<sup class="cite"><a href="#source-3" aria-label="Source 3">3</a>, <a href="#source-4" aria-label="Source 4">4</a></sup></p>"`,
    );
    expect(deck('{{x}}', { x: prose })).toMatchInlineSnapshot(
      `"Markets &#60;feed&#62; <strong>26 of 36</strong> <em lang="ko" class="foreign">장마당</em>&#8288;<sup class="cite"><a href="#source-3" aria-label="Source 3">3</a>, <a href="#source-4" aria-label="Source 4">4</a></sup>"`,
    );
    expect(briefing('<p title="{{x}}">', { x: prose })).toMatchInlineSnapshot(
      `"<p title="Markets &lt;feed&gt; 26 of 36 장마당">"`,
    );
  });

  test('markup of the engine', () => {
    const figure = {
      printable: 'markup',
      html: '<svg aria-label="a*b"><text>a_b_c &lt; http://x</text>\n</svg>',
    };
    expect(briefing('{{x}}', { x: figure })).toMatchInlineSnapshot(
      `"<svg aria-label="a*b"><text>a_b_c &lt; http://x</text> </svg>"`,
    );
    expect(deck('{{x}}', { x: figure })).toMatchInlineSnapshot(
      `"<svg aria-label="a*b"><text>a&#95;b&#95;c &lt; http&#58;&#47;&#47;x</text> </svg>"`,
    );
  });

  test('numbers, nought and the empty string are printed', () => {
    expect(deck('{{a}} {{b}} {{c}}', { a: 0, b: -1.5, c: '' })).toBe('0 &#45;1&#46;5 ');
  });
});

test('letters of notes stand before the numbers of sources, and lead to where the note begins', () => {
  const mark = { letter: 'a', id: 'text-1-note-a' };
  const x = {
    printable: 'prose',
    runs: [
      { run: 'text', text: 'Up' },
      { run: 'cite', numbers: [1, 2], marks: [mark] },
    ],
  };
  expect(briefing('{{x}}', { x })).toMatchInlineSnapshot(
    `"Up&#8288;<sup class="cite"><a href="#text-1-note-a" aria-label="Caveat a">a</a> <a href="#source-1" aria-label="Source 1">1</a>, <a href="#source-2" aria-label="Source 2">2</a></sup>"`,
  );
  const note = {
    printable: 'prose',
    runs: [
      { run: 'cite', numbers: [], opens: mark },
      { run: 'text', text: 'Few' },
    ],
  };
  expect(deck('{{x}}', { x: note })).toMatchInlineSnapshot(
    `"<sup class="cite"><b id="text-1-note-a">a</b></sup> Few"`,
  );
});

test('a full stop of the template stands where the value has no mark of its own', () => {
  const print = (x: unknown) => briefing('<p>{{x}}. {{x}}.<b>{{x}}...</b> {{x}}.org</p>', { x });
  expect(print('It is')).toBe('<p>It is. It is.<b>It is...</b> It is.org</p>');
  expect(print('Is it?')).toBe('<p>Is it? Is it?<b>Is it?...</b> Is it?.org</p>');
  const stop = (x: unknown) => briefing('{{x}}.', { x });
  expect(stop('Acme Inc.')).toBe('Acme Inc.');
  expect(stop('“Bread now!”')).toBe('“Bread now!”');
  expect(stop('Wait…')).toBe('Wait…');
  expect(
    stop({
      printable: 'prose',
      runs: [
        { run: 'text', text: 'Is it?' },
        { run: 'cite', numbers: [1] },
      ],
    }),
  ).toMatch(/^Is it\?&#8288;<sup.*<\/sup>$/);
  expect(
    stop({
      printable: 'prose',
      runs: [
        { run: 'text', text: 'It is' },
        { run: 'cite', numbers: [1] },
      ],
    }),
  ).toMatch(/<\/sup>\.$/);
});

test('partials: their context, their parameters, no indentation', () => {
  const set = load({
    'deck/a.md.hbs': '{{#each rows}}\n    {{> parts/row note=@number}}\n{{/each}}\nend\n',
    'deck/parts/row.md.hbs': '- {{name}} {{note}} {{@labels.source}}\n',
  });
  expect(fillOne(set, { rows: [{ name: 'a' }, { name: 'b' }] })).toBe('- a 1 Source\n- b 1 Source\nend\n');
});

test('data of the document and the section', () => {
  const templates = load({
    'deck/a.md.hbs': '{{@doc.title}} {{@anchor}} {{@number}}{{#if @backup}} backup{{/if}}',
  });
  const document = documentOf('deck', section({}), { ...section({}), anchor: 'b', backup: true });
  expect(fillDocument({ document, templates })).toEqual([
    { anchor: 'a-1', text: 'Title a&#45;1 1' },
    { anchor: 'b', text: 'Title b 2 backup' },
  ]);
});

test('blocks and helpers', () => {
  const text = '{{#if (and a (not b))}}1{{/if}}{{#if (or b (eq c "x"))}}2{{/if}}{{#if (not none)}}3{{/if}}';
  expect(deck(text, { a: 'a', b: false, c: 'x', none: [] })).toBe('123');
  expect(
    deck('{{#each rows as |r i|}}{{i}}{{r.n}}{{../x}}{{else}}none{{/each}}', { x: 'x', rows: [{ n: 1 }] }),
  ).toBe('01x');
});

test('nothing is reached through prototypes', () => {
  expect(failure(() => deck('{{x.constructor}}', { x: 'a' }))).toMatchInlineSnapshot(`
    [
      "deck/a.md.hbs:1:1 templates/value: {{x.constructor}} is missing (if it may be missing, wrap it: {{#if x.constructor}}…{{/if}})",
    ]
  `);
});

test('a value that has no text is told with its place', () => {
  const values = [undefined, null, Number.NaN, {}, [], true, () => 'x', Symbol('x')];
  expect(values.flatMap((x) => failure(() => deck('a\n b {{x}}', { x })))).toMatchInlineSnapshot(`
    [
      "deck/a.md.hbs:2:4 templates/value: {{x}} is missing (if it may be missing, wrap it: {{#if x}}…{{/if}})",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is missing (if it may be missing, wrap it: {{#if x}}…{{/if}})",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is not a number (only text, numbers and typed prose can be printed)",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is an object (only text, numbers and typed prose can be printed)",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is a list (only text, numbers and typed prose can be printed)",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is true or false (only text, numbers and typed prose can be printed)",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is a function (only text, numbers and typed prose can be printed)",
      "deck/a.md.hbs:2:4 templates/value: {{x}} is a symbol (only text, numbers and typed prose can be printed)",
    ]
  `);
});

test('what fits one place only is told', () => {
  const markup = { printable: 'markup', html: '<b>x</b>' };
  expect([
    failure(() => briefing('<p title="{{x}}">', { x: markup })),
    failure(() => briefing('<p style="a: {{x}}">', { x: 'red; background: url(x)' })),
    failure(() => briefing('<a href="{{x}}">', { x: 'javascript:alert(1)' })),
    failure(() => briefing('<a href="{{x}}">', { x: 'java\tscript:alert(1)' })),
  ]).toMatchInlineSnapshot(`
    [
      [
        "briefing/a.html.hbs:1:11 templates/value: {{x}} is markup, and only text fits here (print it between tags, not in an attribute)",
      ],
      [
        "briefing/a.html.hbs:1:14 templates/value: {{x}} is "red; background: url(x)", which is no plain CSS value (in style="…" print numbers and single words)",
      ],
      [
        "briefing/a.html.hbs:1:10 templates/value: {{x}} is "javascript:alert(1)", which is no link (a link begins with https:, http:, mailto: or #)",
      ],
      [
        "briefing/a.html.hbs:1:10 templates/value: {{x}} is "java	script:alert(1)", which is no link (a link begins with https:, http:, mailto: or #)",
      ],
    ]
  `);
  expect(briefing('<a href="{{x}}" style="--w: {{y}}%">', { x: 'https://a.example/?b&c', y: 26.5 })).toBe(
    '<a href="https://a.example/?b&amp;c" style="--w: 26.5%">',
  );
});

test('every section that fails is told, with the line in the partial', () => {
  const templates = load({ 'deck/a.md.hbs': '{{> part}}', 'deck/part.md.hbs': '\n\n  {{x}}' });
  const document = documentOf('deck', section({}), section({ x: 1 }), section({ x: [] }));
  expect(failure(() => fillDocument({ document, templates }))).toMatchInlineSnapshot(`
    [
      "deck/part.md.hbs:3:3 templates/value: {{x}} is missing (if it may be missing, wrap it: {{#if x}}…{{/if}})",
      "deck/part.md.hbs:3:3 templates/value: {{x}} is a list (only text, numbers and typed prose can be printed)",
    ]
  `);
});

test('a missing partial is told at run time too', () => {
  expect(failure(() => deck('a {{> gone}}', {}))).toMatchInlineSnapshot(`
    [
      "deck/a.md.hbs templates/fill: this template could not be filled: The partial deck/gone could not be found (run npm run check, which says the line)",
    ]
  `);
});
