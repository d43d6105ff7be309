import { fail } from '../../lib/diagnostic.ts';
import { onOneLine } from '../../lib/fold.ts';

/** Source text, and the names that it needs from `groundswell`. */
export type Source = { readonly code: string; readonly uses: readonly string[] };

/** A wrong option of the command. */
export const wrongOption = (option: string, message: string, hint: string) =>
  fail({ rule: 'command/option', place: { file: 'command line' }, message: `${option}: ${message}`, hint });

/** Text in quotes, as the formatter writes it: single ones, unless that needs more escapes. */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\\n]/g, (mark) => (mark === '\n' ? '\\n' : '\\\\'));
  const count = (mark: string) => escaped.split(mark).length - 1;
  return count("'") > count('"')
    ? `"${escaped.replaceAll('"', '\\"')}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

const year = /(?<![\d.,])(?:1\d|20)\d\d(?![\d.,]*\d)/g;

/**
 * Prose for a content module. Years become `${date('2016')}`, `{}` becomes `${own()}`; another number is refused, for it is
 * written once, in a claim. `cited`: names of claims that it cites at its end.
 */
export function proseCode(option: string, text: string, cited: readonly string[] = []): Source {
  const pieces = onOneLine(text);
  const number = /\d+/.exec(pieces.replace(year, ''))?.[0];
  if (number)
    throw wrongOption(
      option,
      `the number ${number} is typed into the text`,
      'a number is written once, as the quantity of a claim: write {} where it stands and give it with --value or --count',
    );
  const uses = [
    ...(new RegExp(year).test(pieces) ? ['date'] : []),
    ...(pieces.includes('{}') ? ['own'] : []),
    ...(cited.length > 0 ? ['cite'] : []),
  ];
  if (uses.length === 0) return { code: quoted(pieces), uses };
  const escaped = pieces.replace(/[\\`]|\$\{/g, '\\$&');
  const code = escaped.replace(year, "${date('$&')}").replaceAll('{}', '${own()}');
  const citation = cited.length > 0 ? `\${cite(${cited.join(', ')})}` : '';
  return { code: `prose\`${code}${citation}\``, uses: ['prose', ...uses] };
}

/** `food-prices` → `foodPrices`; a word of the language itself gets the kind behind it: `publicAudience`. */
export function nameFor(id: string, kind: string): string {
  const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return reserved.has(name) ? `${name}${kind[0]!.toUpperCase()}${kind.slice(1)}` : name;
}

const reserved = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for ' +
    'function if implements import in instanceof interface let new null package private protected public return static ' +
    'super switch this throw true try typeof var void while with yield arguments eval undefined'
  ).split(' '),
);

/** A list on one line where it fits, as the formatter has it. */
export function listLines(field: string, names: readonly string[]): string[] {
  const line = `  ${field}: [${names.join(', ')}],`;
  return line.length <= 110 ? [line] : [`  ${field}: [`, ...names.map((name) => `    ${name},`), '  ],'];
}
