import { openBuildCache } from '../src/build/cache.ts';
import type { Composed } from '../src/build/composed.ts';
import { handOut } from '../src/build/outputs.ts';
import { publish } from '../src/lib/publish.ts';
import { loadLibrary } from '../src/load/load.ts';
import { composeAll } from '../src/pipeline.ts';
import { openBrowser, type WarmBrowser } from '../src/print/browser.ts';
import { finish } from '../src/print/finish.ts';
import { printPdf } from '../src/print/pdf.ts';
import { type Illustrator, openIllustrator } from '../src/print/picture.ts';
import { median, milliseconds, timed } from './numbers.ts';
import { realFolders, withFolder } from './world.ts';

const rounds = 5;
type Times = Map<string, number[]>;
type Tools = { readonly browser: WarmBrowser; readonly illustrator: Illustrator; readonly out: string };

/** (d) Each stage by itself, one after another: nothing runs beside it, so the sum is more than a build takes. */
export const benchStages = (): Promise<readonly string[]> =>
  withFolder(async (out) => {
    const times: Times = new Map();
    const browser = await openBrowser();
    const illustrator = openIllustrator();
    try {
      for (let round = 0; round < rounds; round++) await oneRound(times, { browser, illustrator, out });
    } finally {
      await Promise.all([browser.close(), illustrator.close()]);
    }
    const rows = [...times].map(
      ([stage, [first = 0, ...later]]) =>
        `${stage.padEnd(34)}${milliseconds(first).padStart(9)}${milliseconds(median(later)).padStart(9)}`,
    );
    return [`${'Stage'.padEnd(34)}${'first'.padStart(9)}${'later'.padStart(9)}`, ...rows];
  });

async function oneRound(times: Times, { browser, illustrator, out }: Tools): Promise<void> {
  const stage = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    const { value, milliseconds: took } = await timed(work);
    times.set(name, [...(times.get(name) ?? []), took]);
    return value;
  };
  const loaded = await stage('load', () => loadLibrary(realFolders));
  const cache = await stage('open the cache of a build', openBuildCache);
  const request = { loaded, templates: realFolders.templates, cache };
  const { composed } = await stage('compose (select, fill, render)', () => composeAll(request));
  const files = new Map<string, Uint8Array | string>();
  for (const one of composed) await printOne(one, { stage, browser, illustrator, files });
  await stage('write', () => publish({ files }, out));
}

type Printing = Omit<Tools, 'out'> & {
  readonly stage: <T>(name: string, work: () => Promise<T> | T) => Promise<T>;
  readonly files: Map<string, Uint8Array | string>;
};

async function printOne(one: Composed, { stage, browser, illustrator, files }: Printing): Promise<void> {
  const { document, title, language } = one.rendition;
  const {
    pdf: raw,
    links,
    headings,
  } = await stage(`print ${document}`, () => printPdf(browser, one.rendition));
  const details = { title, language, asOf: '2026-01-01', links, headings };
  const { pdf } = await stage(`finish ${document}`, () => finish(raw, details));
  await stage(`picture ${document}`, () => illustrator.picture(pdf));
  files.set(`${document}.pdf`, pdf);
  files.set(`${document}.html`, await stage(`hand out ${document}`, () => handOut(one)));
}
