import { describe, expect, test } from 'vitest';
import { bookmarks } from '../../../src/check/accessibility/bookmarks.ts';
import { headingOrder } from '../../../src/check/accessibility/heading-order.ts';
import { language } from '../../../src/check/accessibility/language.ts';
import { title } from '../../../src/check/accessibility/title.ts';
import type { Rule } from '../../../src/check/rule.ts';
import type { FileObservation, PdfNode } from '../../../src/model/observation.ts';
import { html, leaf, node, pdf, told } from './read-back.ts';

const tree = (...children: readonly PdfNode[]) => pdf({ structure: node('Document', children) });
const broken = html({ broken: 'cut short', title: '', language: '', headings: [] });
const headed = (...headings: FileObservation['headings']) => html({ headings });
const marked = (bookmarks: readonly string[], headings: readonly string[]) =>
  pdf({ bookmarks }, { headings: headings.map((text) => ({ level: 1, text })) });

const orderHint = 'Begin with an h1 and go down one level at a time; leave the size to the theme';
const markHint = 'Build it again; write headings as h1 to h6';

type Case = readonly [what: string, rule: Rule<'file'>, file: FileObservation, ...said: readonly string[]];

const cases: readonly Case[] = [
  ['a sound title', title, pdf()],
  ['a title with a break', title, html({ title: ' Tides\n' })],
  [
    'the title of another document',
    title,
    html({ title: 'Tide' }),
    'public/coast.html -: public/coast.html has the title “Tide”, expected “Tides” → Build it again: it is not the document of this audience',
  ],
  [
    'a title of spaces',
    title,
    html({ title: ' ' }),
    'public/coast.html -: public/coast.html has no title → Give the audience a title and build again',
  ],
  [
    'a title that is not shown',
    title,
    pdf({ titleShown: false }),
    'public/coast.pdf -: public/coast.pdf does not ask for its title to be shown → Build it again: the printer asks for it',
  ],
  ['a broken file has no title to judge', title, broken],
  ['a broken file has no headings to judge', headingOrder, broken],
  ['a broken file has no language to judge', language, broken],
  [
    'headings one level at a time, and back',
    headingOrder,
    headed(
      { level: 1, text: 'A' },
      { level: 2, text: 'B' },
      { level: 3, text: 'C' },
      { level: 1, text: 'D' },
    ),
  ],
  [
    'no heading',
    headingOrder,
    headed(),
    `public/coast.html -: public/coast.html has no heading → ${orderHint}`,
  ],
  [
    'an empty heading',
    headingOrder,
    headed({ level: 1, text: '' }),
    `public/coast.html -: A heading of level 1 in public/coast.html is empty → ${orderHint}`,
  ],
  [
    'a first heading of the second level',
    headingOrder,
    headed({ level: 2, text: 'A' }),
    `content/x -: The heading “A” of level 2 is the first in public/coast.html → ${orderHint}`,
  ],
  [
    'a level left out',
    headingOrder,
    headed({ level: 1, text: 'A' }, { level: 3, text: 'C' }),
    `content/x -: The heading “C” of level 3 follows one of level 1 in public/coast.html → ${orderHint}`,
  ],
  ['a language', language, html({ language: 'zh-Hant-TW' })],
  [
    'no language',
    language,
    html({ language: '' }),
    'public/coast.html -: public/coast.html does not say its language, expected “en” → Build it again; the language comes from the audience',
  ],
  [
    'what is no language',
    language,
    html({ language: 'x en' }),
    'public/coast.html -: public/coast.html does not say its language, expected “en” → Build it again; the language comes from the audience',
  ],
  [
    'a foreign word in its own element',
    language,
    tree(node('P', [leaf('Em', '빵', { language: 'ko' })], { text: 'The word is 빵' })),
  ],
  [
    'a foreign word in the paragraph',
    language,
    tree(node('P', [leaf('Em', 'warm')], { text: '빵 is warm', page: 2 })),
    'content/x 2: “빵” in public/coast.pdf is Hangul and said to be “en”, expected “ko” → Put it into an element of its own: <em lang="ko">; on <span> the language is lost in the PDF',
  ],
  [
    'a foreign word in the words of a figure',
    language,
    tree(leaf('Figure', '', { alt: 'A φιλία', language: undefined })),
    'content/x 1: “φιλία” in public/coast.pdf is Greek and said to be “”, expected “el” or “grc” → Put it into an element of its own: <em lang="el">; on <span> the language is lost in the PDF',
  ],
  [
    'bookmarks that are the headings but for capitals and breaks',
    bookmarks,
    marked(['The tides', 'More'], ['THE  TIDES', 'More']),
  ],
  ['a box for a character that the font lacks', bookmarks, marked(['Tide 𓀀'], ['Tide □'])],
  [
    'a bookmark with another end',
    bookmarks,
    marked(['Tides', 'More'], ['Tides', 'Mire']),
    `public/coast.pdf -: Bookmark 2 of public/coast.pdf is “More”, expected the heading “Mire” → ${markHint}`,
  ],
  [
    'a longer bookmark',
    bookmarks,
    marked(['Tides more'], ['Tides']),
    `public/coast.pdf -: Bookmark 1 of public/coast.pdf is “Tides more”, expected the heading “Tides” → ${markHint}`,
  ],
  [
    'a bookmark too few',
    bookmarks,
    marked(['Tides'], ['Tides', 'More']),
    `public/coast.pdf -: Bookmark 2 of public/coast.pdf is missing, expected the heading “More” → ${markHint}`,
  ],
  [
    'a bookmark too many',
    bookmarks,
    marked(['Tides', 'More'], ['Tides']),
    `public/coast.pdf -: Bookmark 2 of public/coast.pdf is “More”, expected no further heading → ${markHint}`,
  ],
];

describe('of a file that was read back', () => {
  test.for(cases)('%s', ([, rule, file, ...said]) => {
    expect(told(rule, file)).toEqual(said);
  });
});
