import { findChanged } from '../../build/changed-files.ts';
import { foreignDocuments } from '../../build/foreign.ts';
import { formatForeign } from '../../build/foreign-report.ts';
import { openLazyPrinter } from '../../build/lazy-printer.ts';
import { intactIn, readManifest } from '../../build/manifest.ts';
import { findOther } from '../../build/owner.ts';
import { findingsOf } from '../../build/publish.ts';
import { wasRecovered } from '../../build/recovered.ts';
import { ruleAnchor } from '../../build/rules-page.ts';
import { rulePages } from '../../build/stage-rules.ts';
import { realWorld } from '../../build/world.ts';
import { explainRule, listRules, unknownRule } from '../../check/explain.ts';
import { type Diagnostic, Failure } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { formatReport } from '../../lib/report.ts';
import { unlessStopped } from '../../lib/stopped.ts';
import { make } from '../../pipeline.ts';
import { formatWaivers } from '../../sections/analysis/waivers.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import { formatFamilyTable } from './family-table.ts';
import { listenForStop } from './interrupt.ts';

/** Checks what was asked for and says what was found. Returns the exit code. */
export async function checkWith(options: CheckOptions, audiences: readonly string[]): Promise<number> {
  const stop = listenForStop();
  try {
    if (options.explain !== undefined) return explain(options.explain);
    if (options.where !== undefined) return await unlessStopped(where(options, options.where), stop.signal);
    const missing = options.rule.find((rule) => !rulePages.some(({ id }) => id === rule));
    if (missing) throw unknownRule(missing, rulePages);
    const { diagnostics, names, waivers, foreign } = await unlessStopped(
      gather(options, audiences),
      stop.signal,
    );
    return tell(diagnostics, { options, names, waivers: [foreign, waivers].filter(Boolean).join('\n\n') });
  } catch (error) {
    if (stop.signal.aborted) return stop.leave();
    if (error instanceof Failure) return tell(error.diagnostics, { options, names: [], waivers: '' });
    throw error;
  } finally {
    stop.end();
  }
}

function explain(rule: string | true): number {
  process.stdout.write(rule === true ? `${listRules(rulePages)}\n` : explainRule(rule, rulePages));
  return exitCodes.good;
}

async function where({ asOf, ...folders }: CheckOptions, claim: string): Promise<number> {
  const { whereIs } = await import('./where.ts');
  process.stdout.write(await whereIs({ folders, asOf, claim }));
  return exitCodes.good;
}

type Gathered = {
  readonly diagnostics: readonly Diagnostic[];
  readonly names: readonly string[];
  readonly waivers: string;
  readonly foreign: string;
};

async function gather(
  { rule, out, asOf, ...options }: CheckOptions,
  audiences: readonly string[],
): Promise<Gathered> {
  const world = realWorld();
  const recovered = await world.recover(out);
  const browser = openLazyPrinter(world);
  try {
    const intact = await intactIn(out);
    const made = await make(
      { folders: options, audiences, asOf },
      { world, printer: browser.printer, intact, today: world.today() },
    );
    const wanted = made.audiences.map(({ id }) => id);
    const other = await findOther(made.library, out);
    // Another library's files are not what was built from this one; that is all that there is to say about them.
    const changed = other ? [other] : await findChanged(await readManifest(out), { out, audiences: wanted });
    const all = [...(recovered ? [wasRecovered(out)] : []), ...findingsOf(made), ...changed];
    const chosen = rule.length === 0 ? all : all.filter((finding) => rule.includes(finding.rule));
    const foreign = foreignDocuments(
      made.outcomes.map(({ composed }) => composed),
      made.library,
    );
    return {
      diagnostics: chosen,
      names: wanted,
      waivers: formatWaivers(made.library),
      foreign: rule.length === 0 ? formatForeign(foreign) : '',
    };
  } finally {
    await browser.close();
  }
}

function tell(
  diagnostics: readonly Diagnostic[],
  { options, names, waivers }: { options: CheckOptions; names: readonly string[]; waivers: string },
): number {
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (options.json) process.stdout.write(`${JSON.stringify({ ok: !failed, diagnostics }, undefined, 2)}\n`);
  else {
    process.stdout.write(`${formatReport(diagnostics, pageOf(options.out))}\n`);
    if (names.length > 0)
      process.stdout.write(
        `\n${formatFamilyTable(diagnostics, { audiences: names, rules: options.rule })}\n`,
      );
    if (waivers) process.stdout.write(`\n${waivers}\n`);
  }
  return failed ? exitCodeOf(diagnostics) : exitCodes.good;
}

/** Where a rule is explained: on the page of all rules that the build writes, and by `--explain`. */
const pageOf =
  (out: string) =>
  (rule: string): string | undefined =>
    rulePages.some(({ id }) => id === rule)
      ? `${relativePath(out)}/internal/rules.html#${ruleAnchor(rule)}, or npm run check -- --explain ${rule}`
      : undefined;

/** What the check was asked for. */
export type CheckOptions = {
  readonly rule: readonly string[];
  readonly explain?: string | true;
  readonly where?: string;
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly asOf?: string;
  readonly json?: boolean;
};
