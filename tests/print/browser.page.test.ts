import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { openBrowser, type WarmBrowser } from '../../src/print/browser.ts';
import { findBrowser } from '../../src/print/chromium.ts';
import { printPdf } from '../../src/print/pdf.ts';
import { readProcessTree } from '../../src/print/process-tree.ts';
import { readPdf, rendition } from './fixture.ts';
import { renderersOf, signalAll } from './processes.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw new Error(`a Failure was expected, not ${error}`);
  return error.diagnostics[0]!;
};

async function fakeBrowser(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}

test('a browser that is killed during a print is started again, and every document comes out', async () => {
  const browser = await openBrowser({ jobs: 2 });
  try {
    const first = await browser.processId();
    const many = Array.from({ length: 400 }, (_, index) => `<section><h1>${index}</h1></section>`).join('');
    let kills = 0;
    const deadlyOnce: typeof browser = {
      ...browser,
      withTab: (task) =>
        browser.withTab((tab) => {
          const work = task(tab);
          if (kills++ === 0) process.kill(first!, 'SIGKILL');
          return work;
        }),
    };
    const prints = ['a', 'b', 'c'].map((name) => printPdf(deadlyOnce, rendition(`<h1>${name}</h1>${many}`)));
    const pdfs = await Promise.all(prints);
    expect(await browser.processId()).not.toBe(first);
    for (const { pdf } of pdfs) expect(Buffer.from(pdf.subarray(0, 4)).toString()).toBe('%PDF');
  } finally {
    await browser.close();
  }
});

test('a browser that dies twice fails that document only', async () => {
  const browser = await openBrowser({ jobs: 1 });
  try {
    let kills = 0;
    const deadly: typeof browser = {
      ...browser,
      withTab: (task) =>
        browser.withTab(async (tab) => {
          kills++;
          process.kill((await browser.processId())!, 'SIGKILL');
          return task(tab);
        }),
    };
    const finding = await failureOf(printPdf(deadly, rendition('<h1>A</h1>')));
    expect(finding).toMatchObject({ rule: 'print/browser-died', place: { document: 'public/briefing' } });
    expect(kills).toBe(2);
    const { pdf } = await printPdf(browser, rendition('<h1>Still here</h1>'));
    expect((await readPdf(pdf)).pages[0]?.text).toContain('Still here');
  } finally {
    await browser.close();
  }
});

test('a document that kills the browser twice takes no other document along', async () => {
  const browser = await openBrowser({ jobs: 2 });
  try {
    const deadly: typeof browser = {
      ...browser,
      withTab: (task) =>
        browser.withTab(async (tab) => {
          process.kill((await browser.processId())!, 'SIGKILL');
          return task(tab);
        }),
    };
    const many = Array.from({ length: 300 }, (_, index) => `<section><h1>${index}</h1></section>`).join('');
    await Promise.all(['B', 'C'].map((name) => printPdf(browser, rendition(`<h1>${name}</h1>`)))); // both tabs are open
    const sound = printPdf(browser, rendition(many));
    const finding = await failureOf(printPdf(deadly, rendition('<h1>A</h1>')));
    expect(finding.rule).toBe('print/browser-died');
    expect(Buffer.from((await sound).pdf.subarray(0, 4)).toString()).toBe('%PDF');
  } finally {
    await browser.close();
  }
});

/** Stops a browser and all its processes each time when something is to be done in one of its tabs. */
const stopped = (browser: WarmBrowser, times: number): WarmBrowser => {
  let stops = 0;
  return {
    ...browser,
    withTab: (task) =>
      browser.withTab(async (tab) => {
        if (stops++ < times) signalAll((await browser.processId())!, 'SIGSTOP');
        return task(tab);
      }),
  };
};

describe.runIf(process.platform === 'linux')('a browser that stands still', () => {
  test('is replaced, and the document comes out', async () => {
    const browser = await openBrowser({ jobs: 1, still: 2 });
    try {
      const first = (await browser.processId())!;
      const { pdf } = await printPdf(stopped(browser, 1), rendition('<h1>A</h1>'));
      expect((await readPdf(pdf)).pages[0]?.text).toContain('A');
      expect(await browser.processId()).not.toBe(first);
      await expect.poll(() => readProcessTree(first)).toBeUndefined(); // what stood still is gone
    } finally {
      await browser.close();
    }
  });

  test('is replaced when only what draws its pages was stopped', async () => {
    const browser = await openBrowser({ jobs: 1, still: 2 });
    try {
      const id = (await browser.processId())!;
      await printPdf(browser, rendition('<h1>A</h1>'));
      for (const renderer of renderersOf(id)) process.kill(renderer, 'SIGSTOP');
      const { pdf } = await printPdf(browser, rendition('<h1>B</h1>'));
      expect((await readPdf(pdf)).pages[0]?.text).toContain('B');
    } finally {
      await browser.close();
    }
  });

  test('twice over a document fails that document, and a third time all that come after', async () => {
    const browser = await openBrowser({ jobs: 1, still: 1 });
    try {
      const always = stopped(browser, 3);
      const finding = await failureOf(printPdf(always, rendition('<h1>A</h1>')));
      expect(finding).toMatchObject({ rule: 'print/browser-died', place: { document: 'public/briefing' } });
      expect(finding.message).toMatch(/^The browser stood still twice over public\/briefing: for 1 seconds/);
      for (const name of ['B', 'C']) {
        const next = await failureOf(printPdf(always, rendition(`<h1>${name}</h1>`)));
        expect(next.message).toBe('The browser stood still 3 times: it neither computed nor answered');
      }
    } finally {
      await browser.close();
    }
  });

  test('before it answers is started once more', async () => {
    const chromium = await findBrowser();
    const once = join(folder, 'once');
    const script = `if [ ! -e ${once} ]; then echo > ${once}; exec sleep 600; fi; exec ${chromium.executablePath} "$@"`;
    const executable = await fakeBrowser('late', script);
    const env = { ...process.env, ...chromium.env, PUPPETEER_EXECUTABLE_PATH: executable };
    const browser = await openBrowser({ env, still: 1 });
    try {
      const { pdf } = await printPdf(browser, rendition('<h1>A</h1>'));
      expect((await readPdf(pdf)).pages[0]?.text).toContain('A');
    } finally {
      await browser.close();
    }
  });

  test('each time before it answers is given up, and says so', async () => {
    const executable = await fakeBrowser('never', 'exec sleep 600');
    const env = { ...process.env, PUPPETEER_EXECUTABLE_PATH: executable };
    const finding = await failureOf(openBrowser({ env, still: 1 }));
    expect(finding.rule).toBe('browser/broken');
    expect(finding.message).toMatch(/does not start: it did nothing for 1 seconds and did not answer$/);
    expect(finding.hint).toContain('try again');
  });
});

test('a browser that ends while it starts is started once more', async () => {
  const chromium = await findBrowser();
  const once = join(folder, 'ended-once');
  const script = `if [ ! -e ${once} ]; then echo > ${once}; kill -9 $$; fi; exec ${chromium.executablePath} "$@"`;
  const env = {
    ...process.env,
    ...chromium.env,
    PUPPETEER_EXECUTABLE_PATH: await fakeBrowser('fragile', script),
  };
  const browser = await openBrowser({ env });
  await browser.close();
});

test('a program that the system cannot run is named', async () => {
  const executable = await fakeBrowser('alien', '').then(async (path) => {
    await writeFile(path, '#!/no/such/interpreter\n');
    return path;
  });
  const finding = await failureOf(
    openBrowser({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: executable } }),
  );
  expect(finding.message).toContain('does not start: spawn');
});

test('closing ends the browser', async () => {
  const browser = await openBrowser();
  const id = await browser.processId();
  await browser.close();
  expect(() => process.kill(id!, 0)).toThrow('ESRCH');
});

describe('a browser that cannot be used says so', () => {
  const open = (executable: string) =>
    openBrowser({ env: { ...process.env, PUPPETEER_EXECUTABLE_PATH: executable } });

  test('when it is not there', async () => {
    const finding = await failureOf(open(join(folder, 'nothing')));
    expect(finding.rule).toBe('browser/missing');
    expect(finding.message).toMatch(/^PUPPETEER_EXECUTABLE_PATH names .*nothing, which is not a program/);
  });

  test('when it does not start', async () => {
    const finding = await failureOf(open(await fakeBrowser('broken', 'echo no luck today >&2; exit 1')));
    expect(finding.rule).toBe('browser/broken');
    expect(finding.message).toContain('does not start');
    expect(finding.message).toContain('no luck today');
    expect(finding.hint).toContain('PUPPETEER_EXECUTABLE_PATH');
  });

  test('when the temporary folder is not there', async () => {
    const before = process.env.TMPDIR;
    process.env.TMPDIR = join(folder, 'none');
    try {
      const finding = await failureOf(openBrowser());
      expect(finding).toMatchObject({ rule: 'browser/broken', place: { file: join(folder, 'none') } });
      expect(finding.message).toMatch(/cannot write to the temporary folder .* \(ENOENT\)$/);
      expect(finding.hint).toContain('TMPDIR');
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
    }
  });

  test('when it is ended before it answers, which is no fault of what it prints on its way', async () => {
    const script = 'echo GPU noise >&2; case "$*" in *user-data-dir*) exit 0 ;; esac; exec sleep 60';
    const finding = await failureOf(open(await fakeBrowser('ended', script)));
    expect(finding.message).toMatch(/does not start: it ended before it answered$/);
    expect(finding.hint).toContain('memory');
  });

  test('when a script starts it and leaves a process behind that holds its pipes', async () => {
    const left = join(folder, 'left');
    const script = `case "$*" in *user-data-dir*) exit 0 ;; esac; (sleep 30; echo > ${left}) & wait`;
    const finding = await failureOf(open(await fakeBrowser('wrapped', script)));
    expect(finding.message).toMatch(/does not start: it ended before it answered$/);
    await expect(access(left)).rejects.toThrow('ENOENT'); // it still runs: nobody waited for it
  });

  test('when a system library is missing, with the package to install', async () => {
    const script =
      'echo "chrome: error while loading shared libraries: libnss3.so: cannot open shared object file" >&2; exit 127';
    const finding = await failureOf(open(await fakeBrowser('poor', script)));
    expect(finding.message).toContain('the system library libnss3.so is missing');
    expect(finding.hint).toContain('apt-get install libnss3');
  });
});
