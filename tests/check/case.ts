import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentFacts, Facts, Rule } from '../../src/check/rule.ts';
import { runRules } from '../../src/check/run-rules.ts';
import { sectionTemplates } from '../../src/check/template-use.ts';
import { fillDocument } from '../../src/fill/fill.ts';
import { loadTemplates, type TemplateCache } from '../../src/fill/templates.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { relativePath } from '../../src/lib/paths.ts';
import { formatReport } from '../../src/lib/report.ts';
import { loadLibrary } from '../../src/load/load.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { selectDocuments } from '../select/documents.ts';
import { loadRuritania } from '../select/ruritania.ts';

/** What a check may ask for without a browser. */
export type Bare = 'library' | 'dossier' | 'templates' | 'all';

/** A small library, loaded, selected and filled: every document that its audiences get. */
export type Case = {
  readonly facts: { readonly [N in Bare]: readonly Facts[N][] };
  /** Findings as people read them, with paths as they are inside the case. */
  readonly report: (findings: readonly Diagnostic[]) => string;
  readonly close: () => Promise<void>;
};

const ruritania = 'tests/cases/ruritania';

/**
 * A copy of Ruritania with overlays: folders whose `content` and `templates` lie over those of Ruritania and of the project.
 * Where none has templates, the copy has none either.
 */
export async function copyCase(overlays: readonly string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'groundswell-case-'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }\n');
  await cp(join(ruritania, 'content'), join(root, 'content'), { recursive: true });
  if (overlays.some((overlay) => existsSync(join(overlay, 'templates'))))
    await cp('templates', join(root, 'templates'), { recursive: true });
  for (const overlay of overlays) await cp(overlay, root, { recursive: true });
  return root;
}

/** The folders of a case: its own templates, or those of the project. */
export const foldersIn = (root: string): Folders => ({
  content: join(root, 'content'),
  templates: existsSync(join(root, 'templates')) ? join(root, 'templates') : 'templates',
});

/** Findings as people read them, with paths as they are inside the case. */
export const reportIn = (root: string, findings: readonly Diagnostic[]): string =>
  `${[relativePath(root), root].reduce((text, path) => text.replaceAll(`${path}/`, ''), formatReport(findings))}\n`;

/** Opens Ruritania, or a copy of it with overlays. */
export async function openCase(...overlays: readonly string[]): Promise<Case> {
  if (overlays.length === 0) return openRuritania();
  const root = await copyCase(overlays);
  try {
    const folders = foldersIn(root);
    return {
      facts: factsOf(await loadLibrary(folders), folders.templates),
      report: (findings) => reportIn(root, findings),
      close: () => rm(root, { recursive: true, force: true }),
    };
  } catch (error) {
    await rm(root, { recursive: true, force: true });
    throw error;
  }
}

const openRuritania = async (): Promise<Case> => ({
  facts: factsOf(await loadRuritania(), 'templates'),
  report: (findings) => reportIn(ruritania, findings),
  close: async () => {},
});

type Folders = { readonly content: string; readonly templates: string };

/** Templates that were read before: those of the project are the same for every case. */
const read: TemplateCache = new Map();

/** Selects and fills, which is all that these checks see; nothing is rendered or printed. */
function factsOf(loaded: Loaded, folder: string): Case['facts'] {
  const { library } = loaded;
  const sets = Object.keys(library.audiences)
    .sort()
    .map((id) => {
      const audience = resolveAudience(id, library);
      const templates = loadTemplates({
        folder,
        packs: audience.packs,
        sections: sectionTemplates(),
        cache: read,
      });
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
