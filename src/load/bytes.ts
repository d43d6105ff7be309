import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { ModuleError } from './messages.ts';

/** What is wrong with a module before anybody runs it: it may not be read, or it is not saved as UTF-8. */
export function describeFile(file: string): ModuleError | undefined {
  try {
    const bytes = readFileSync(file);
    if (isUtf8(bytes)) return undefined;
    const before = bytes.toString('utf8').split('�', 1)[0] ?? '';
    return {
      file,
      line: before.split('\n').length,
      column: before.length - before.lastIndexOf('\n'),
      message: 'is not saved as UTF-8: this letter would print as �',
      hint: 'save the file again with the encoding UTF-8, then correct the letters that are wrong',
    };
  } catch (error) {
    return {
      file,
      line: undefined,
      column: undefined,
      message: `cannot be read (${(error as NodeJS.ErrnoException).code})`,
      hint: 'give yourself the right to read it',
    };
  }
}
