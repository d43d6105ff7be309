import { join } from 'node:path';
import { judge, type Verdict } from '../check/gate/verdict.ts';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';
import { formatReport } from '../lib/report.ts';
import { houseLabel } from '../model/house-label.ts';
import type { Tlp } from '../model/schema/tlp.ts';
import { formatWaivers } from '../sections/analysis/waivers.ts';
import { type ForeignDocument, foreignDocuments } from './foreign.ts';
import { formatForeign } from './foreign-report.ts';
import { gallery } from './gallery.ts';
import type { Made } from './made.ts';
import { allFiles, type Manifest, mergeManifest, recordPath, sumOf, writeManifest } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import type { Built, Content } from './output.ts';
import { outputsOf } from './outputs.ts';
import { isOwnPath, requireOwn } from './owner.ts';
import { rulesPage } from './rules-page.ts';
import { rulePages } from './stage-rules.ts';
import type { World } from './world.ts';

/** What a build came to. */
export type Published = {
  /** Documents that were written or stand as they were. */
  readonly built: readonly Built[];
  readonly verdicts: readonly Verdict[];
  readonly diagnostics: readonly Diagnostic[];
  /** What documents print in another language than their own. */
  readonly foreign: readonly ForeignDocument[];
  /** How long each document took that was made anew, in milliseconds. */
  readonly times: ReadonlyMap<string, number>;
};

const audienceOf = ({ composed }: Outcome): string => composed.audience.id;

/** All findings of what was made, library first. */
export function findingsOf({ shared, audiences, outcomes }: Made): Diagnostic[] {
  const all = [
    ...shared,
    ...audiences.flatMap(({ findings }) => findings),
    ...outcomes.flatMap(({ findings }) => findings),
  ];
  // A default template is the same for every audience: what is wrong with it is said once.
  return [
    ...new Map(
      all.map((finding) => [JSON.stringify([finding.rule, finding.place, finding.message]), finding]),
    ).values(),
  ];
}

/** One verdict an audience: whole or not at all. */
function judgeAll(made: Made, { earlier, draft }: { earlier: Manifest; draft: boolean }): Verdict[] {
  return made.audiences.map(({ id, findings }) => {
    const own = made.outcomes.filter((outcome) => audienceOf(outcome) === id);
    const labels = own.map(({ composed }) => ({
      now: composed.document.doc.tlp,
      before: earlier.find(({ document }) => document === composed.rendition.document)?.tlp as
        | Tlp
        | undefined,
    }));
    return judge(
      {
        audience: id,
        findings: [...made.shared, ...findings, ...own.flatMap((one) => one.findings)],
        labels,
      },
      draft,
    );
  });
}

type Publishing = {
  readonly out: string;
  readonly earlier: Manifest;
  readonly draft: boolean;
  readonly world: World;
};

/**
 * Writes what may go out, takes back what must not stay, and says so in the gallery and in the report for the house.
 * Throws `Failure`, and writes nothing, where no document could be made and none has to be taken back.
 */
export async function publish(made: Made, { out, earlier, draft, world }: Publishing): Promise<Published> {
  const verdicts = judgeAll(made, { earlier, draft });
  const diagnostics = findingsOf(made);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  const none = !made.outcomes.some(({ finished, kept }) => finished ?? kept);
  if (failed && none && !verdicts.some(({ withdraw }) => withdraw)) throw new Failure(diagnostics);
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.audience, verdict]));
  const files = new Map<string, Content>();
  const built: Built[] = [];
  for (const outcome of made.outcomes) {
    if (!verdictOf.get(audienceOf(outcome))?.publish) continue;
    if (outcome.kept) built.push(outcome.kept);
    if (!outcome.finished) continue;
    const outputs = outputsOf(made.library.library.id, outcome.finished);
    for (const [path, content] of outputs.files) files.set(path, content);
    built.push(outputs.built);
  }
  const manifest = mergeManifest(earlier, {
    built,
    verdicts,
    audiences: Object.keys(made.library.audiences),
  });
  files.set('index.html', gallery(made.library, manifest, made));
  const foreign = foreignDocuments(
    made.outcomes.map(({ composed }) => composed),
    made.library,
  );
  for (const [path, content] of forTheHouse(made, diagnostics, foreign)) files.set(path, content);
  files.set(recordPath, writeManifest(manifest));
  await requireOwn(made.library, out); // another build may have written meanwhile
  const { removed, left } = await withdrawnFiles(earlier, {
    library: made.library.library.id,
    verdicts,
    manifest,
    out,
  });
  await world.publish({ files, removed }, out);
  const times = new Map(
    made.outcomes
      .filter(({ finished }) => finished)
      .map(({ composed, milliseconds }) => [composed.rendition.document, milliseconds]),
  );
  return { built, verdicts, diagnostics: [...diagnostics, ...left], foreign, times };
}

/** What must not be handed out: the report, and who sees which claim. */
function forTheHouse(
  made: Made,
  diagnostics: readonly Diagnostic[],
  foreign: readonly ForeignDocument[],
): Map<string, Content> {
  const parts = [formatReport(diagnostics), formatForeign(foreign), formatWaivers(made.library)];
  return new Map([
    [
      'internal/report.txt',
      `${reportHead(made)}\n\n${parts
        .filter((part) => part !== '')
        .join('\n')
        .trim()}\n`,
    ],
    ['internal/report.json', `${JSON.stringify(diagnostics, undefined, 1)}\n`],
    ['internal/rules.html', rulesPage(rulePages, made.fonts)],
    ...(made.coverage === undefined ? [] : [['internal/coverage.html', made.coverage] as const]),
  ]);
}

/** The report quotes what may not go out where it is not protected: it bears the label of the house, and of all that it is about. */
const reportHead = ({ library, outcomes }: Made): string => {
  const held = [
    ...Object.values(library.claims).map(({ tlp }) => tlp),
    ...Object.values(library.sources).map(({ tlp }) => tlp),
    ...outcomes.map(({ composed }) => composed.audience.tlp),
  ];
  return `${houseLabel(library, held)}. For the house; not to be handed out.`;
};

type Withdrawing = {
  readonly library: string;
  readonly verdicts: readonly Verdict[];
  readonly manifest: Manifest;
  readonly out: string;
};

/**
 * Files of audiences that are withdrawn or no longer exist, and files that a document no longer has. What this library
 * did not make stays: a path that is not one of its documents', and a file that somebody changed since, unless a rule
 * of marking wants it gone.
 */
async function withdrawnFiles(
  earlier: Manifest,
  { library, verdicts, manifest, out }: Withdrawing,
): Promise<{ readonly removed: readonly string[]; readonly left: readonly Diagnostic[] }> {
  const barred = new Set(verdicts.filter(({ withdraw }) => withdraw).map(({ audience }) => audience));
  const staying = new Set(
    manifest.filter(({ held }) => !held?.withdrawn).flatMap((one) => allFiles(one).map(({ path }) => path)),
  );
  const gone = earlier.flatMap((one) => {
    const audience = one.document.split('/')[0] ?? '';
    const own = allFiles(one).filter(({ path }) => isOwnPath(path, library, audience));
    return own
      .filter(({ path }) => barred.has(audience) || !staying.has(path))
      .map((file) => ({ ...file, isBarred: barred.has(audience) }));
  });
  const removed: string[] = [];
  const left: Diagnostic[] = [];
  for (const { path, sha256, isBarred } of gone) {
    const sum = await sumOf(join(out, path));
    if (isBarred || sum === sha256) removed.push(path);
    else if (sum !== undefined) left.push(changedAndLeft(join(out, path)));
  }
  return { removed, left };
}

const changedAndLeft = (path: string): Diagnostic => ({
  severity: 'warning',
  rule: 'output/left',
  place: { file: relativePath(path) },
  message: 'no document has this file any more, and it was left: somebody changed it since it was built',
  hint: 'move it out of the output folder, or delete it',
});
