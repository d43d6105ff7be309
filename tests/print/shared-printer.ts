import { realWorld, type World } from '../../src/build/world.ts';
import { openPrinter, type Printer } from '../../src/print/printer.ts';

let shared: Promise<Printer> | undefined;

/** The printer that the test files of this process share: it is opened once and ends with the process. */
export function sharedPrinter(): Promise<Printer> {
  shared ??= open();
  return shared;
}

/** The real world with that printer, for tests that build and do not test its start or its end. */
export const sharedWorld = (tell?: World['tell']): World => ({
  ...realWorld(tell),
  openPrinter: async () => ({ ...(await sharedPrinter()), close: async () => {} }),
});

async function open(): Promise<Printer> {
  // The process of a test file is told to end: it then ends in order, and its browser takes its profile along.
  process.once('SIGTERM', () => process.exit());
  return openPrinter({ jobs: 2 });
}
