/** Handlebars' syntax tree, under names that do not need its global namespace. */
export type Program = hbs.AST.Program;
export type Statement = hbs.AST.Statement;
export type Expression = hbs.AST.Expression;
export type MustacheNode = hbs.AST.MustacheStatement;
export type BlockNode = hbs.AST.BlockStatement;
export type PartialNode = hbs.AST.PartialStatement;
export type ContentNode = Omit<hbs.AST.ContentStatement, 'original'> & { readonly original: string };
export type PathNode = hbs.AST.PathExpression;
export type CallNode = hbs.AST.SubExpression;
export type Node = hbs.AST.Node;

export const isMustache = (node: Node): node is MustacheNode => node.type === 'MustacheStatement';
export const isBlock = (node: Node): node is BlockNode => node.type === 'BlockStatement';
export const isPartial = (node: Node): node is PartialNode => node.type === 'PartialStatement';
export const isContent = (node: Node): node is Node & ContentNode => node.type === 'ContentStatement';
export const isPath = (node: Node): node is PathNode => node.type === 'PathExpression';
export const isCall = (node: Node): node is CallNode => node.type === 'SubExpression';

/** What stands in braces, for a message: `driver.name`. */
export const nameOf = (node: Node): string => String((node as { original?: unknown }).original ?? node.type);

/** Every statement of a program, inner ones after the one that holds them. */
export function* statementsOf(program: Program): Generator<Statement> {
  for (const statement of program.body) {
    yield statement;
    const inner = statement as Partial<BlockNode>;
    for (const branch of [inner.program, inner.inverse]) if (branch) yield* statementsOf(branch);
  }
}

/** The arguments of a block, a helper or a partial, positional ones first. */
export const argumentsOf = (node: Pick<CallNode, 'params' | 'hash'>): readonly Expression[] => [
  ...node.params,
  ...(node.hash?.pairs.map(({ value }) => value) ?? []),
];

/** First parts of the names that a program uses, by themselves or as arguments: `rows` of `rows.length`. */
export function namesIn(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const note = (node: Expression): void => {
    if (isPath(node) && !node.data) names.add(String(node.parts[0] ?? 'this'));
    else if (isCall(node)) for (const argument of argumentsOf(node)) note(argument);
  };
  for (const statement of statementsOf(program)) {
    if (isMustache(statement)) note(statement.path);
    if (isMustache(statement) || isBlock(statement) || isPartial(statement))
      for (const argument of argumentsOf(statement)) note(argument);
  }
  return names;
}
