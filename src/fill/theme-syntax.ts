import { faultOfCss } from '../lib/css-sheet.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';

type ThemeSource = { readonly file: string; readonly text: string };

/**
 * What keeps a theme from being read as CSS: its first fault, at its line. A browser would say nothing and leave out
 * all that follows: the labels of marking too.
 */
export function checkThemeSyntax({ file, text }: ThemeSource): readonly Diagnostic[] {
  const fault = faultOfCss(text);
  if (!fault) return [];
  const { line, column, reason } = fault;
  return [
    {
      severity: 'error',
      rule: 'templates/theme-syntax',
      place: { file, line, column },
      message: `this is not CSS: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      hint: hints.find(([start]) => reason.startsWith(start))?.[1] ?? 'mend this line',
    },
  ];
}

/** What to do, by how postcss begins its reason. */
const hints: readonly (readonly [string, string])[] = [
  ['Unclosed block', 'write the } that ends the rule which begins here'],
  ['Unexpected }', 'take it out, or write the { that it should close'],
  ['Unclosed comment', 'write the */ that ends it'],
  ['Unclosed string', 'write the quotation mark that ends it'],
  ['Unclosed bracket', 'write the bracket that closes it'],
  ['Missed semicolon', 'write the semicolon that ends what stands before'],
  ['Double colon', 'take one colon out, or write the semicolon that is missing between two properties'],
  ['At-rule without name', 'write its name behind the @, as in @media'],
  ['Unknown word', 'write a property, a colon and a value: color: red'],
];
