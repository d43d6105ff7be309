import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';

/** The two pipes of a browser that was started with `--remote-debugging-pipe`, for Puppeteer: messages that end with a zero byte. */
export function openPipe(write: Writable, read: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => void write.write(`${message}\0`),
    close: () => {
      write.destroy();
      read.destroy();
    },
  };
  read.on(
    'data',
    splitAtZero((message) => transport.onmessage?.(message)),
  );
  read.on('close', () => transport.onclose?.());
  for (const pipe of [write, read]) pipe.on('error', () => undefined); // it ended; "close" follows
  return transport;
}

/** Puts the pieces of each message together. A message of megabytes comes in many, so they are joined once. */
function splitAtZero(tell: (text: string) => void): (chunk: Buffer) => void {
  let pieces: Buffer[] = [];
  return (chunk) => {
    let start = 0;
    for (let stop = chunk.indexOf(0); stop >= 0; stop = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pieces, chunk.subarray(start, stop)]);
      [pieces, start] = [[], stop + 1];
      tell(message.toString('utf8'));
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  };
}
