import type { StageRule } from '../lib/rule-page.ts';

/** What printing can stumble over: the page of each rule. */
export const printRules: readonly StageRule[] = [
  {
    id: 'browser/missing',
    title: 'No browser to print with',
    why: 'Slides and briefings are laid out and printed by Chromium. Without it there is no PDF.',
    example: 'npm ci was stopped before it fetched the browser.',
    mend: 'Run npm ci, or set PUPPETEER_EXECUTABLE_PATH to a Chromium or Chrome.',
  },
  {
    id: 'browser/broken',
    title: 'A browser that does not start',
    why: 'The browser is there and lacks a system library, may not start its sandbox, or stands still each time.',
    example: 'A fresh Debian without libnss3; a program that starts and never answers.',
    mend: 'Do what the hint of the finding says: install the library, or set PUPPETEER_EXECUTABLE_PATH.',
  },
  {
    id: 'print/browser-died',
    title: 'A browser that died or stood still over a document',
    why: 'It was started again and did so again: the document most likely needs more memory than there is.',
    example: 'A briefing with forty pictures of 30 megapixels.',
    mend: 'Build it alone (--only), or make its pictures smaller.',
  },
  {
    id: 'print/timeout',
    title: 'A document that is never finished',
    why: 'A page that never comes to rest would keep the build waiting for ever. What counts is how long the browser computes, not how busy the machine is.',
    example: 'A drawing whose parts each repeat another part ten times, seven deep.',
    mend: 'Make the document smaller, or take out the drawing or the CSS that grows without end.',
  },
  {
    id: 'print/finish',
    title: 'A PDF that cannot be finished',
    why: 'Title, language, bookmarks and tags are added after printing. A PDF without them is not handed out.',
    example: 'A PDF whose structure the printer wrote in an unexpected way.',
    mend: 'Build again; when it stays so, report it with the content and templates that led to it.',
  },
  {
    id: 'print/picture',
    title: 'A first page that cannot be drawn',
    why: 'The gallery shows the first page of each document as a picture.',
    example: '@page { size: 10mm 5000mm } in a theme: a page of that shape is no picture.',
    mend: 'Give the pages of the theme an ordinary size. When that is not it, build again, and report it when it stays so.',
  },
];
