import { describe, expect, test } from 'vitest';
import { AuthorFault } from '../../src/model/author/author-fault.ts';
import * as define from '../../src/model/author/define.ts';
import { callSite } from '../../src/model/author/origin.ts';
import * as write from '../../src/model/author/prose.ts';
import { amount, at, money, rate, share, unknown } from '../../src/model/author/values.ts';

const claim = { entity: 'claim', id: 'bread' } as const;
const source = { entity: 'source', id: 'gazette' } as const;
const actor = { entity: 'actor', id: 'guild' } as const;
const entry = { entity: 'term', id: 'loaf' } as const;

test('typed parts say what they are and of what', () => {
  expect([write.quantity(claim), write.quantity(claim, 'before'), write.own(), write.own('before')]).toEqual([
    { part: 'quantity', claim, key: undefined },
    { part: 'quantity', claim, key: 'before' },
    { part: 'own', key: undefined },
    { part: 'own', key: 'before' },
  ]);
  expect(write.withoutUnit(write.quantity(claim, 'before'))).toEqual({
    ...{ part: 'quantity', claim, key: 'before' },
    unitless: true,
  });
  expect([write.date('2016-04'), write.cite(claim, claim), write.strong('now')]).toEqual([
    { part: 'date', date: '2016-04' },
    { part: 'cite', claims: [claim, claim] },
    { part: 'strong', text: 'now' },
  ]);
  expect([write.term(entry, 'loaves'), write.name(actor, 'the guild'), write.name('COVID-19')]).toEqual([
    { part: 'term', term: entry, text: 'loaves' },
    { part: 'name', actor, text: 'the guild' },
    { part: 'proper', text: 'COVID-19' },
  ]);
});

describe('prose', () => {
  const partsOf = ({ parts }: write.ProseNode) => parts;
  const text = (words: string) => ({ part: 'text', text: words });

  test('keeps parts in their order, and spaces between them', () => {
    const bread = write.quantity(claim);
    expect(partsOf(write.prose`Bread at ${bread} is dear.${write.cite(claim)}`)).toEqual([
      ...[text('Bread at '), bread, text(' is dear.'), write.cite(claim)],
    ]);
    expect(partsOf(write.prose`${bread}${bread}`)).toEqual([bread, bread]);
  });

  test('takes line breaks and runs of spaces for one space, and none at its ends', () => {
    expect(
      partsOf(write.prose`
        Bread
        is   ${write.strong('dear')}
      `),
    ).toEqual([text('Bread is '), write.strong('dear')]);
    expect(partsOf(write.prose`  Bread  `)).toEqual([text('Bread')]);
    expect(partsOf(write.prose` `)).toEqual([]);
  });

  test('knows where it was written', () => {
    const { origin } = write.prose`Bread`;
    expect(origin.file).toBe(import.meta.filename);
    expect(origin.line).toBeGreaterThan(0);
  });

  test.for([
    [7, 'prose takes typed parts, not number'],
    ['dear', 'prose takes typed parts, not string'],
    [null, 'prose takes typed parts, not null'],
    [undefined, 'prose takes typed parts, not undefined'],
    [{}, 'prose takes typed parts, not object'],
  ])('takes no %j', ([value, message]) => {
    const work = () => write.prose`Bread at ${value as unknown as write.Part}`;
    expect(work).toThrow(message as string);
    expect(work).toThrow(AuthorFault);
    try {
      work();
    } catch (error) {
      expect(error).toMatchObject({
        name: 'AuthorFault',
        hint: "write ${quantity(claim)}, ${date('2016')}, ${cite(claim)}, ${term(entry)}, ${name(actor)} or ${strong('words')}",
      });
    }
  });
});

test('values say their type', () => {
  const asked = { population: 'bakers', fieldwork: '2024', sampling: 'convenience' } as const;
  expect([
    share({ count: 7, of: 12, ...asked }),
    amount({ value: 3, unit: 'mills' }),
    money({ amount: 3, currency: 'EUR' }),
    rate({ value: -1.1, of: 'the price' }),
  ]).toEqual([
    { type: 'share', count: 7, of: 12, ...asked },
    { type: 'amount', value: 3, unit: 'mills' },
    { type: 'money', amount: 3, currency: 'EUR' },
    { type: 'rate', value: -1.1, of: 'the price' },
  ]);
  expect(unknown('nobody asked')).toEqual({ unknown: 'nobody asked' });
  expect([at(source), at(source, { page: '7' })]).toEqual([{ source }, { source, page: '7' }]);
});

describe('what is defined', () => {
  const kinds = Object.entries(define).map(([name, of]) => [name, of] as const);
  test.for(kinds)('%s makes an entity of its own kind', ([name, of]) => {
    const kind = name
      .replace('define', '')
      .replace(/(?<!^)[A-Z]/g, '-$&')
      .toLowerCase();
    const spec = { id: 'bread' };
    expect((of as (spec: object) => unknown)(spec)).toEqual({
      ...{ entity: kind, id: 'bread', spec },
      origin: expect.objectContaining({ file: import.meta.filename }),
    });
  });

  test('has the language of a locale for its id, and none where nothing is given', () => {
    const make = define.defineLocale as unknown as (spec?: object) => { id: string; spec: object };
    expect(make({ language: 'de' }).id).toBe('de');
    expect(make()).toMatchObject({ id: '', spec: {} });
  });
});

test('a call site is that of who calls', () => {
  expect(callSite().file).toBe(import.meta.filename);
});
