import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { openPreview } from '../src/app/preview/preview.ts';
import { launchOpen } from '../tests/browser.ts';
import { median, milliseconds } from './numbers.ts';
import { realFolders, withFolder } from './world.ts';

const rounds = 9;
/** An author looks at the page between two saves; the checks of the last one are done by then, or nearly. */
const pause = 3_000;

type Save = {
  readonly name: string;
  readonly document: string;
  readonly file: string;
  /** The text of the file with a sign of this round in it. */
  readonly change: (text: string, round: number) => string;
  readonly target: number;
};

const saves: readonly Save[] = [
  {
    name: 'Deck template',
    document: 'policymaker/deck',
    file: 'templates/deck/parts/foot.md.hbs',
    change: (text, round) => `${text}<p class="foot-note">Round ${round}</p>\n`,
    target: 250,
  },
  {
    name: 'Briefing template',
    document: 'policymaker/briefing',
    file: 'templates/briefing/judgements.html.hbs',
    change: (text, round) => `${text}<p>Round ${round}</p>\n`,
    target: 250,
  },
  {
    name: 'Deck theme',
    document: 'policymaker/deck',
    file: 'templates/themes/deck.css',
    change: (text, round) => `${text}\nh1 { letter-spacing: 0.0${round}em; }\n`,
    target: 250,
  },
  {
    name: 'Briefing theme',
    document: 'policymaker/briefing',
    file: 'templates/themes/briefing.css',
    change: (text, round) => `${text}\nh1 { letter-spacing: 0.0${round}em; }\n`,
    target: 250,
  },
  {
    name: 'Judgements (content)',
    document: 'policymaker/briefing',
    file: 'content/judgements.ts',
    change: (text, round) => text.replace(/that: prose`/, `that: prose\`${'again '.repeat(round + 1)}`),
    target: 400,
  },
  {
    name: 'Profile (content)',
    document: 'policymaker/deck',
    file: 'content/audiences/policymaker.ts',
    change: (text, round) =>
      text.replace(/headline: prose`/, `headline: prose\`${'Anew '.repeat(round + 1)}`),
    target: 400,
  },
];

/** (e) From saving a file to the page being new and painted, with the browser open on the real library. */
export const benchPreview = (): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const folders = { content: join(folder, 'content'), templates: join(folder, 'templates') };
    await cp(realFolders.content, folders.content, { recursive: true });
    await cp(realFolders.templates, folders.templates, { recursive: true });
    const preview = await openPreview({ folders, port: 0, env: {} });
    const browser = await launchOpen();
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      const lines: string[] = [];
      for (const save of saves) {
        await page.goto(`${preview.address}/view/${save.document}`);
        await page.waitForFunction(() => document.querySelector('#sentences li') !== null);
        lines.push(line(save, await measure(page, join(folder, save.file), save)));
      }
      return [
        'From writing the file to the frame after the page was made new; medians, first save of each left out.',
        ...lines,
      ];
    } finally {
      await browser.close();
      await preview.close();
    }
  });

function line({ name, file, target }: Save, times: readonly number[]): string {
  const middle = median(times);
  const met = middle < target ? 'met' : 'MISSED';
  return `${`${name}, ${file}`.padEnd(62)} ${milliseconds(middle).padStart(7)} (worst ${milliseconds(Math.max(...times))}; target under ${target} ms: ${met})`;
}

async function measure(page: Page, file: string, { change }: Save): Promise<readonly number[]> {
  const text = await readFile(file, 'utf8');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await new Promise((settle) => setTimeout(settle, pause));
    const isNew = page.evaluate(nextPaint);
    const start = Date.now();
    await writeFile(file, change(text, round));
    times.push((await isNew) - start);
  }
  await writeFile(file, text);
  await new Promise((settle) => setTimeout(settle, pause));
  return times.slice(1);
}

/** Resolves with the time of day when the document in the frame was changed and painted. */
const nextPaint = (): Promise<number> =>
  new Promise((settle, reject) => {
    setTimeout(() => reject(new Error('the page did not change within 20 seconds')), 20_000);
    const frame = document.querySelector<HTMLIFrameElement>('#frame');
    const body = frame?.contentDocument?.body;
    const seen = new MutationObserver(() => {
      seen.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => settle(Date.now())));
    });
    if (body) seen.observe(body, { attributes: true, attributeFilter: ['data-version'] });
  });
