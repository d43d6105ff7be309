import { describe, expect, test } from 'vitest';
import { axe } from '../../../src/check/accessibility/axe.ts';
import { figureAlt } from '../../../src/check/accessibility/figure-alt.ts';
import { fonts } from '../../../src/check/accessibility/fonts.ts';
import { linkDescription } from '../../../src/check/accessibility/link-description.ts';
import { list } from '../../../src/check/accessibility/list.ts';
import { untaggedText } from '../../../src/check/accessibility/untagged-text.ts';
import type { Rule } from '../../../src/check/rule.ts';
import type { FileObservation, PdfNode } from '../../../src/model/observation.ts';
import { html, leaf, node, page, pdf, told, words } from './read-back.ts';

const tree = (...children: readonly PdfNode[]) => pdf({ structure: node('Document', children) });
const item = node('LI', [leaf('Lbl', '1'), leaf('LBody', 'One')]);
const linked = (target: string, contents: string) =>
  pdf({ pages: [page(3, { links: [{ target, contents }] })] });

const listHint = 'Put only <li> into <ul> and <ol>, and <li> only there';
const linkHint = 'Let its words name its aim, or give it an aria-label that does';
const fontHint = 'Use only families and weights that the house style bundles as static files';
const tagHint =
  'Print it through a template, in an element of its own; aria-hidden="true" is for what only decorates';

type Case = readonly [what: string, rule: Rule<'file'>, file: FileObservation, ...said: readonly string[]];

const cases: readonly Case[] = [
  ['a figure with words', figureAlt, tree(leaf('Figure', '', { alt: 'A bar' }))],
  [
    'a figure with spaces for words',
    figureAlt,
    tree(leaf('Figure', '', { alt: ' ', page: 2 })),
    'public/coast.pdf 2: A figure on page 2 of public/coast.pdf has no alternative text → Give its picture an alt or an aria-label that says what it shows; aria-hidden="true" if it only decorates',
  ],
  [
    'a figure on no page',
    figureAlt,
    tree(leaf('Figure', '', { page: undefined })),
    'public/coast.pdf -: A figure on page ? of public/coast.pdf has no alternative text → Give its picture an alt or an aria-label that says what it shows; aria-hidden="true" if it only decorates',
  ],
  ['a link that says where', linkDescription, linked('https://example.org/', 'The survey')],
  ['a link that says its address', linkDescription, linked('https://example.org/', 'https://example.org/')],
  [
    'a link without words',
    linkDescription,
    linked('https://example.org/', ' '),
    `public/coast.pdf 3: The link to https://example.org/ on page 3 of public/coast.pdf has no words → ${linkHint}`,
  ],
  [
    'a link of empty words',
    linkDescription,
    linked('', 'Read more'),
    `public/coast.pdf 3: The link to nowhere on page 3 of public/coast.pdf says only “Read more” → ${linkHint}`,
  ],
  [
    'a link to a place that says the name of the place',
    linkDescription,
    linked('#s-1', '#s-1'),
    `public/coast.pdf 3: The link to #s-1 on page 3 of public/coast.pdf says only “#s-1” → ${linkHint}`,
  ],
  [
    'a list of items, a caption and a list',
    list,
    tree(node('L', [leaf('Caption', 'Some'), item, node('L', [item])])),
  ],
  ['a list whose items stand in columns', list, tree(node('L', [node('NonStruct', [item])]))],
  [
    'a list without items',
    list,
    tree(leaf('L', 'Bread')),
    `content/x 1: The list that begins “Bread” has no item (page 1 of public/coast.pdf) → ${listHint}`,
  ],
  [
    'a paragraph in a list',
    list,
    tree(node('L', [item, leaf('P', 'Two')], { page: undefined })),
    `content/x -: The list that begins “1 One Two” holds a P beside its items (page ? of public/coast.pdf) → ${listHint}`,
  ],
  [
    'text in a list',
    list,
    tree(node('L', [item, leaf('NonStruct', 'Two')])),
    `content/x 1: The list that begins “1 One Two” holds spaces or text beside its items (page 1 of public/coast.pdf) → ${listHint}`,
  ],
  [
    'an item without a body',
    list,
    tree(node('L', [node('LI', [leaf('P', 'One')])])),
    `content/x 1: The item “One” has no body (page 1 of public/coast.pdf) → ${listHint}`,
  ],
  [
    'an item outside of a list',
    list,
    tree(node('Sect', [item])),
    `content/x 1: The item “1 One” stands outside a list (page 1 of public/coast.pdf) → ${listHint}`,
  ],
  [
    'text with tags, furniture and spaces',
    untaggedText,
    pdf({
      pages: [
        page(1, {
          texts: [
            words('Tides'),
            words('3', { tagged: false, artifact: true }),
            words(' ', { tagged: false }),
          ],
        }),
      ],
    }),
  ],
  [
    'no tags',
    untaggedText,
    pdf({ tagged: false }),
    'public/coast.pdf -: public/coast.pdf has no tags → Build it again: the printer tags every PDF',
  ],
  [
    'text that is not tagged',
    untaggedText,
    pdf({
      pages: [page(1), page(2, { texts: [words('–', { tagged: false }), words('Lost', { tagged: false })] })],
    }),
    `content/x 2: 2 pieces of text on page 2 are not tagged, the first is “Lost” → ${tagHint}`,
  ],
  [
    'a mark that is not tagged',
    untaggedText,
    pdf({ pages: [page(2, { texts: [words('–', { tagged: false })] })] }),
    `content/x 2: 1 pieces of text on page 2 are not tagged, the first is “–” → ${tagHint}`,
  ],
  ['a font in the file', fonts, pdf({ fonts: [{ name: 'Inter', type: 'TrueType', embedded: true }] })],
  [
    'a font twice that is not in the file',
    fonts,
    pdf({ fonts: [0, 1].map(() => ({ name: 'Inter', type: 'TrueType', embedded: false })) }),
    `public/coast.pdf -: The font Inter in public/coast.pdf is not embedded → ${fontHint}`,
  ],
  [
    'a drawn font',
    fonts,
    pdf({ fonts: [{ name: 'Inter', type: 'Type3', embedded: true }] }),
    `public/coast.pdf -: The font Inter in public/coast.pdf is a Type 3 font → ${fontHint}`,
  ],
  ['nothing that axe found', axe, html({ axe: [] })],
  [
    'what axe found',
    axe,
    html({
      axe: [
        {
          rule: 'image-alt',
          impact: 'serious',
          help: 'Images need words',
          elements: [
            { selector: '#a img', markup: '<img src="x">' },
            { selector: 'img', markup: '<img>' },
          ],
        },
      ],
    }),
    'public/coast.html -: Images need words (axe image-alt, serious): #a img and 1 more, <img src="x"> → Mend it in the template that prints it; https://dequeuniversity.com/rules/axe/4.14/image-alt says how',
  ],
  [
    'what axe found of the page',
    axe,
    html({
      axe: [
        { rule: 'lang', impact: 'minor', help: 'Say it', elements: [{ selector: 'html', markup: '<html>' }] },
      ],
    }),
    'public/coast.html -: Say it (axe lang, minor): html, <html> → Mend it in the template that prints it; https://dequeuniversity.com/rules/axe/4.14/lang says how',
  ],
];

describe('of the elements of a file that was read back', () => {
  test.for(cases)('%s', ([, rule, file, ...said]) => {
    expect(told(rule, file)).toEqual(said);
  });
});
