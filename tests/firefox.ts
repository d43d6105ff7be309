import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Firefox as it is installed here: what `FIREFOX` names, else the first on the path; nothing where there is none. */
export const firefox: string | undefined = [
  ...(process.env.FIREFOX ? [process.env.FIREFOX] : []),
  ...(process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name))),
].find(isProgram);

/** Why a test of Firefox did not run. */
export const noFirefox =
  'Firefox is not installed: install it (apt-get install firefox-esr), or name it in FIREFOX';

/** Starts Firefox over WebDriver BiDi. */
export const launchFirefox = (): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath: firefox!, headless: true });
