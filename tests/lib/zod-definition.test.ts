import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checksOf, definitionOf, literalOf, unwrapped, wrapped } from '../../src/lib/zod-definition.ts';

/** What the messages about content and the check of templates rely on. Where a new zod moves one of these, it is named here. */
const text = z.string();
const whole = z.number();

describe('zod keeps', () => {
  it.each([
    ['string', z.string().min(1)],
    ['template_literal', z.templateLiteral(['a', text])],
    ['number', whole],
    ['bigint', z.bigint()],
    ['boolean', z.boolean()],
    ['enum', z.enum(['a'])],
    ['literal', z.literal('a')],
    ['null', z.null()],
    ['undefined', z.undefined()],
    ['void', z.void()],
    ['any', z.any()],
    ['unknown', z.unknown()],
    ['custom', z.custom<string>()],
    ['transform', z.transform(String)],
    ['optional', text.optional()],
    ['nullable', text.nullable()],
    ['default', text.default('a')],
    ['prefault', text.prefault('a')],
    ['nonoptional', text.optional().nonoptional()],
    ['catch', text.catch('a')],
    ['readonly', text.readonly()],
    ['lazy', z.lazy(() => text)],
    ['pipe', text.pipe(text)],
    ['pipe', text.transform(Number)],
    ['array', z.array(text)],
    ['tuple', z.tuple([text])],
    ['record', z.record(text, whole)],
    ['union', z.union([text, whole])],
    ['union', z.discriminatedUnion('a', [z.object({ a: z.literal('b') })])],
    ['intersection', z.intersection(z.object({}), z.object({}))],
    ['object', z.strictObject({ a: text })],
  ])('the type "%s"', (type, schema) => {
    expect(definitionOf(schema).type).toBe(type);
  });

  it.each([
    ['optional', text.optional()],
    ['nullable', text.nullable()],
    ['default', text.default('a')],
    ['prefault', text.prefault('a')],
    ['nonoptional', text.nonoptional()],
    ['catch', text.catch('a')],
    ['readonly', text.readonly()],
  ])('innerType of %s', (_, schema) => {
    expect(definitionOf(schema).innerType).toBe(text);
  });

  it('in and out of a pipe', () => {
    const { in: taken, out } = definitionOf(text.pipe(z.transform(Number)));
    expect([taken, out && definitionOf(out).type]).toEqual([text, 'transform']);
  });

  it('in of a pipe that transforms first', () => {
    expect(definitionOf(text.transform(Number)).in).toBe(text);
  });

  it('getter of lazy', () => {
    expect(definitionOf(z.lazy(() => text)).getter?.()).toBe(text);
  });

  it('shape of an object', () => {
    expect(definitionOf(z.strictObject({ a: text })).shape).toEqual({ a: text });
    expect(definitionOf(z.object({ a: text }).extend({ b: whole })).shape).toEqual({ a: text, b: whole });
  });

  it('element of an array', () => {
    expect(definitionOf(z.array(text).min(1)).element).toBe(text);
  });

  it('items and rest of a tuple', () => {
    expect(definitionOf(z.tuple([text], whole))).toMatchObject({ items: [text], rest: whole });
    expect(definitionOf(z.tuple([text])).rest).toBeNull();
  });

  it('valueType of a record', () => {
    expect(definitionOf(z.record(text, whole)).valueType).toBe(whole);
  });

  it('options and discriminator of a union', () => {
    const [one, other] = [z.object({ a: z.literal('b') }), z.object({ a: z.literal('c') })];
    expect(definitionOf(z.union([text, whole])).options).toEqual([text, whole]);
    expect(definitionOf(z.discriminatedUnion('a', [one, other]))).toMatchObject({
      options: [one, other],
      discriminator: 'a',
    });
  });

  it('left and right of an intersection', () => {
    const [left, right] = [z.object({ a: text }), z.object({ b: text })];
    expect(definitionOf(z.intersection(left, right))).toMatchObject({ left, right });
  });

  it('values of a literal', () => {
    expect(definitionOf(z.literal(['a', 1])).values).toEqual(['a', 1]);
  });

  it('entries of an enum', () => {
    expect(definitionOf(z.enum(['a', 'b'])).entries).toEqual({ a: 'a', b: 'b' });
  });

  it('format of a whole number', () => {
    expect(definitionOf(z.int()).format).toBe('safeint');
  });

  it('format of a web address', () => {
    expect(definitionOf(z.url()).format).toBe('url');
  });

  it('what is put in by default', () => {
    expect(definitionOf(text.default('a')).defaultValue).toBe('a');
    expect(definitionOf(text.prefault('a')).defaultValue).toBe('a');
  });

  it.each([
    [
      'the length of a list',
      z.array(text).min(1).max(3),
      [
        { check: 'min_length', minimum: 1 },
        { check: 'max_length', maximum: 3 },
      ],
    ],
    ['the length of a text', text.min(1), [{ check: 'min_length', minimum: 1 }]],
    [
      'bounds that count',
      whole.min(0).max(9),
      [
        { check: 'greater_than', value: 0, inclusive: true },
        { check: 'less_than', value: 9, inclusive: true },
      ],
    ],
    ['bounds that do not', whole.positive(), [{ check: 'greater_than', value: 0, inclusive: false }]],
    ['a whole number', whole.int(), [{ check: 'number_format', format: 'safeint' }]],
    ['none', text, []],
  ])('the checks of a schema: %s', (_, schema, checks) => {
    expect(checksOf(definitionOf(schema))).toMatchObject(checks);
  });

  it('the words of a check', () => {
    const [check] = checksOf(definitionOf(text.regex(/a/, 'write an a')));
    expect(check?.error?.({ input: 'b' })).toBe('write an a');
  });

  it('one definition for a schema, another for another', () => {
    expect(definitionOf(text)).toBe(definitionOf(text));
    expect(definitionOf(text.min(1))).not.toBe(definitionOf(text));
  });
});

it('wrappers come off from the side that an author writes', () => {
  expect(unwrapped(text.transform(Number).optional().default(1).readonly()).type).toBe('string');
  expect(wrapped(definitionOf(text))).toBeUndefined();
});

it('the value of a literal is told, of anything else nothing', () => {
  expect([literalOf(z.literal('claim')), literalOf(text), literalOf(undefined)]).toEqual([
    'claim',
    undefined,
    undefined,
  ]);
});
