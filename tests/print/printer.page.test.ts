import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Diagnostic, Failure } from '../../src/lib/diagnostic.ts';
import type { During } from '../../src/lib/stopwatch.ts';
import { openPrinter, type Printed, type Printer } from '../../src/print/printer.ts';
import { inspect } from './content-streams.ts';
import { briefing, readPdf, rendition } from './fixture.ts';

const asOf = '2026-01-31';
let printer: Printer;
let printed: Printed;

beforeAll(async () => {
  printer = await openPrinter({ jobs: 2 });
  printed = await printer.print(rendition(briefing), asOf);
});

afterAll(() => printer?.close());

describe('a printed briefing', () => {
  test('has its pages, its text and its furniture', async () => {
    const { pages } = await readPdf(printed.pdf);
    expect(printed.pages).toBe(2);
    expect(pages[0]?.text).toContain('Markets feed most');
    expect(pages[0]?.text).toContain('TLP:CLEAR');
    expect(pages[1]?.text).toContain('2 of 2');
    expect(printed.page).toMatchObject({ refused: [], failedFonts: [] });
  });

  test('has its title, language and day, and no clock', async () => {
    const { info, xmp } = await readPdf(printed.pdf);
    expect(info).toMatchObject({
      Title: 'What holds & what shifts',
      Language: 'en-GB',
      Creator: 'Groundswell',
      Producer: 'Groundswell',
      CreationDate: 'D:20260131000000Z',
      ModDate: 'D:20260131000000Z',
    });
    expect(xmp).toContain('What holds &amp; what shifts');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('is tagged, and everything else is an artifact', async () => {
    const { pages, outline } = await readPdf(printed.pdf);
    const { unmarked, roles } = await inspect(printed.pdf);
    expect(unmarked).toEqual([]);
    expect(roles).toEqual(expect.arrayContaining(['/H1', '/LBody', '/Sect', '/TH', '/Link', '/Strong']));
    expect(roles.filter((role) => role === '/Figure')).toHaveLength(1);
    expect(JSON.stringify(pages[0]?.tree)).toContain('Three bars');
    expect(outline?.[0]?.title).toBe('Bottom line');
  });

  test('says what its links are', async () => {
    const { pages } = await readPdf(printed.pdf);
    const words = pages[0]?.annotations.map(({ contentsObj }) => contentsObj.str);
    expect(words).toEqual(['The source', '1']);
  });

  test('embeds the named fonts and no Type 3 font', async () => {
    const { fontTypes, fontNames } = await inspect(printed.pdf);
    expect(fontTypes).not.toContain('/Type3');
    expect(fontNames.join()).toContain('Inter-Regular');
    expect(fontNames.join()).toContain('Inter-Bold');
    expect(fontNames.join()).not.toContain('OpenSans');
  });

  test('has a picture of its first page', () => {
    expect(printed.picture.type).toBe('image/png');
    expect([...printed.picture.bytes.subarray(0, 3)]).toEqual([0x89, 0x50, 0x4e]);
    expect(printed.picture.bytes.length).toBeGreaterThan(5_000);
  });
});

test('the same input gives the same bytes, in another browser and in a used tab', async () => {
  const other = await openPrinter({ jobs: 1 });
  try {
    await other.print(rendition('<h1>Something else</h1>'), asOf);
    const again = await other.print(rendition(briefing), asOf);
    expect(Buffer.compare(again.pdf, printed.pdf)).toBe(0);
    expect(Buffer.compare(again.picture.bytes, printed.picture.bytes)).toBe(0);
  } finally {
    await other.close();
  }
});

test('many documents at once are each themselves', async () => {
  const titles = ['one', 'two', 'three', 'four', 'five'];
  const prints = await Promise.all(
    titles.map((title) => printer.print(rendition(`<h1>${title}</h1>`, { title }), asOf)),
  );
  for (const [index, { pdf }] of prints.entries()) {
    const { pages, info } = await readPdf(pdf);
    expect(pages[0]?.text).toContain(titles[index]);
    expect(info.Title).toBe(titles[index]);
  }
});

test('the time of a document begins when it gets a tab, not while it waits for one', async () => {
  const one = await openPrinter({ jobs: 1 });
  try {
    const seen: string[] = [];
    const printed = ['first', 'second'].map((name) => {
      const during: During = async (work) => {
        seen.push(`${name} begins`);
        const result = await work();
        seen.push(`${name} ends`);
        return result;
      };
      return one.print(rendition(`<h1>${name}</h1>`), asOf, { during });
    });
    await Promise.all(printed);
    expect(seen.indexOf('second begins')).toBeGreaterThan(seen.indexOf('first ends'));
    // In the tab, finished, and drawn as a picture.
    expect(seen.toSorted()).toEqual(
      ['first', 'second'].flatMap((name) =>
        ['begins', 'begins', 'begins', 'ends', 'ends', 'ends'].map((what) => `${name} ${what}`),
      ),
    );
  } finally {
    await one.close();
  }
});

test('a document that skips a heading does not claim to be accessible', async () => {
  const { pdf } = await printer.print(rendition('<h1>One</h1><h3>Three</h3>'), asOf);
  expect((await readPdf(pdf)).xmp).not.toContain('pdfuaid:part');
});

describe('what a document may not have', () => {
  test('every request is refused and recorded', async () => {
    const { page, pdf } = await printer.print(
      rendition(
        '<p>Here</p><img alt="x" src="http://evil.example/i.png"><iframe src="https://evil.example/f"></iframe>',
        {
          head: `<link rel="stylesheet" href="http://evil.example/s.css"><meta http-equiv="refresh" content="0;url=http://evil.example/r">
          <script>document.body.textContent = 'scripted'; new WebSocket('ws://evil.example/w')</script>`,
        },
      ),
      asOf,
    );
    for (const path of ['i.png', 'f', 's.css'])
      expect(page.refused).toContainEqual(expect.stringMatching(`^https?://evil.example/${path}$`));
    const { pages } = await readPdf(pdf);
    expect(pages[0]?.text).toContain('Here');
    expect(pages[0]?.text).not.toContain('scripted');
  });

  test('a local file cannot be read', async () => {
    const { page, pdf } = await printer.print(
      rendition(
        '<p>Here</p><iframe src="file:///etc/passwd"></iframe><object data="file:///etc/passwd"></object>',
      ),
      asOf,
    );
    expect(page.refused).toContain('file:///etc/passwd');
    const text = (await readPdf(pdf)).pages.map((page) => page.text).join();
    expect(text).toContain('Here');
    expect(text).not.toContain('root:');
  });

  test('a font that cannot be loaded is reported', async () => {
    const { page } = await printer.print(
      rendition('<p style="font-family: Lost">Here</p>', {
        head: '<style>@font-face { font-family: Lost; src: url(bundle:lost.woff2) }</style>',
      }),
      asOf,
    );
    expect(page.refused).toHaveLength(1);
    expect(page.failedFonts).toMatchObject([{ family: 'Lost' }]);
  });
});

/** What stops a document. */
async function refusal(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('what cannot be printed is told, and the next document is printed', () => {
  const place = { file: 'public/briefing', document: 'public/briefing' };

  test('a page of a shape that is no picture', async () => {
    const head = '<style>@page { size: 10mm 5000mm; margin: 0; @top-right { content: none } }</style>';
    const found = await refusal(printer.print(rendition('<p>Here</p>', { head }), asOf));
    expect(found).toEqual([
      {
        severity: 'error',
        rule: 'print/picture',
        place,
        message:
          'The PDF of public/briefing could not be drawn as a picture: a page of 28 by 14173 points is too long',
        hint: 'Give its pages an ordinary size (@page in its theme). When that is not it, build again, and report it when it stays so',
      },
    ]);
    expect((await printer.print(rendition('<p>Here</p>'), asOf)).picture.bytes.length).toBeGreaterThan(500);
  });

  test('a file that cannot be finished', async () => {
    const untitled = rendition('<p>Here</p>', { title: undefined as never });
    const [found] = await refusal(printer.print(untitled, asOf));
    expect(found).toMatchObject({
      rule: 'print/finish',
      place,
      hint: expect.stringContaining('Build again'),
    });
  });

  test('a drawing that grows without end', async () => {
    const hasty = await openPrinter({ jobs: 1, computing: 3 });
    try {
      const found = await refusal(hasty.print(rendition(repeated(7)), asOf));
      expect(found).toEqual([
        {
          severity: 'error',
          rule: 'print/timeout',
          place,
          message: 'public/briefing kept the browser computing for 3 seconds and was not printed',
          hint: 'Make the document smaller, or look for a drawing or CSS that grows without end',
        },
      ]);
    } finally {
      await hasty.close();
    }
    expect((await printer.print(rendition(repeated(1)), asOf)).pages).toBe(1);
  });
});

/** A drawing of ten circles, ten times over for each level. */
function repeated(levels: number): string {
  const level = (depth: number) =>
    `<g id="level-${depth}">${`<use href="#level-${depth - 1}"/>`.repeat(10)}</g>`;
  const deeper = Array.from({ length: levels }, (_, index) => level(index + 1)).join('');
  const circle = '<g id="level-0"><circle r="1"/></g>';
  return `<p>Here</p><svg width="9" height="9"><defs>${circle}${deeper}</defs><use href="#level-${levels}"/></svg>`;
}
