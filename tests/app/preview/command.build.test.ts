import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEditor } from '../../../src/app/preview/editor.ts';
import { descendants } from '../../end-to-end/command.ts';
import { root, ruritania } from '../../end-to-end/folders.ts';

type Run = {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly done: Promise<number | null>;
};

function start(script: string, args: readonly string[]): Run {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return { child, said: () => said, done: new Promise((settle) => child.on('close', settle)) };
}

const library = ['--content', ruritania, '--templates', join(root, 'templates')];

describe('npm run preview', () => {
  it('says its address, answers, and leaves nothing behind after Ctrl-C', async () => {
    const { child, said, done } = start('scripts/preview.ts', ['--port', '0', '--no-open', ...library]);
    await expect
      .poll(said, { timeout: 30_000 })
      .toMatch(/Preview at http:\/\/127\.0\.0\.1:\d+\. Ctrl-C ends it\./);
    const address = /http:\S+\d/.exec(said())?.[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}/download/citizens/briefing.pdf`)).status).toBe(200);
    const before = [...descendants(child.pid!).keys()];
    expect(before.length).toBeGreaterThan(0);
    child.kill('SIGINT');
    expect(await done).toBe(0);
    expect(descendants(child.pid!).size).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  it.each([
    [['--port', 'x'], 'from 1 to 65535'],
    [['--port', '70000'], 'from 1 to 65535'],
    [['--nonsense'], 'unknown option'],
  ])('refuses %j', async (args, text) => {
    const { said, done } = start('scripts/preview.ts', args);
    expect(await done).toBe(2);
    expect(said()).toContain(text);
  });
});

describe('npm run check -- --where', () => {
  it('lists every document, slide and page that prints a claim', async () => {
    const { said, done } = start('scripts/check.ts', ['--where', 'buses-late', ...library]);
    expect(await done).toBe(0);
    expect(
      said().replace(/at \S+content\/evidence.ts:\d+/, 'at its line'),
    ).toBe(`buses-late, written at its line
  citizens/deck, slide 3: “Buses ran late”
  citizens/briefing, page 1: “Bakers rise early: 7 of 12 bakers asked said so. Buses are late.”
`);
  });

  it('names the nearest claim where there is none of that id', async () => {
    const { said, done } = start('scripts/check.ts', ['--where', 'buses-lat', ...library]);
    expect(await done).toBe(2);
    expect(said()).toContain('did you mean "buses-late"?');
  });
});

describe('the editor', () => {
  it.each([
    [{}, undefined],
    [{ EDITOR: 'vim' }, undefined],
    [{ VISUAL: 'vim', EDITOR: '/usr/bin/code --wait' }, 'code'],
    [{ VISUAL: 'subl', EDITOR: 'code' }, 'subl'],
    [{ GROUNDSWELL_EDITOR: 'my-editor {file}', VISUAL: 'code' }, 'my-editor'],
  ])('of %j is %s', (env, name) => {
    expect(findEditor(env)?.name).toBe(name);
  });
});
