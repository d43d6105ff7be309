import { expect, it } from 'vitest';
import { pagedCss } from '../../../src/app/preview/paged-css.ts';
import { splitBody } from '../../../src/app/preview/split.ts';

it('what holds on paper holds on the screen, and strings stay', () => {
  const css =
    '@page{@top-left{margin:9mm}size:8.5in 11in;margin:1in 2in}@media print{a{page-break-before:always;b:"@media print"}}' +
    '@MEDIA screen and (min-width:9em){c{break-after:avoid}}d{break-before:right !important}';
  const paged = pagedCss(css);
  expect(paged).toContain('@media all{a{break-before:column;b:"@media print"}}');
  expect(paged).toContain(
    '@MEDIA speech and (min-width:9em){c{break-after:avoid}}d{break-before:column !important}',
  );
  expect(paged).toContain(
    '--page-width:8.5in;--page-height:11in;--page-top:1in;--page-right:2in;--page-bottom:1in',
  );
});

it('a body is taken apart at its slides, whatever their attributes say', () => {
  const body =
    '<p>a</p><main class="deck">\n<svg title="</svg>"><g/><svg>b</svg></svg>\n<svg>c<!-- </svg> --></svg>\n</main>d';
  const { before, pieces, after } = splitBody(body, { kind: 'deck', anchors: ['one', 'two'] });
  expect(before).toBe('<p>a</p><main class="deck">\n');
  expect(pieces.map(({ anchor, html }) => [anchor, html])).toEqual([
    ['one', '<svg title="</svg>"><g/><svg>b</svg></svg>'],
    ['two', '<svg>c<!-- </svg> --></svg>'],
  ]);
  expect(after).toBe('\n</main>d');
});
