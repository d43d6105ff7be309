import { beforeAll, describe, expect, test } from 'vitest';
import type { PdfNode } from '../../src/model/observation.ts';
import { observeFile } from '../../src/observe/file.ts';
import type { Printer } from '../../src/print/printer.ts';
import { inspect } from './content-streams.ts';
import { readPdf, rendition } from './fixture.ts';
import { sharedPrinter } from './shared-printer.ts';

let printer: Printer;

beforeAll(async () => {
  printer = await sharedPrinter();
});

const print = async (body: string) => (await printer.print(rendition(body), '2026-01-31')).pdf;

async function treeOf(body: string): Promise<PdfNode> {
  const observed = observeFile({ path: 'a.pdf', format: 'pdf', bytes: await print(body) });
  return observed.pdf!.structure!;
}

/** `role: text` of the nodes without nodes in them, and the role of the others. */
const shape = ({ role, text, children }: PdfNode): unknown =>
  children.length === 0 ? `${role}: ${text}` : [role, ...children.map(shape)];

describe('elements that say nothing', () => {
  test('are gone from text, cells and links, and what they held is read in its place', async () => {
    const tree = await treeOf(
      '<h1>Head</h1><p>One <a href="#end">two</a> three</p><table><tr><th scope="col">Year</th><td>2016 <b>at most</b></td></tr></table><p id="end">End</p>',
    );
    expect(shape(tree)).toMatchInlineSnapshot(`
      [
        "StructTreeRoot",
        [
          "Document",
          "H1: Head",
          [
            "P",
            "Link: two",
          ],
          [
            "Table",
            [
              "TR",
              "TH: Year",
              "TD: 2016 at most",
            ],
          ],
          "P: End",
        ],
      ]
    `);
  });

  test('stay around text that stands beside paragraphs: a document may not hold it itself', async () => {
    expect(shape(await treeOf('<h1>Head</h1><div>Loose</div><p>Text</p>'))).toMatchInlineSnapshot(`
      [
        "StructTreeRoot",
        [
          "Document",
          "H1: Head",
          "NonStruct: Loose",
          "P: Text",
        ],
      ]
    `);
  });

  test('leave a cell that runs over two pages its text on both, all of it tagged', async () => {
    const lines = Array.from({ length: 90 }, (_, index) => `line${index}`);
    const pdf = await print(
      `<h1>Head</h1><table><tr><th scope="col">Lines</th></tr><tr><td>${lines.join('<br>')}</td></tr></table>`,
    );
    const { pages } = await readPdf(pdf);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ tree }) => JSON.stringify(tree).includes('"TD"'))).toEqual(pages.map(() => true));
    expect((await inspect(pdf)).unmarked).toEqual([]);
    const { pdf: seen } = observeFile({ path: 'a.pdf', format: 'pdf', bytes: pdf });
    for (const line of lines) expect(seen!.structure!.text).toContain(line);
  });
});

describe('page numbers that a document asks for', () => {
  const contents = ['first', 'second', 'nowhere']
    .map((id) => `<li><a href="#${id}">${id} <span data-page-of="${id}"></span></a></li>`)
    .join('');
  const body = `<section><h1>Contents</h1><ol>${contents}</ol></section><section><h2 id="first">First</h2></section>
    <section><p>Between</p></section><section><h2 id="second">Second</h2></section>`;

  test('are those of the pages where the parts begin; of what is not there, none', async () => {
    const { pages } = await readPdf(await print(body));
    expect(pages[0]?.text).toMatch(/first 2.*second 4.*nowhere\s*\D?\.?/);
    expect(pages[1]?.text).toContain('First');
    expect(pages[3]?.text).toContain('Second');
  });

  test('stay true where writing them moves what they name', async () => {
    const moving = `<style>span:not(:empty) { display: block; height: 20cm; }</style>
      <section><p><a href="#third">See</a> <span data-page-of="third"></span></p><p style="height: 10cm">Room</p><h2 id="third">Third</h2></section>`;
    const { pages } = await readPdf(await print(moving));
    expect(pages.map(({ text }) => text.includes('Third'))).toEqual([false, true]);
    expect(pages[0]?.text).toContain('See2');
  });

  test('are the same, byte for byte, each time', async () => {
    const [one, other] = [await print(body), await print(body)];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
