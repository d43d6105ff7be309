import { openPrinter, type Printer } from '../../src/print/printer.ts';

let shared: Promise<Printer> | undefined;

/** The printer that the test files of this process share: it is opened once and ends with the process. */
export function sharedPrinter(): Promise<Printer> {
  shared ??= open();
  return shared;
}

async function open(): Promise<Printer> {
  // The process of a test file is told to end: it then ends in order, and its browser takes its profile along.
  process.once('SIGTERM', () => process.exit());
  return openPrinter({ jobs: 2 });
}
