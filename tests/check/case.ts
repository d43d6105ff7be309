import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentFacts, Facts, Rule } from '../../src/check/rule.ts';
import { runRules } from '../../src/check/run-rules.ts';
import { sectionTemplates } from '../../src/check/template-use.ts';
import { fillDocument } from '../../src/fill/fill.ts';
import { loadTemplates } from '../../src/fill/templates.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { relativePath } from '../../src/lib/paths.ts';
import { formatReport } from '../../src/lib/report.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { selectDocuments } from '../select/documents.ts';

/** What a check may ask for without a browser. */
export type Bare = 'library' | 'dossier' | 'templates' | 'all';

/** A small library, loaded, selected and filled: every document that its audiences get. */
export type Case = {
  /** The folder that it was read from, gone once the case is closed. */
  readonly root: string;
  readonly facts: { readonly [N in Bare]: readonly Facts[N][] };
  /** Findings as people read them, with paths as they are inside the case. */
  readonly report: (findings: readonly Diagnostic[]) => string;
  readonly close: () => Promise<void>;
};

/** A copy of Ruritania with overlays: folders whose `content` and `templates` lie over those of Ruritania and of the project. */
export async function copyCase(overlays: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'groundswell-case-'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }\n');
  await cp('tests/cases/ruritania/content', join(root, 'content'), { recursive: true });
  await cp('templates', join(root, 'templates'), { recursive: true });
  for (const overlay of overlays) await cp(overlay, root, { recursive: true });
  return root;
}

export const foldersIn = (root: string): Folders => ({
  content: join(root, 'content'),
  templates: join(root, 'templates'),
});

/** Findings as people read them, with paths as they are inside the case. */
export const reportIn = (root: string, findings: readonly Diagnostic[]): string =>
  `${[relativePath(root), root].reduce((text, path) => text.replaceAll(`${path}/`, ''), formatReport(findings))}\n`;

/** Opens a copy of Ruritania with overlays. */
export async function openCase(...overlays: readonly string[]): Promise<Case> {
  const root = await copyCase(overlays);
  try {
    return {
      root,
      facts: await factsOf(foldersIn(root)),
      report: (findings) => reportIn(root, findings),
      close: () => rm(root, { recursive: true, force: true }),
    };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

type Folders = { readonly content: string; readonly templates: string };

/** Selects and fills, which is all that these checks see; nothing is rendered or printed. */
async function factsOf({ content, templates: folder }: Folders): Promise<Case['facts']> {
  const loaded = await loadLibrary({ content, templates: folder });
  const { library } = loaded;
  const sets = Object.keys(library.audiences)
    .sort()
    .map((id) => {
      const audience = resolveAudience(id, library);
      const templates = loadTemplates({ folder, packs: audience.packs, sections: sectionTemplates() });
      const documents = selectDocuments(id, loaded).map((document): DocumentFacts => {
        const sections = fillDocument({ document, templates, origins: [] });
        const name = `${id}/${document.kind}`;
        return { library, audience, document, manuscript: { doc: document.doc, sections, css: '' }, name };
      });
      return { library, audience, templates, documents };
    });
  const documents = sets.flatMap((set) => set.documents);
  return {
    library: [{ library, today: library.library.asOf }],
    dossier: documents,
    templates: sets,
    all: [{ library, documents }],
  };
}

/** Changes facts before the check sees them: for faults of the engine, which no content and no template can make. */
export type Doctor<N extends Bare> = (facts: Facts[N]) => Facts[N];

/** What one check finds in a case, each finding once, audiences' changes to its level applied. */
export function findingsOf<N extends Bare>(
  check: Rule<N>,
  opened: Case,
  doctor: Doctor<N> = (facts) => facts,
): Diagnostic[] {
  const findings = opened.facts[check.needs].flatMap((facts) => {
    const audience = 'audience' in facts ? facts.audience : undefined;
    return runRules([check as unknown as Rule], check.needs, {
      facts: doctor(facts as Facts[N]),
      audience,
    });
  });
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}
