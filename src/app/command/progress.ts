import type { WriteStream } from 'node:tty';
import type { ListrTask } from 'listr2';
import type { Progress } from '../../build/world.ts';

type ProgressView = {
  readonly tell: (progress: Progress) => void;
  /** Waits until all is shown. */
  readonly finish: () => Promise<void>;
};

const usualColumns = 80;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const count = (pages: number): string => `${pages} page${pages === 1 ? '' : 's'}`;

type Showing = {
  readonly stream: WriteStream;
  readonly quiet: boolean;
  /** Once it fires, nothing more is shown: what fails because the browser was closed is no news. */
  readonly signal: AbortSignal;
};

/** Live lines on a terminal, plain lines in a pipe, nothing when quiet. */
export function startProgress({ stream, quiet, signal }: Showing): ProgressView {
  if (quiet) return { tell: () => undefined, finish: async () => undefined };
  const { tell, finish } = stream.isTTY ? liveView(stream) : plainView(stream);
  return { tell: (event) => signal.aborted || tell(event), finish };
}

function plainView(stream: WriteStream): ProgressView {
  return {
    tell: (event) => {
      if (event.type === 'printed')
        stream.write(`${event.document}: ${count(event.pages)}, ${seconds(event.milliseconds)}\n`);
      if (event.type === 'kept') stream.write(`${event.document}: unchanged\n`);
      if (event.type === 'failed') stream.write(`${event.document}: failed\n`);
    },
    finish: async () => undefined,
  };
}

type Waiting = { readonly settle: (pages: string) => void; readonly reject: (error: Error) => void };

function liveView(stream: WriteStream): ProgressView {
  // A pseudo terminal may say that it is 0 columns wide; each letter would get a line of its own.
  for (const one of [stream, process.stdout]) if (one.isTTY && !one.columns) one.columns = usualColumns;
  const waiting = new Map<string, Waiting>();
  let running: Promise<unknown> = Promise.resolve();
  return {
    tell: (event) => {
      if (event.type === 'planned') {
        const tasks = event.documents.map((document) => taskFor(document, waiting));
        running = runTasks(tasks);
      } else if (event.type === 'printed')
        waiting.get(event.document)?.settle(`${count(event.pages)}, ${seconds(event.milliseconds)}`);
      else if (event.type === 'kept') waiting.get(event.document)?.settle('unchanged');
      else if (event.type === 'failed') waiting.get(event.document)?.reject(new Error('failed'));
    },
    finish: async () => {
      for (const { reject } of waiting.values()) reject(new Error('stopped'));
      await running;
    },
  };
}

function taskFor(document: string, waiting: Map<string, Waiting>): ListrTask {
  const done = new Promise<string>((settle, reject) => waiting.set(document, { settle, reject }));
  done.catch(() => undefined);
  return {
    title: document,
    task: async (_context, task) => {
      task.title = `${document}: ${await done}`;
    },
  };
}

async function runTasks(tasks: ListrTask[]): Promise<void> {
  const { Listr } = await import('listr2');
  await new Listr(tasks, { concurrent: true, exitOnError: false, registerSignalListeners: false }).run();
}
