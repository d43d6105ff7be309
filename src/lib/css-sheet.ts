import { AtRule, Container, CssSyntaxError, type Node, parse, type Root, Rule } from 'postcss';
import { type Declaration, propertyName } from './css.ts';

/** The nodes of a style sheet's tree. */
export type { Declaration as CssDeclaration, Rule as CssRule } from 'postcss';

/** A style sheet as a tree. Throws the `CssSyntaxError` of postcss where it is none. */
export const parseCss = (css: string): Root => parse(css);

type CssFault = Pick<CssSyntaxError, 'line' | 'column' | 'reason'>;

/** A style sheet as a tree, or what keeps it from being one: its first fault, in the words of postcss. */
export function readSheet(css: string): { readonly root: Root } | { readonly fault: CssFault } {
  try {
    return { root: parse(css) };
  } catch (error) {
    if (error instanceof CssSyntaxError) return { fault: error };
    throw error;
  }
}

/** What keeps a text from being read as CSS; nothing where it is a style sheet. */
export function faultOfCss(css: string): CssFault | undefined {
  const sheet = readSheet(css);
  return 'fault' in sheet ? sheet.fault : undefined;
}

/** A declaration of a style sheet, and where it stands there. */
export type SheetDeclaration = Declaration & {
  /** Of the rule around it; `@top-left` in a box of a page. */
  readonly selectors: readonly string[];
  /** What stands together between two braces has the same number. */
  readonly block: number;
  readonly line: number;
  readonly column: number;
};

/** All declarations of a style sheet, those of nested rules too, in order; none of a text that is no style sheet. */
export function declarationsOfSheet(css: string): readonly SheetDeclaration[] {
  const sheet = readSheet(css);
  if ('fault' in sheet) return [];
  const found: SheetDeclaration[] = [];
  const blocks = new Map<unknown, number>();
  sheet.root.walkDecls((declaration) => {
    const { prop, value, parent, source } = declaration;
    const block = blocks.get(parent) ?? blocks.size;
    blocks.set(parent, block);
    const { line = 1, column = 1 } = source?.start ?? {};
    found.push({
      property: propertyName(prop),
      value: value.trim(),
      selectors: selectorsAround(declaration),
      block,
      line,
      column,
    });
  });
  return found;
}

function selectorsAround(node: Node): readonly string[] {
  const { parent } = node;
  if (parent instanceof Rule) return parent.selectors;
  if (!(parent instanceof Container)) return [];
  const around = selectorsAround(parent);
  const isOfRule = around.some((selector) => !selector.startsWith('@'));
  return parent instanceof AtRule && !isOfRule ? [`@${parent.name}`] : around;
}

/** The selectors of all rules of a style sheet, and those that `@scope` names. */
export function selectorsOfSheet(css: string): readonly string[] {
  const sheet = readSheet(css);
  const found: string[] = [];
  if ('fault' in sheet) return found;
  sheet.root.walk((node) => {
    if (node instanceof Rule) found.push(...node.selectors);
    else if (node instanceof AtRule && node.name === 'scope') found.push(node.params);
  });
  return found;
}

/** An at-rule of a style sheet: `@page :first` has the name `page`. */
type SheetAtRule = { readonly name: string; readonly line: number; readonly column: number };

/** All at-rules of a style sheet in order; none of a text that is no style sheet. */
export function atRulesOfSheet(css: string): readonly SheetAtRule[] {
  const sheet = readSheet(css);
  if ('fault' in sheet) return [];
  const found: SheetAtRule[] = [];
  sheet.root.walkAtRules(({ name, source }) => {
    const { line = 1, column = 1 } = source?.start ?? {};
    found.push({ name: name.toLowerCase(), line, column });
  });
  return found;
}
