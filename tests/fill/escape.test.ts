import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../src/fill/parse.ts';
import { printValue } from '../../src/fill/print.ts';
import { cleanText, escapeHtml, escapeMarkdown, markupInMarkdown } from '../../src/lib/escape.ts';
import { fillOne, load } from './folder.ts';
import { decode, elementsOf, newMarp, renderMarkdown, slidesOf, textOf } from './marp.ts';

const payloads = [
  ...[
    '---',
    'a\n---\nb',
    '\n\n---\n\n',
    '***',
    '___',
    '===',
    '# ',
    '## x',
    '- x',
    '* x',
    '+ x',
    '1. x',
    '1) x',
    '> x',
  ],
  ...[
    '<!-- class: x -->',
    '<!-- _class: x -->',
    '-->',
    '<script>',
    '</section>',
    '<style>*{}</style>',
    '<b>',
    '</p>',
  ],
  ...[
    '![bg](http://x)',
    '![](x)',
    '[a](b)',
    '[a]: b',
    '<http://x.example>',
    'http://x.example',
    'www.x.example',
  ],
  ...[
    'a@x.example',
    'mailto:a@x.example',
    '|',
    '| a | b |',
    '`',
    '```',
    '~~~',
    '~~x~~',
    '**b**',
    '_i_',
    ':smile:',
  ],
  ...[
    '&lt;',
    '&amp;#45;',
    '&',
    '\\',
    '\\*',
    '$x$',
    '$$x$$',
    '    code',
    '\tcode',
    'a  \nb',
    'a\r\nb',
    'a\u2028b',
  ],
  ...[
    'a\u2029b',
    'a\u202eb\u202c',
    'a\u2066b',
    '\u0000',
    'a\0b',
    '\ufeffa',
    '"',
    "'",
    '" onclick="x',
    "' x='",
    '{{x}}',
  ],
  ...[
    '(c)',
    '...',
    '--',
    '"q"',
    '72\u00a0%',
    '©',
    '😀',
    '한국어',
    'Q&A',
    'class: x',
    '\ud800',
    'e\u0301',
    '\u200bx',
  ],
];

const places = {
  heading: { template: '## {{x}}\n', elements: ['h2'] },
  paragraph: { template: '{{x}}\n', elements: ['p'] },
  'middle of a line': { template: 'before {{x}} after\n', elements: ['p'] },
  item: { template: '- {{x}}\n', elements: ['ul', 'li'] },
  cell: {
    template: '| {{x}} |\n| --- |\n| {{x}} |\n',
    elements: ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td'],
  },
  'HTML block': { template: '<div>\n{{x}}\n</div>\n', elements: ['div'] },
  'inline HTML': { template: 'a <b>{{x}}</b>\n', elements: ['p', 'b'] },
} as const;

const visible = (text: string): string => cleanText(text).trim();
/** markdown-it trims no-break spaces at the ends too. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'-*_#`|[]()<>!&;:/.@$ \n\t\\"\'=+~^1ax{}') }),
  fc.array(fc.constantFrom(...payloads)).map((some) => some.join('')),
);

function expectSame(marp: ReturnType<typeof newMarp>, place: keyof typeof places, value: string) {
  const { template, elements } = places[place];
  const markdown = template.replaceAll('{{x}}', escapeMarkdown(value));
  const slides = slidesOf(marp, markdown);
  expect(slides).toHaveLength(1);
  expect(elementsOf(slides[0]!)).toEqual(elements);
  const expected = folded(
    template.replace(/<[^>]*>|^(?:##|-) |[|]|---/gm, '').replaceAll('{{x}}', () => visible(value)),
  );
  expect(folded(textOf(slides[0]!))).toBe(expected);
}

describe('text in Markdown comes out of marp-core as it went in', () => {
  const marp = newMarp();
  test.each(Object.keys(places) as (keyof typeof places)[])('payloads in: %s', (place) => {
    for (const payload of payloads) if (visible(payload)) expectSame(marp, place, payload);
  });

  test('any text, anywhere', () => {
    const place = fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[]));
    fc.assert(
      fc.property(place, anyText, (where, text) => {
        fc.pre(folded(visible(text)) !== '');
        expectSame(marp, where, text);
      }),
      { numRuns: 300 },
    );
  });

  test('the whole of marp-core makes the same of it as its Markdown renderer alone', () => {
    const markdown = payloads.map((payload) => `- ${escapeMarkdown(payload)}\n`).join('');
    expect(marp.render(markdown).html).toContain(renderMarkdown(marp, markdown).trim());
  });

  test('any text in a quoted attribute', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('"', "'"), (text, quote) => {
        const [slide] = slidesOf(marp, `<p title=${quote}${escapeMarkdown(text)}${quote}>x</p>\n`);
        expect(elementsOf(slide!)).toEqual(['p']);
        const [, value] = new RegExp(`title=${quote}(.*?)${quote}`, 's').exec(slide!)!;
        expect(decode(value!)).toBe(cleanText(text));
      }),
      { numRuns: 200 },
    );
  });

  test('without the escape most payloads would do something', () => {
    const tame = payloads.filter((payload) => {
      const slides = slidesOf(marp, `${payload}\n`);
      return (
        slides.length === 1 &&
        `${elementsOf(slides[0]!)}` === 'p' &&
        folded(textOf(slides[0]!)) === visible(payload)
      );
    });
    expect(tame.length).toBeLessThan(payloads.length / 2);
  });
});

describe('text in HTML', () => {
  test('any text in an element and in quoted attributes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = escapeHtml(text);
        expect(safe).not.toMatch(/[<>"']/);
        expect(decode(safe)).toBe(cleanText(text));
      }),
    );
  });
});

describe('cleaning', () => {
  test.each([
    ['a\u2028b\tc\r\n d', 'a b c d'],
    ['a\0b\u202ec\ufeffd\u200be', 'abcde'],
    ['a \0 b', 'a b'],
    ['72\u00a0% and 5\u202f%', '72\u00a0% and 5\u202f%'],
    ['\ud800', '\ufffd'],
    ['👩\u200d🔬 한국어 e\u0301', '👩\u200d🔬 한국어 e\u0301'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('a filled deck', () => {
  const marp = newMarp();
  test('starts a slide, a picture, a link or a script only where its template says so', () => {
    const text = [
      '<!-- _class: driver -->\n## {{title}}\n\n{{#each rows}}\n- {{this}}\n{{/each}}\n\n',
      '<div class="x" title="{{title}}">\n{{body}}\n</div>\n\n{{> foot note=title}}\n',
    ].join('');
    const set = load({
      'deck/a.md.hbs': text,
      'deck/foot.md.hbs': '<footer>{{note}} <b>{{@doc.title}}</b></footer>\n',
    });
    const run = fc.oneof(
      anyText.map((words) => ({ run: 'text' as const, text: words })),
      anyText.map((words) => ({ run: 'strong' as const, text: words })),
      fc.constant({ run: 'cite' as const, numbers: [1, 2] }),
    );
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 3 }), fc.array(run), (title, rows, runs) => {
        const filled = fillOne(set, { title, rows, body: { printable: 'prose', runs } });
        const slides = slidesOf(marp, filled);
        expect(slides).toHaveLength(1);
        const found = elementsOf(slides[0]!).filter((name) =>
          /^(?:img|script|style|iframe|svg|code|pre|hr)$/.test(name),
        );
        expect(found).toEqual([]);
        const links = [...slides[0]!.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
        expect(links.every((href) => /^#source-[12]$/.test(href!))).toBe(true);
        expect(renderMarkdown(marp, filled)).toContain('class="driver"');
      }),
      { numRuns: 150 },
    );
  });
});

describe('a template that the scan lets pass', () => {
  const marp = newMarp();
  const pieces = [
    ...[
      '{{x}}',
      '{{x}}',
      '{{x}}',
      ' ',
      ' ',
      '\n',
      '\n\n',
      'a',
      'a',
      '.',
      ':',
      '`',
      '``',
      '```\n',
      '~~~\n',
      '    ',
    ],
    ...[
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<p title="',
      '"',
      "'",
      '<i class=',
      '>',
      '<',
      '</',
      '/>',
      '=',
      '!',
      '![',
      '[',
    ],
    ...[
      '](',
      ')',
      ']',
      ']: ',
      '<!-- ',
      ' -->',
      '**',
      '*',
      '_',
      '- ',
      '1. ',
      '# ',
      '| ',
      '---\n',
      '<style>',
      '</style>',
    ],
    ...['\\', '&', '#', ';', '$', 'http:', '//', '@', '{{#if y}}', '{{#if y}}'],
  ];
  const template = fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 }).map((some) => {
    const text = some.join('');
    return text + '{{/if}}'.repeat(text.split('{{#if y}}').length - 1);
  });
  const mustache = {
    place: { file: 'a' },
    name: 'x',
    language: 'markdown',
    slot: 'text',
    labels: undefined,
  } as const;
  const filled = (text: string, value: string) => {
    const source = { file: 'a', text, language: 'markdown' as const };
    // Handlebars prints `\\{{x}}` as it stands: no value.
    if (text.includes('\\{{') || parseTemplate(source).diagnostics.length > 0) return undefined;
    return text.replaceAll(/\{\{[#/][^}]*\}\}/g, '').replaceAll('{{x}}', () => printValue(value, mustache));
  };

  /** The same templates every time; RUNS=20000 looks further, at others. */
  const runs = Number(process.env.RUNS ?? 0);
  const explored = runs ? { numRuns: runs } : { numRuns: 400, seed: 1 };
  const elements = (text: string) =>
    elementsOf(renderMarkdown(marp, text)).filter((name) => name !== 'p' && name !== 'br');

  test('has the same elements whatever the value is', () => {
    fc.assert(
      fc.property(template, fc.constantFrom(...payloads), (text, payload) => {
        const plain = filled(text, 'q');
        const risky = filled(text, payload);
        fc.pre(
          plain !== undefined && risky !== undefined && visible(payload) !== '' && text.includes('{{x}}'),
        );
        expect(elements(risky!)).toEqual(elements(plain!));
      }),
      explored,
    );
  });

  test('has the same slides, pictures and links when the value is empty', () => {
    const strong = (text: string) =>
      elementsOf(renderMarkdown(marp, text)).filter((name) => /^(?:section|img|a|script)$/.test(name));
    fc.assert(
      fc.property(template, (text) => {
        const plain = filled(text, 'q');
        fc.pre(plain !== undefined);
        expect(strong(filled(text, '\0')!)).toEqual(strong(plain!));
      }),
      explored,
    );
  });
});

test('markup of the engine comes out of marp-core as it went in', () => {
  const html =
    '<svg role="img" aria-label="a*b*"><title>_a_</title><text x="1">*b* http://x.example `c` &lt;d> [e](f) 1 | 2</text></svg>';
  for (const text of [html, `<figure>\n${html}\n</figure>`, `## a ${html}`, `| ${html} |\n| --- |\n`]) {
    const inner = renderMarkdown(newMarp(), text.replace(html, markupInMarkdown(html)));
    expect(elementsOf(inner).slice(-3)).toEqual(['svg', 'title', 'text']);
    expect(textOf(inner)).toContain('_a_*b* http://x.example `c` <d> [e](f) 1 | 2');
  }
});
