import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  circles,
  dangling,
  type House,
  importsIn,
  limits,
  longestChain,
  misplaced,
  order,
  tooLong,
  upward,
} from './house/house.ts';

const texts = new Map(
  globSync('{src,scripts}/**/*.{ts,js}')
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]),
);
const house: House = new Map(
  [...texts].filter(([file]) => file.startsWith('src/')).map(([file, text]) => [file, importsIn(file, text)]),
);

describe('the house', () => {
  test('has the rooms of the list and no loose file', () => expect(misplaced(house)).toEqual([]));
  test('has no import that runs up the rooms', () => expect(upward(house)).toEqual([]));
  test('has no circle of imports, types included', () => expect(circles(house)).toEqual([]));
  test('has no import that leads nowhere', () => expect(dangling(house)).toEqual([]));
  test('drags no long chain behind an import', () => {
    const chain = longestChain(house);
    expect(chain.length, chain.join(' → ')).toBeLessThanOrEqual(limits.chain);
  });
  test('has no long file', () => {
    const lines = new Map([...texts].map(([file, text]) => [file, text.trimEnd().split('\n').length]));
    expect(tooLong(lines)).toEqual([]);
  });
});

/** A house of one file a room, each of which imports the one before it, with some more said of some files. */
const drawn = (more: Readonly<Record<string, readonly string[]>> = {}): House => {
  const files = order.map((room) => (room.endsWith('.ts') ? `src/${room}` : `src/${room}/a.ts`));
  return new Map([
    ...files.map((file, index): [string, readonly string[]] => [file, files.slice(index - 1, index)]),
    ...Object.entries(more),
  ]);
};

describe('a fault of the house is seen', () => {
  test('nothing is said of a sound one', () => {
    expect([misplaced, upward, circles, dangling].flatMap((judge) => judge(drawn()))).toEqual([]);
  });
  test('an import from a later room', () => {
    const up = drawn({ 'src/lib/a.ts': ['src/model/a.ts'], 'src/model/a.ts': ['src/index.ts'] });
    expect(upward(up)).toEqual(['src/lib/a.ts → src/model/a.ts', 'src/model/a.ts → src/index.ts']);
  });
  test('a circle of which one half is types', () => {
    const a = importsIn('src/load/a.ts', "import type { B } from './b.ts';");
    const b = importsIn('src/load/b.ts', "export { a } from './a.ts';");
    expect(circles(drawn({ 'src/load/a.ts': a, 'src/load/b.ts': b }))).toEqual([
      'src/load/a.ts → src/load/b.ts → src/load/a.ts',
    ]);
  });
  test('a file that imports itself', () => {
    expect(circles(drawn({ 'src/lib/a.ts': ['src/lib/a.ts'] }))).toEqual(['src/lib/a.ts → src/lib/a.ts']);
  });
  test('a loose file, an unknown room and a missing one', () => {
    const odd = new Map([...drawn({ 'src/make.ts': [], 'src/office/a.ts': [] })]);
    odd.delete('src/print/a.ts');
    expect(misplaced(odd)).toEqual(['src/make.ts', 'src/office/a.ts', 'src/print is missing']);
  });
  test('an import of a file that is gone', () => {
    expect(dangling(drawn({ 'src/lib/a.ts': ['src/lib/gone.ts'] }))).toEqual([
      'src/lib/a.ts → src/lib/gone.ts',
    ]);
  });
  test('a long chain', () => {
    const long = drawn({
      'src/lib/a.ts': ['src/lib/b.ts'],
      'src/lib/b.ts': ['src/lib/c.ts'],
      'src/lib/c.ts': [],
    });
    expect(longestChain(drawn())).toHaveLength(order.length);
    expect(longestChain(long)).toHaveLength(order.length + 2);
    expect(longestChain(long).at(-1)).toBe('src/lib/c.ts');
  });
  test('a long file, and not one that is as long as may be', () => {
    expect(tooLong(new Map([['src/lib/a.ts', 251]]))).toEqual([
      'src/lib/a.ts has 251 lines, expected at most 250',
    ]);
    expect(tooLong(new Map([['src/lib/a.ts', 250]]))).toEqual([]);
  });
  test('every way in which a file names another', () => {
    const text = [
      "import './a.ts';",
      "import type {\n  B,\n} from '../b.ts';",
      "export * from './c.ts';",
      "const d = await import('./d.ts');",
      "type E = typeof import('./e.ts');",
      "new Worker(new URL('./f.ts', import.meta.url));",
      "import { z } from 'zod';",
    ].join('\n');
    expect(importsIn('src/load/x.ts', text)).toEqual([
      'src/load/a.ts',
      'src/b.ts',
      'src/load/c.ts',
      'src/load/d.ts',
      'src/load/e.ts',
      'src/load/f.ts',
    ]);
  });
});
