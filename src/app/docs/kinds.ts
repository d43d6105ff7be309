import type { Node } from '@babel/types';
import type { z } from 'zod';
import { definitionOf, literalOf } from '../../lib/zod-definition.ts';
import { docAt, type Entry, flat } from './entry.ts';
import { type Example, objectsWith } from './examples.ts';
import type { Field } from './fields.ts';
import { lookUp, type Scope } from './tables.ts';

/** A schema as it is written, and where. */
export type At = { readonly expression: Node; readonly scope: Scope };

/** What all kinds of a union have in common, and what each has of its own. */
export function inKinds(schema: z.ZodType, at: At, all: readonly Example[]): Pick<Entry, 'fields' | 'kinds'> {
  const { options = [], discriminator = 'kind' } = definitionOf(schema);
  const kinds = options.map((option, index) =>
    kindOf(option, discriminator, { ...memberOf(at, index), all }),
  );
  const [first, ...others] = kinds.map(({ fields }) => fields);
  const common = (first ?? []).flatMap((field) => sharedBy(others, field));
  const own = kinds.map((kind) => ({
    ...kind,
    sort: 'Claim of kind' as const,
    fields: kind.fields.filter((field) => !isSaid(field, common)),
  }));
  return { fields: common, kinds: own };
}

/** A field that all others have too, as it is where it may be left out. */
function sharedBy(others: readonly (readonly Field[])[], field: Field): readonly Field[] {
  const same = others.map((fields) => fields.find(({ name }) => name === field.name));
  if (same.some((one) => one === undefined)) return [];
  return [[field, ...same].find((one) => one?.required === false) ?? field];
}

const isSaid = (field: Field, common: readonly Field[]): boolean =>
  common.some(({ name, required }) => name === field.name && required === field.required);

/** One of the schemas between the brackets of a union, by its place. */
export function memberOf({ expression, scope }: At, index: number): At {
  if (expression.type === 'Identifier') {
    const found = lookUp(expression.name, scope);
    if (!found) throw new Error(`${scope.module.file}: nothing is called ${expression.name}`);
    return memberOf(found, index);
  }
  const list = expression.type === 'CallExpression' ? expression.arguments.at(-1) : undefined;
  const member = list?.type === 'ArrayExpression' ? list.elements[index] : undefined;
  if (!member) throw new Error(`${scope.module.file}: the kinds are not written as a list`);
  return { expression: member, scope };
}

/** One kind of a union: what its word is, what it means, its fields. `all`: the examples to look for its own in. */
export function kindOf(
  option: z.ZodType,
  word: string,
  { expression, scope, all }: At & { all: readonly Example[] },
): Entry {
  const name = String(literalOf(definitionOf(option).shape?.[word]));
  return {
    name,
    meaning: docAt(expression, scope),
    file: scope.module.file,
    fields: flat(option, expression, scope),
    examples: all.filter(({ module, node }) =>
      objectsWith(word, name, [module]).some((one) => within(one.node, node)),
    ),
    kinds: [],
  };
}

const within = (inner: Node, outer: Node): boolean =>
  inner.start! >= outer.start! && inner.end! <= outer.end!;
