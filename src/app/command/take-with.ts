import { Failure } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { formatReport } from '../../lib/report.ts';
import { openProject, type Project } from '../new/project.ts';
import { readLibrary } from '../take/library-file.ts';
import { patched } from '../take/patch.ts';
import { type Plan, planTake } from '../take/plan.ts';
import { planReport } from '../take/report.ts';
import { writeModules } from '../take/write.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { inFolders } from './new-with.ts';

export type TakeOptions = {
  readonly yes?: boolean;
  readonly new?: boolean;
  readonly content: string;
  readonly templates: string;
};

/** Takes a library in: says what it comes to, and writes it unless a source that is there would change. Returns the exit code. */
export async function takeWith(path: string, options: TakeOptions): Promise<number> {
  try {
    const library = readLibrary(path);
    const project = await openProject({ content: options.content, templates: options.templates });
    const file = relativePath(path);
    const all = planTake(library, { file, project });
    const plan = options.new ? { ...all, changed: [] } : all;
    process.stdout.write(`${planReport(plan, file)}\n`);
    if (plan.findings.length > 0) process.stderr.write(`${formatReport(plan.findings)}\n`);
    if (plan.changed.length > 0 && !options.yes) {
      const command = inFolders(`npm run take -- ${path}`, project.folders);
      process.stdout.write(
        `Nothing was written. ${command} --yes writes all of it, --new in its place the new sources alone.\n`,
      );
      return exitCodes.errors;
    }
    await write(plan, project);
    return plan.findings.some(({ severity }) => severity === 'error') ? exitCodes.errors : exitCodes.good;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${formatReport(error.diagnostics)}\nNothing was written.\n`);
    return exitCodeOf(error.diagnostics);
  }
}

async function write({ created, changed }: Plan, project: Project): Promise<void> {
  const { texts, unplaced } = patched(changed);
  if (unplaced.length > 0) throw new Failure(unplaced.map(({ id, origin }) => byHand(id, origin)));
  const modules = new Map([...texts, ...created.map(({ path, text }): [string, string] => [path, text])]);
  if (modules.size === 0) {
    process.stdout.write('Nothing is to be written.\n');
    return;
  }
  await writeModules(modules, project);
  process.stdout.write(
    `Wrote ${modules.size} module${modules.size === 1 ? '' : 's'}. Look at short and kind of each new source: a library does not know them.\n`,
  );
}

const byHand = (id: string, { file, line, column }: { file: string; line: number; column: number }) => ({
  severity: 'error' as const,
  rule: 'take/place',
  place: { file: relativePath(file), line, column },
  message: `the source "${id}" is not written in a way in which its fields can be changed`,
  hint: 'write defineSource({ id: …, … }) with its fields in place, change it by hand, or take the new records alone with --new',
});
