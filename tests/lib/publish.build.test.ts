import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { publish, recover } from '../../src/lib/publish.ts';
import { fragileDisk, Killed } from './fragile-disk.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

async function write(files: Files, root: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** All that lies in a folder, hidden files too. */
async function read(root: string): Promise<Files> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files.sort().map(async (path) => [path.slice(root.length + 1), await readFile(path, 'utf8')]);
  return Object.fromEntries(await Promise.all(pairs));
}

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => expect.fail('a failure was expected'),
    (error) => (error instanceof Failure ? error.diagnostics[0]! : expect.fail(String(error))),
  );

const others: Files = { 'README.md': 'mine', 'b/notes.txt': 'mine too' };
const old: Files = {
  'index.html': 'old',
  'a/deck.pdf': 'old',
  'a/deck.html': 'old',
  'b/briefing.pdf': 'old',
};
const fresh: Files = {
  'a/deck.pdf': 'new',
  'c/deep/deck.pdf': 'new',
  'index.html': 'new',
  'b/briefing.pdf': 'new',
};
const change = {
  files: new Map(Object.entries(fresh)),
  removed: ['a/deck.html', 'gone.pdf', '../outside.txt'],
};
const before = { ...others, ...old };
const after = { ...others, ...fresh };

test('puts a new set in the place of the old, and touches nothing else', async () => {
  await write(before, join(folder, 'out'));
  await write({ 'outside.txt': 'kept' }, folder);
  await publish(change, join(folder, 'out'));
  expect(await read(join(folder, 'out'))).toEqual(after);
  expect(await read(folder)).toHaveProperty('outside.txt', 'kept');
});

describe('whatever step fails, the whole old set stands or the whole new one', () => {
  const numRuns = 150;

  test('one step that fails', async () => {
    await write(before, join(folder, 'count'));
    for (let step = 0; ; step++) {
      const out = join(folder, String(step));
      await write(before, out);
      const fates = [...Array<'done'>(step).fill('done'), 'fails' as const];
      const outcome = await publish(change, out, fragileDisk(fates)).then(
        () => 'published',
        ({ diagnostics: [finding] }: Failure) => finding?.rule,
      );
      const found = await read(out);
      if (outcome === 'published') {
        // Only a second name for an old file, which a copy stands in for, and rubbish may fail unnoticed.
        await recover(out);
        expect(await read(out)).toEqual(after);
        const isPast = Object.keys(found).every((path) => !path.startsWith('.'));
        if (isPast && step > 40) return;
      } else {
        expect([step, outcome]).toEqual([step, 'output/not-writable']);
        expect([step, found]).toEqual([step, before]);
        expect(await readdir(out)).not.toContain('c');
      }
    }
  });

  test('any steps that fail, putting back too: the next one puts the old set back', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(40), // the first rename is about the twentieth step
        fc.array(fc.constantFrom('done' as const, 'done' as const, 'fails' as const), { maxLength: 20 }),
        async (first, random) => {
          const fates = [...Array<'done'>(first).fill('done'), ...random];
          const out = await mkdtemp(join(folder, 'any-'));
          await write(before, out);
          const rule = await publish(change, out, fragileDisk(fates)).then(
            () => 'published',
            (error: unknown) => (error instanceof Failure ? error.diagnostics[0]?.rule : String(error)),
          );
          const now = await read(out);
          if (rule === 'output/not-writable') expect(visible(now)).toEqual(before);
          else if (rule === 'published') expect(visible(now)).toEqual(after);
          else expect(rule).toBe('output/half-written');
          await disown(out);
          const putBack = await recover(out);
          if (rule === 'output/half-written') expect(putBack).toBe(true);
          expect(await read(out)).toEqual(rule === 'published' ? after : before);
        },
      ),
      { numRuns },
    ));

  test('a process that is killed at any step, and one that is killed while it puts the old set back', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(60), fc.nat(30), async (step, second) => {
        const out = await mkdtemp(join(folder, 'kill-'));
        await write(before, out);
        const killedAt = (at: number) => fragileDisk([...Array<'done'>(at).fill('done'), 'killed']);
        const isKilled = (error: unknown) => error instanceof Killed || error instanceof Failure;
        await publish(change, out, killedAt(step)).catch((error) => expect(isKilled(error)).toBe(true));
        await disown(out);
        await recover(out, killedAt(second)).catch((error) => expect(isKilled(error)).toBe(true));
        await disown(out);
        await recover(out);
        expect([before, after]).toContainEqual(await read(out));
        await publish(change, out); // nothing is left that is in the way
        expect(await read(out)).toEqual(after);
      }),
      { numRuns },
    ));
});

/** Without what publishing keeps for itself. */
const visible = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.publish')));

/** The process that is killed in these tests is this one, which lives: what it held is made to belong to a dead one. */
async function disown(out: string): Promise<void> {
  for (const name of await readdir(out))
    if (name.startsWith('.publishing')) {
      await writeFile(join(out, name, 'owner'), '4194305-1');
      if (name !== '.publishing') {
        await rm(join(out, '.publishing'), { recursive: true, force: true });
        await rename(join(out, name), join(out, '.publishing'));
      }
    }
}

test('a process that is really killed at a rename leaves the whole old set or the whole new one', async () => {
  const module = (name: string) => JSON.stringify(new URL(`../../src/lib/${name}.ts`, import.meta.url).href);
  const script = `import { publish } from ${module('publish')};
    import { realDisk } from ${module('disk')};
    const [out, last] = process.argv.slice(1);
    let renames = 0;
    const rename = async (from, to) => {
      if (renames++ === Number(last)) process.kill(process.pid, 'SIGKILL');
      await realDisk.rename(from, to);
    };
    const files = new Map(${JSON.stringify(Object.entries(fresh))});
    await publish({ files, removed: ['a/deck.html'] }, out, { ...realDisk, rename });`;
  const putBack: boolean[] = [];
  for (let last = 0; ; last++) {
    const out = join(folder, String(last));
    await write(before, out);
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script, out, String(last)]);
    const [code] = await once(child, 'exit');
    if (code === 0) break;
    const torn = await read(out);
    putBack.push(await recover(out));
    expect(await read(out)).toEqual(before);
    // The journal itself comes first; from the second of the four files on, both sets lie side by side.
    if (last >= 2) expect(visible(torn)).not.toEqual(before);
  }
  expect(putBack).toEqual([false, true, true, true, true, true]);
});

test('two processes that publish at once do not mix their sets', async () => {
  const out = join(folder, 'out');
  const module = new URL('../../src/lib/publish.ts', import.meta.url).href;
  const names = Array.from({ length: 20 }, (_, index) => `${index}.txt`);
  const script = (who: string) => `import { publish } from ${JSON.stringify(module)};
    const files = new Map(${JSON.stringify(names)}.map((name) => [name, '${who}']));
    for (let round = 0; round < 15; round++) await publish({ files }, ${JSON.stringify(out)});`;
  const children = ['a', 'b'].map((who) =>
    spawn(process.execPath, ['--input-type=module', '--eval', script(who)]),
  );
  for (const [code] of await Promise.all(children.map((child) => once(child, 'exit')))) expect(code).toBe(0);
  expect(new Set(Object.values(await read(out))).size).toBe(1);
});

describe('what stands in the way is named, and nothing is written:', () => {
  test('a folder in the place of a file', async () => {
    await write({ ...before, 'index.html/inside.txt': 'mine' } as Files, join(folder, 'x')).catch(
      () => undefined,
    );
    const out = join(folder, 'out');
    const { 'index.html': _, ...rest } = before;
    await write({ ...rest, 'index.html/inside.txt': 'mine' }, out);
    const held = await read(out);
    const finding = await failureOf(publish(change, out));
    expect(finding).toMatchObject({ rule: 'output/not-writable', place: { file: out } });
    expect(finding.hint).toMatch(
      /^A folder stands where a file is needed: rename or delete it \(.*index\.html\)$/,
    );
    expect(await read(out)).toEqual(held);
  });

  test('a file in the place of a folder', async () => {
    await write({ ...others, a: 'a file' }, folder);
    const finding = await failureOf(publish(change, folder));
    expect(finding.hint).toMatch(/^A file stands where a folder is needed/);
    expect(await read(folder)).toEqual({ ...others, a: 'a file' });
    expect(await readdir(folder)).not.toContain('c');
  });

  test.each(['a', 'a/deck.pdf'])('a link in the place of %s', async (path) => {
    const elsewhere = join(folder, 'elsewhere');
    await write({ 'deck.pdf': 'mine' }, elsewhere);
    const out = join(folder, 'out');
    await mkdir(dirname(join(out, path)), { recursive: true });
    await symlink(path === 'a' ? elsewhere : join(elsewhere, 'deck.pdf'), join(out, path));
    const finding = await failureOf(publish(change, out));
    expect(finding).toMatchObject({ rule: 'output/not-writable', place: { file: join(out, path) } });
    expect(finding.message).toContain('is a link');
    expect(await read(elsewhere)).toEqual({ 'deck.pdf': 'mine' });
    expect(await read(out)).toEqual({});
  });

  test('a link in the place of a folder from which a file goes', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await write({ 'deck.html': 'mine' }, elsewhere);
    await mkdir(join(folder, 'out'));
    await symlink(elsewhere, join(folder, 'out/a'));
    await failureOf(publish({ files: new Map(), removed: ['a/deck.html'] }, join(folder, 'out')));
    expect(await read(elsewhere)).toEqual({ 'deck.html': 'mine' });
  });

  test('the folder itself may be a link: that is where its owner wants it', async () => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'out'));
    await publish({ files: new Map([['a.txt', 'x']]) }, join(folder, 'out'));
    expect(await read(join(folder, 'real'))).toEqual({ 'a.txt': 'x' });
  });
});

/** A disk of 200 kB, where this process may make one. */
function smallDisk(): string | undefined {
  const place = join(tmpdir(), `groundswell-disk-${process.pid}`);
  try {
    execFileSync('mkdir', ['-p', place]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', place], { stdio: 'ignore' });
    return place;
  } catch {
    return undefined;
  }
}

test('on a disk that is really full the old set stands', async ({ skip }) => {
  const disk = smallDisk();
  if (disk === undefined) return skip('a small disk can only be mounted as root');
  try {
    const big = (letter: string) => letter.repeat(50_000);
    const set = (letter: string) =>
      new Map(['a/1.txt', 'a/2.txt', 'b/3.txt'].map((path) => [path, big(letter)]));
    const out = join(disk, 'out');
    await publish({ files: set('x') }, out);
    const finding = await failureOf(publish({ files: set('y') }, out));
    expect(finding.message).toContain('(ENOSPC)');
    expect(finding.hint).toMatch(/^The disk is full/);
    expect(await read(out)).toEqual(Object.fromEntries(set('x')));
    await publish({ files: new Map([['a/1.txt', 'small']]), removed: ['b/3.txt'] }, out);
    await publish({ files: new Map([['a/2.txt', big('z')]]) }, out);
    expect(Object.keys(await read(out))).toEqual(['a/1.txt', 'a/2.txt']);
  } finally {
    execFileSync('umount', [disk]);
    await rm(disk, { recursive: true, force: true });
  }
});
