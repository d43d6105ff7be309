import type { Place } from '../lib/diagnostic.ts';

/** What the parser's token names mean to the author of a template. */
const tokens: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  INVALID: 'a character',
  ID: 'a name',
  STRING: 'a name',
  NUMBER: 'a name',
  BOOLEAN: 'a name',
  UNDEFINED: 'a name',
  NULL: 'a name',
  DATA: 'a name',
  COMMENT: 'text',
  CONTENT: 'text',
  OPEN: 'text',
  OPEN_BLOCK: 'text',
  OPEN_INVERSE: 'text',
  OPEN_PARTIAL: 'text',
  OPEN_PARTIAL_BLOCK: 'text',
  OPEN_RAW_BLOCK: 'text',
  OPEN_UNESCAPED: 'text',
  OPEN_ENDBLOCK: '{{/…}}',
  OPEN_INVERSE_CHAIN: '{{else}}',
  INVERSE: '{{else}}',
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  CLOSE_RAW_BLOCK: '}}}}',
  OPEN_SEXPR: '(',
  CLOSE_SEXPR: ')',
  OPEN_BLOCK_PARAMS: 'as |',
  CLOSE_BLOCK_PARAMS: '|',
  EQUALS: '=',
  SEP: '.',
};

const say = (token: string): string => tokens[token] ?? token.toLowerCase().replaceAll('_', ' ');

/** Where the parser stopped: it says the line, and prints what stands before the place without its line ends. */
function columnOf(text: string, line: number, picture: string): number | undefined {
  const before = picture.replace(/^\.\.\./, '');
  const lines = text.split('\n');
  const above = lines.slice(0, line - 1).join('');
  const current = lines[line - 1] ?? '';
  for (let column = 0; column <= current.length; column++)
    if ((above + current.slice(0, column)).endsWith(before)) return column + 1;
  return undefined;
}

/** The last block that is opened and never closed. */
function openBlock(
  text: string,
): { readonly name: string; readonly place: SyntaxFault['place'] } | undefined {
  const open: RegExpExecArray[] = [];
  for (const found of text.matchAll(/\{\{~?([#/])\s*([\w-]+)/g))
    if (found[1] === '#') open.push(found);
    else open.pop();
  const last = open.at(-1);
  if (!last) return undefined;
  const before = text.slice(0, last.index).split('\n');
  return { name: last[2]!, place: { line: before.length, column: before.at(-1)!.length + 1 } };
}

type SyntaxFault = {
  readonly place: Omit<Place, 'file'>;
  readonly message: string;
  readonly hint: string;
};

/** Handlebars' message without its dash-and-caret picture, in the words of the person who wrote the template. */
export function readSyntaxFault(error: Error, text: string): SyntaxFault {
  const parse = /^Parse error on line (\d+):\n(.*)\n(-*)\^\nExpecting (.*), got '(\w+)'$/s.exec(
    error.message,
  );
  if (parse) {
    const [, line = '1', picture = '', dashes = '', expecting = '', got = ''] = parse;
    const expected = [...new Set(expecting.split(', ').map((token) => say(token.replaceAll("'", ''))))];
    const column = columnOf(text, Number(line), picture.slice(0, dashes.length));
    const place = { line: Number(line), column };
    const block = got === 'EOF' && expecting.includes('OPEN_ENDBLOCK') ? openBlock(text) : undefined;
    if (block)
      return {
        place: block.place,
        message: `{{#${block.name}}} is never closed`,
        hint: `write {{/${block.name}}} where it ends`,
      };
    if (got === 'INVALID' && expecting.includes("'CLOSE'"))
      return { place, message: 'a tag is opened and not closed', hint: 'close it: {{name}}, {{#if name}}' };
    return {
      place,
      message: `unexpected ${say(got).replace(/^(?:a|the) /, '')}, expected ${expected.join(' or ')}`,
      hint: 'write {{name}}, {{#if name}}…{{/if}} or {{> part}}',
    };
  }
  const { lineNumber, column } = error as { lineNumber?: number; column?: number };
  const message = error.message.replace(/ - \d+:\d+$/, '').replace(/\n.*$/s, '');
  const pair = /^(\S+) doesn't match (\S+)$/.exec(message);
  return {
    place: { line: lineNumber, column: column === undefined ? undefined : column + 1 },
    message: pair ? `{{#${pair[1]}}} is closed by {{/${pair[2]}}}` : message,
    hint: pair
      ? `write {{/${pair[1]}}}, or close the inner block first`
      : 'see handlebarsjs.com for the syntax',
  };
}
