import { Failure, fail } from '../lib/diagnostic.ts';
import type { WarmBrowser } from './browser.ts';
import { BrowserLost, BrowserStill } from './deadline.ts';

/**
 * Does something with a document in the browser. When the browser dies or stands still over it, it is started again and the document
 * tried once more.
 * @throws Failure `print/browser-died` when it dies again, and what the attempt throws
 */
export async function tryTwice<T>(
  document: string,
  attempt: () => Promise<T>,
  { secondTry }: Pick<WarmBrowser, 'secondTry'>,
): Promise<T> {
  try {
    return await attempt().catch((error) => {
      if (error instanceof Failure) throw error;
      return secondTry(attempt);
    });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    const why = cause instanceof BrowserLost ? '' : ` (${cause instanceof Error ? cause.message : cause})`;
    const still = cause instanceof BrowserStill ? cause.seconds : undefined;
    const message = still
      ? `The browser stood still twice over ${document}: for ${still} seconds it neither computed nor answered`
      : `The browser died twice over ${document}${why}`;
    const hint = still
      ? 'See that nothing stops the browser, and build again; or build the document alone (--only)'
      : 'The document may need more memory than there is: build it alone (--only), or make its pictures smaller';
    throw fail({ rule: 'print/browser-died', place: { file: document, document }, message, hint }, cause);
  }
}
