import { join } from 'node:path';
import { Failure } from '../../src/lib/diagnostic.ts';
import { formatReport } from '../../src/lib/report.ts';
import { loadLibrary } from '../../src/load/load.ts';

export const cases = 'tests/cases/bad';

/** What the author of a broken library reads, with paths as they are inside the case folder. */
export async function reportOf(name: string, timeLimit?: number): Promise<string> {
  try {
    await loadLibrary({ content: join(cases, name, 'content'), templates: 'templates', timeLimit });
  } catch (error) {
    if (error instanceof Failure)
      return `${formatReport(error.diagnostics).replaceAll(`${cases}/${name}/`, '')}\n`;
    throw error;
  }
  return 'no fault was found\n';
}

export const expectedOf = (name: string): string => join(process.cwd(), cases, name, 'expected.txt');
