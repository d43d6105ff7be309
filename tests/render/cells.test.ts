import { expect, it } from 'vitest';
import { labelCells } from '../../src/render/cells.ts';

const columnsOf = (html: string) =>
  [...labelCells(html).matchAll(/<td([^>]*)>/g)].map(
    ([, attributes]) => /data-column="([^"]*)"/.exec(attributes ?? '')?.[1],
  );

it('gives each data cell the head of its column, without its citations', () => {
  const html =
    '<table><thead><tr><th scope="col">What</th><th>It &amp; brings<sup>1</sup></th><th>Say "so"</th></tr></thead>' +
    '<tbody><tr><th scope="row">Bread</th><td class="a">peace</td><td>loud</td></tr></tbody></table>';
  expect(labelCells(html)).toContain(
    '<th scope="row">Bread</th><td data-column="It &amp; brings" class="a">peace</td>',
  );
  expect(columnsOf(html)).toEqual(['It &amp; brings', 'Say &quot;so&quot;']);
});

it('counts cells that take several columns or rows', () => {
  const html =
    '<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody>' +
    '<tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td></tr><tr><td>5</td></tr></tbody></table>';
  expect(columnsOf(html)).toEqual(['A', 'B', 'B', 'C', 'A']);
});

it('leaves a table without a head as it is, also after one with a head', () => {
  const headless = '<table><tbody><tr><td>1</td></tr></tbody></table>';
  expect(labelCells(headless)).toBe(headless);
  const headed = '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>';
  expect(columnsOf(headed + headless)).toEqual(['A', undefined]);
});
