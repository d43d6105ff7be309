import { type HtmlToken, htmlTokens } from '../lib/html.ts';
import { textOf } from './escape.ts';

type Open = Extract<HtmlToken, { token: 'open' }>;

const spanOf = ({ attributes }: Open, name: 'colspan' | 'rowspan'): number =>
  Math.max(1, Number(attributes.get(name) ?? 1) || 1);

/** Where a cell of the row may stand: cells of rows above may reach down into it. */
function columnReader() {
  /** By column: how many more rows a cell above takes. */
  let reaching: number[] = [];
  let next: number[] = [];
  let at = 0;
  return {
    row: () => {
      reaching = next.map((rows) => Math.max(0, rows - 1));
      next = [...reaching];
      at = 0;
    },
    cell: (open: Open): number => {
      while ((reaching[at] ?? 0) > 0) at += 1;
      const column = at;
      for (let index = 0; index < spanOf(open, 'colspan'); index++) {
        next[at] = spanOf(open, 'rowspan');
        at += 1;
      }
      return column;
    },
  };
}

/**
 * HTML in which each data cell knows the head of its column (`data-column`): on a narrow screen, where a row is a card,
 * a theme prints it before the cell. Tables without a head, and drawings, stay as they are.
 */
export function labelCells(html: string): string {
  if (!html.includes('<thead')) return html;
  const tokens = htmlTokens(html);
  let heads: string[] = [];
  let part = '';
  let columns = columnReader();
  return tokens
    .map((token, index) => {
      const own = html.slice(token.start, token.end);
      if (token.token === 'close' && token.tag === 'table') heads = [];
      if (token.token !== 'open') return own;
      if (token.tag === 'table') heads = [];
      if (token.tag === 'thead' || token.tag === 'tbody') {
        part = token.tag;
        columns = columnReader();
      }
      if (token.tag === 'tr') columns.row();
      if (token.tag !== 'th' && token.tag !== 'td') return own;
      const column = columns.cell(token);
      if (part === 'thead') {
        const until = tokens.slice(index).find((one) => one.token === 'close' && one.tag === token.tag);
        // Of several rows of heads the last one stands next to the cells.
        heads[column] = textOf(html.slice(token.end, until?.start ?? token.end));
      }
      const head = part === 'tbody' && token.tag === 'td' ? (heads[column] ?? '') : '';
      return head === ''
        ? own
        : own.replace(/^<td/i, () => `<td data-column="${head.replaceAll('"', '&quot;')}"`);
    })
    .join('');
}
