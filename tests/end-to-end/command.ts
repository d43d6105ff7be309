import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { root } from './folders.ts';

export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = { readonly child: ChildProcess; readonly done: Promise<Run> };
type Env = Readonly<Record<string, string | undefined>>;
type Where = { readonly env?: Env | undefined; readonly cwd?: string };

/** Starts the build command as a process of its own, its output in pipes. */
export const startBuild = (args: readonly string[], env?: Env): Running =>
  startScript(['scripts/build.ts', ...args], { env });

/** Starts a command of the project as a process of its own, its output in pipes. */
export function startScript(args: readonly string[], { env = {}, cwd = root }: Where = {}): Running {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  const done = new Promise<Run>((settle, reject) => {
    child.on('error', reject);
    child.on('close', (code) => settle({ code, ...said }));
  });
  return { child, done };
}

export const runBuild = (args: readonly string[], env?: Env): Promise<Run> => startBuild(args, env).done;
export const runScript = (args: readonly string[], where?: Where): Promise<Run> =>
  startScript(args, where).done;

/** Waits until the command has said something on its standard error. */
export const hasSaid = ({ child, done }: Running, text: RegExp): Promise<void> =>
  new Promise((settle, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: string) => {
      said += chunk;
      if (text.test(said)) settle();
    });
    done.then(({ code }) => reject(new Error(`ended with ${code} before it said ${text}: ${said}`)), reject);
  });

/** The processes that descend from a process, by id, with their command lines. */
export function descendants(ancestor: number): ReadonlyMap<number, string> {
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]));
  const found = new Map<number, string>();
  for (const [id] of parents) {
    let above = parents.get(id);
    while (above !== undefined && above !== ancestor) above = parents.get(above);
    if (above === ancestor) found.set(id, read(`/proc/${id}/cmdline`).replaceAll('\0', ' '));
  }
  return found;
}

/** Whether a process runs. One that has ended and waits for its parent to notice does not. */
export const runs = (id: number): boolean => !['', 'Z'].includes(field(id, 0));

const processIds = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
const parentOf = (id: number): number | undefined => Number(field(id, 1)) || undefined;

/** A field of the process's state, counted from behind its name: state, parent. */
const field = (id: number, index: number): string =>
  read(`/proc/${id}/stat`).split(') ').at(-1)?.split(' ')[index] ?? '';

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
