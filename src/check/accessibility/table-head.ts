import type { PdfNode } from '../../model/observation.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { findingOn, nodesIn, pdfsOf, quote } from './place.ts';

export const tableHead = defineRule({
  id: 'accessibility/table-head',
  title: 'A table without heads',
  why: 'A screen reader says with each cell the heads of its row and column. It can do so only where there are head cells that say which way they hold (WCAG 1.3.1, PDF/UA-1 7.5).',
  example: '<table><tr><td>Year</td><td>Price</td></tr>…',
  mend: 'Write the cells at the top and at the left as <th scope="col"> and <th scope="row">.',
  severity: 'error',
  needs: 'file',
  run: (facts) => [...inHtml(facts), ...inPdf(facts)],
});

const silentHint = 'Take role="presentation" off the table: it is for tables that only lay out';
const hint = 'Write head cells as <th scope="col"> and <th scope="row">';

/** Chromium tags a table without head cells as plain text: only the HTML tells. */
const inHtml = (facts: Facts['file']): readonly Finding[] =>
  facts.files.flatMap((file) =>
    (file.tables ?? []).flatMap((table) =>
      faultOf(table).map(({ fault, markup = '<table' }) =>
        findingOn(file, facts, {
          words: table.text.slice(0, 30),
          markup,
          message: `${fault} (${file.path})`,
          hint: table.silent ? silentHint : hint,
        }),
      ),
    ),
  );

const inPdf = (facts: Facts['file']): readonly Finding[] =>
  pdfsOf(facts).flatMap((file) =>
    nodesIn(file.pdf.structure)
      .filter(({ role }) => role === 'Table')
      .flatMap((table) =>
        faultOf({
          text: table.text,
          columns: columnsOf(table),
          heads: nodesIn(table).filter(({ role }) => role === 'TH'),
        }).map(({ fault }) =>
          findingOn(file, facts, {
            page: table.page,
            words: table.text.slice(0, 30),
            markup: '<table',
            message: `${fault} (page ${table.page ?? '?'} of ${file.path})`,
            hint,
          }),
        ),
      ),
  );

const columnsOf = (table: PdfNode): number =>
  nodesIn(table).find(({ role }) => role === 'TR')?.children.length ?? 0;

type Table = {
  readonly text: string;
  /** Cells of the first row. */
  readonly columns: number;
  readonly heads: readonly { readonly text: string; readonly scope?: string | undefined }[];
  readonly silent?: boolean;
};

type Fault = {
  readonly fault: string;
  /** How the tag at fault begins, where it is not the table's own. */
  readonly markup?: string;
};

function faultOf({ text, heads, columns, silent }: Table): readonly Fault[] {
  const which = `The table that begins ${quote(text)}`;
  if (silent) return heads.length > 0 ? [{ fault: `${which} has heads, and its role hides them` }] : [];
  if (heads.length === 0) return [{ fault: `${which} has no head cell` }];
  if (columns > 2 && heads.every(({ scope }) => /^row/i.test(scope ?? '')))
    return [{ fault: `${which} has no head cell for its ${columns} columns` }];
  const without = heads.find(({ scope }) => !scope);
  if (!without) return [];
  return [
    {
      fault: `The head cell ${quote(without.text)} does not say whether it heads a row or a column`,
      markup: '<th>',
    },
  ];
}
