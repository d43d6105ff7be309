import { escapeHtml } from '../lib/escape.ts';

/** What every figure comes to: a picture, its words for those who do not see it, the data behind it. */
export type Drawing = {
  /** Markup of the engine, on one line, with the text alternative inside. */
  readonly html: string;
  /** What the picture says, in words. */
  readonly alternative: string;
  /** What was drawn, row by row. Absent where the picture is a table itself. */
  readonly table?: DataTable;
  /** How high it is, in px, where that does not depend on the browser. */
  readonly height?: number;
  /** Size of its labels in px, where the drawing had to be made smaller or larger to fit. */
  readonly type?: number;
};

/** Plain words and numbers in rows; the first cell of a row names it. */
export type DataTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** The place a picture is drawn for, in CSS px: it is printed at this size, so its type is as large as it says. */
export type Frame = {
  readonly width: number;
  /** The most it may take. */
  readonly height: number;
  /** Size of labels. */
  readonly type: number;
  /** Size of notes beside them. */
  readonly small: number;
  /** Labels that are drawn smaller than this cannot be read here. */
  readonly least: number;
  /** How much larger the place is shown than it says, with all that stands in it; 1 when not given. */
  readonly scale?: number;
};

/** An image made of HTML. */
export const imageHtml = (name: string, alternative: string, body: string): string =>
  `<div class="${name}" role="img" aria-label="${escapeHtml(alternative)}">${body}</div>`;

/** A table as HTML: heads with their scope, no empty cell. */
export function tableHtml({ head, rows }: DataTable, name = 'data'): string {
  const cell = (text: string) => escapeHtml(text === '' ? '–' : text);
  const heads = head.map((text) => `<th scope="col">${cell(text)}</th>`).join('');
  const body = rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${cell(first)}</th>${rest.map((text) => `<td>${cell(text)}</td>`).join('')}</tr>`,
    )
    .join('');
  return `<table class="${name}"><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}
