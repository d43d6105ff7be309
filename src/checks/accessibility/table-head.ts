import type { PdfNode } from '../../observe/observation.ts';
import { defineCheck } from '../check.ts';
import { findingOn, nodesIn, pdfsOf, quote } from './place.ts';

export const tableHead = defineCheck({
  id: 'accessibility/table-head',
  title: 'A table without heads',
  why: 'A screen reader says with each cell the heads of its row and column. It can do so only where there are head cells that say which way they hold (WCAG 1.3.1, PDF/UA-1 7.5).',
  example: '<table><tr><td>Year</td><td>Price</td></tr>…',
  mend: 'Write the cells at the top and at the left as <th scope="col"> and <th scope="row">.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      nodesIn(file.pdf.structure)
        .filter(({ role }) => role === 'Table')
        .flatMap((table) =>
          faultOf(table).map((message) =>
            findingOn(file, facts, {
              page: table.page,
              message: `${message} (page ${table.page ?? '?'} of ${file.path})`,
              hint: 'Write head cells as <th scope="col"> and <th scope="row">',
            }),
          ),
        ),
    ),
});

function faultOf(table: PdfNode): readonly string[] {
  const heads = nodesIn(table).filter(({ role }) => role === 'TH');
  if (heads.length === 0) return [`The table that begins ${quote(table.text)} has no head cell`];
  const without = heads.find(({ scope }) => scope === undefined);
  return without
    ? [`The head cell ${quote(without.text)} does not say whether it heads a row or a column`]
    : [];
}
