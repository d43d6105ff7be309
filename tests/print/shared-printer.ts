import { openPrinter, type Printer } from '../../src/print/printer.ts';

let shared: Promise<Printer> | undefined;

/** The printer that the test files of this process share: it is opened once and ends with the process. */
export function sharedPrinter(): Promise<Printer> {
  shared ??= openPrinter({ jobs: 2 });
  return shared;
}
