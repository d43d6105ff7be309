import type { CDPSession } from 'puppeteer';

/** A conversation with the browser, or with one tab, in the DevTools protocol. Names and types are Puppeteer's. */
export type Session = Pick<CDPSession, 'send' | 'on' | 'once'>;

export type Protocol = {
  readonly browser: Session;
  /** The conversation with a tab that was attached to. */
  readonly session: (id: string) => Session;
  readonly isOpen: () => boolean;
  /** Rejects when the browser, or its pipe, is gone. Whoever waits for an answer then hears it too. */
  readonly gone: Promise<never>;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly sessionId?: string;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};
type Listener = (params: unknown) => void;
type Waiting = PromiseWithResolvers<unknown> & { readonly method: string };

/**
 * Speaks the DevTools protocol over the two pipes of a browser that was started with `--remote-debugging-pipe`: JSON
 * messages that end with a zero byte. Puppeteer does the same; it is only read for it ten times as long.
 */
export function speak(write: NodeJS.WritableStream, read: NodeJS.ReadableStream): Protocol {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<Listener>>();
  let ended: Error | undefined;
  let last = 0;
  const listenersOf = (sessionId: string | undefined, event: string): Set<Listener> => {
    const key = keyOf(sessionId, event);
    const known = listeners.get(key) ?? new Set();
    listeners.set(key, known);
    return known;
  };
  const { promise: gone, reject: tellGone } = Promise.withResolvers<never>();
  gone.catch(() => undefined);
  const end = (why: Error): void => {
    ended ??= why;
    tellGone(ended);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const hear = ({ id, method, params, sessionId, result, error }: Message): void => {
    if (method !== undefined)
      for (const listener of listeners.get(keyOf(sessionId, method)) ?? []) listener(params);
    const waiter = id === undefined ? undefined : waiting.get(id);
    if (!waiter) return;
    waiting.delete(id!);
    if (error) waiter.reject(new Error(`${waiter.method}: ${error.message}`));
    else waiter.resolve(result);
  };
  const session = (sessionId?: string) => {
    const send = async (method: string, params: unknown = {}): Promise<unknown> => {
      if (ended) throw ended;
      const waiter: Waiting = { ...Promise.withResolvers<unknown>(), method };
      const id = ++last;
      waiting.set(id, waiter);
      write.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return waiter.promise;
    };
    const on = (event: string, listener: Listener) => void listenersOf(sessionId, event).add(listener);
    const once = (event: string, listener: Listener) => {
      const all = listenersOf(sessionId, event);
      const first: Listener = (params) => {
        all.delete(first);
        listener(params);
      };
      all.add(first);
    };
    return { send, on, once } as unknown as Session;
  };
  read.on(
    'data',
    splitAtZero((text) => hear(JSON.parse(text))),
  );
  read.on('close', () => end(new Error('the browser closed its pipe')));
  for (const pipe of [read, write]) pipe.on('error', end);
  return { browser: session(), session, isOpen: () => ended === undefined, gone };
}

const keyOf = (sessionId: string | undefined, event: string): string => `${sessionId ?? ''} ${event}`;

/** Puts the pieces of each message together. A message of megabytes comes in many, so they are joined once. */
function splitAtZero(tell: (text: string) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let stop = chunk.indexOf(0); stop >= 0; stop = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, stop));
      tell((pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)).toString('utf8'));
      pieces = [];
      start = stop + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  };
}
