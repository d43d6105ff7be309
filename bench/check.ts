import { join } from 'node:path';
import { openBuildCache } from '../src/build/cache.ts';
import { factsOf } from '../src/build/composed.ts';
import { examineAudience, examineLibrary } from '../src/check/gate/examine.ts';
import { rules } from '../src/check/registry.ts';
import { loadLibrary } from '../src/load/load.ts';
import { composeAll } from '../src/pipeline.ts';
import { median, milliseconds, timed } from './numbers.ts';
import { runNode } from './process.ts';
import { realFolders, withFolder } from './world.ts';

const runs = 3;
/** `npm run check` right after a build, as a share of the build's own time. */
const shareTarget = 0.6;
/** Content and templates alone, in milliseconds. */
const aloneTarget = 1000;

/** (e) What the gate costs: the check command right after a build, against the build; and the rules that need no page. */
export const benchCheck = (): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const [builds, afterwards]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      const out = join(folder, String(run));
      builds.push((await command('build', out)).milliseconds);
      afterwards.push((await command('check', out)).milliseconds);
    }
    const share = median(afterwards) / median(builds);
    const alone = await withoutPages();
    return [
      `The build command: ${milliseconds(median(builds))}; the check command right after it: ${milliseconds(median(afterwards))}, ` +
        `${Math.round(share * 100)}% of it (target at most ${shareTarget * 100}%: ${share <= shareTarget ? 'met' : 'MISSED'})`,
      ...alone,
    ];
  });

const command = (name: 'build' | 'check', out: string) =>
  runNode({
    args: ['--max-semi-space-size=8', `scripts/${name}.ts`, '--out', out].concat([
      ...['--content', realFolders.content],
      ...['--templates', realFolders.templates],
    ]),
  });

/** Loads, selects, fills and renders, and runs the rules that need no page: first in a process, then warm. */
async function withoutPages(): Promise<readonly string[]> {
  const times: { readonly prepare: number; readonly check: number }[] = [];
  for (let run = 0; run <= runs; run++) {
    const prepared = await timed(prepare);
    const { library, composed } = prepared.value;
    const documents = composed.map((one) => factsOf(one, library));
    const audiences = Map.groupBy(composed, ({ audience }) => audience.id);
    const checked = await timed(() => [
      ...examineLibrary(rules, { library, today: library.library.asOf, documents }),
      ...[...audiences.values()].flatMap(([{ audience, templates } = composed[0]!]) => {
        const own = documents.filter((facts) => facts.audience.id === audience.id);
        return examineAudience(rules, { library, audience, templates, documents: own });
      }),
    ]);
    times.push({ prepare: prepared.milliseconds, check: checked.milliseconds });
  }
  const [first] = times;
  const met = first!.check < aloneTarget ? 'met' : 'MISSED';
  return [
    `Checks of content and templates alone: ${milliseconds(first!.check)} the first time, ${milliseconds(median(times.slice(1).map(({ check }) => check)))} later ` +
      `(target under ${aloneTarget} ms: ${met}); before them, load and compose: ${milliseconds(first!.prepare)}`,
  ];
}

async function prepare() {
  const loaded = await loadLibrary(realFolders);
  const cache = await openBuildCache();
  const { composed } = await composeAll({ loaded, templates: realFolders.templates, cache });
  return { library: loaded.library, composed };
}
