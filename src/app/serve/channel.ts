import { randomBytes } from 'node:crypto';

/** One message to the pages that listen: an event's name and its data, sent as JSON. */
export type Message = { readonly event: string; readonly data: unknown };

/** Sends messages to all pages that listen. Who comes late, or comes back, gets the last one at once. */
export type Channel = {
  /** The path of the event stream: `/events`. */
  readonly path: string;
  /** What a page must give as `?token=`, so that no other page can listen. */
  readonly token: string;
  readonly send: (message: Message) => void;
  /** Listens until the returned function is called. */
  readonly listen: (listener: (message: Message) => void) => () => void;
};

/** Opens a channel. Its token is new with each one. */
export function openChannel(path = '/events'): Channel {
  const listeners = new Set<(message: Message) => void>();
  let last: Message | undefined;
  return {
    path,
    token: randomBytes(24).toString('base64url'),
    send: (message) => {
      last = message;
      for (const listener of listeners) listener(message);
    },
    listen: (listener) => {
      listeners.add(listener);
      if (last) listener(last);
      return () => void listeners.delete(listener);
    },
  };
}
