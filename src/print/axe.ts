import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { htmlTokens } from '../lib/html.ts';
import type { AxeViolation } from '../model/observation.ts';
import type { WarmBrowser } from './browser.ts';
import { documentAddress } from './lock.ts';
import type { Session } from './protocol.ts';
import { timedOut, withTimeLimit } from './time-limit.ts';

/** A page to look at: the HTML that is handed out. */
export type AxePage = {
  /** `policymaker/deck`. */
  readonly document: string;
  readonly title: string;
  readonly language: string;
  /** Asked for when there is a tab for it. */
  readonly html: () => string;
};

/** Milliseconds. A page of 45 sheets takes three seconds. */
const patience = 120_000;

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
  browser.withScriptedTab(async ({ session, lock, unlessLost }) => {
    const size = { width: '1280px', height: '720px' };
    lock.allow({ ...page, size, html: '<!doctype html><title>Axe</title>', fonts: [] });
    const seen = unlessLost(look(session, withoutScriptsAndFonts(html())));
    return withTimeLimit(seen, patience, () => timedOut(page.document, 'looked at by axe', patience));
  });

async function look(session: Session, html: string): Promise<readonly AxeViolation[]> {
  if (!(await evaluate(session, `typeof axe === 'object'`))) {
    const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
    await session.send('Page.navigate', { url: documentAddress });
    await loaded;
    await evaluate(session, axeSource());
  }
  return (await evaluate(session, `${write(html)}.then(() => ${run})`)) as readonly AxeViolation[];
}

/** Puts a page in the place of the one that is there, and waits until it is laid out with its pictures. */
const write = (html: string): string => `new Promise((loaded) => {
  document.open();
  addEventListener('load', loaded, { once: true });
  document.write(${JSON.stringify(html)});
  document.close();
})`;

async function evaluate(session: Session, code: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

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
