import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { htmlTokens } from '../lib/html.ts';
import type { AxeViolation } from '../model/observation.ts';
import type { WarmBrowser } from './browser.ts';
import { timedOut } from './deadline.ts';
import { documentAddress } from './lock.ts';

/** A page to look at: the HTML that is handed out. */
export type AxePage = {
  /** `policymaker/deck`. */
  readonly document: string;
  readonly title: string;
  readonly language: string;
  /** Asked for when there is a tab for it. */
  readonly html: () => string;
};

/** WCAG 2.2, levels A and AA. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const run = `axe.run(document, {
  runOnly: { type: 'tag', values: ${JSON.stringify(standards)} },
  // Contrast is measured on the page that is printed (accessibility/contrast); here it would take half of the time.
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
  elementRef: false,
}).then(({ violations }) => violations.map(({ id, impact, help, nodes }) => ({
  rule: id,
  impact: impact ?? '',
  help,
  elements: nodes.map(({ target, html }) => ({ selector: target.flat().join(' '), markup: html.slice(0, 160) })),
})))`;

/**
 * Runs axe-core on a page, in a tab with scripts on: with scripts off it never comes to an end. The network stays
 * refused, and the page's own scripts are taken out, so that every slide is there and not only the first. Axe is read
 * once a tab: each page is written into the same window, where axe is there already and warm.
 */
export const observeAxe = (
  browser: Pick<WarmBrowser, 'withScriptedTab'>,
  { html, ...page }: AxePage,
): Promise<readonly AxeViolation[]> =>
  browser.withScriptedTab(async ({ page: tab, lock, within }) => {
    const size = { width: '1280px', height: '720px' };
    lock.allow({ ...page, size, html: '<!doctype html><title>Axe</title>', fonts: [] });
    const late = (seconds: number) => timedOut(page.document, 'looked at by axe', seconds);
    return within(look(tab, withoutScriptsAndFonts(html())), { late });
  });

async function look(tab: Page, html: string): Promise<readonly AxeViolation[]> {
  if (!(await tab.evaluate(`typeof axe === 'object'`))) {
    await tab.goto(documentAddress, { timeout: 0 });
    await tab.evaluate(axeSource());
  }
  return (await tab.evaluate(`${write(html)}.then(() => ${run})`)) as readonly AxeViolation[];
}

/** Puts a page in the place of the one that is there, and waits until it is laid out with its pictures. */
const write = (html: string): string => `new Promise((loaded) => {
  document.open();
  addEventListener('load', loaded, { once: true });
  document.write(${JSON.stringify(html)});
  document.close();
})`;

const axeSource = (): string =>
  `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};0`;

/** Axe looks at neither; fonts as data are most of a file. */
function withoutScriptsAndFonts(html: string): string {
  let inScript = false;
  const kept = htmlTokens(html).filter((token) => {
    const isScript = 'tag' in token && token.tag === 'script';
    if (isScript && token.token === 'open') inScript = !token.empty;
    const goes = isScript || inScript;
    if (isScript && token.token === 'close') inScript = false;
    return !goes;
  });
  return kept
    .map(({ start, end }) => html.slice(start, end))
    .join('')
    .replace(/url\(data:font[^)]*\)/gi, 'url(data:,)');
}
