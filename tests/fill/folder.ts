import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fillDocument } from '../../src/fill/fill.ts';
import type { TemplateSet } from '../../src/fill/template.ts';
import { loadTemplates } from '../../src/fill/templates.ts';
import { type Diagnostic, Failure } from '../../src/lib/diagnostic.ts';
import type { DocumentContext, Dossier, FilledSection } from '../../src/model/dossier.ts';

export type Files = Readonly<Record<string, string>>;

/** A folder of templates that lives as long as the test. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'fill-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const load = (files: Files, packs: readonly string[] = []): TemplateSet =>
  loadTemplates({ folder: folderOf(files), packs });

/** What a person would read: `deck/a.md.hbs:1:5 rule message (hint)`. */
export const lines = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, rule, place, message, hint }) => {
    const short = (text: string) => text.replaceAll(/\S*\/fill-[^/]+\//g, '');
    const at = [short(place.file), place.line, place.column].filter((part) => part !== undefined).join(':');
    return `${at} ${severity === 'error' ? '' : `${severity} `}${rule}: ${short(message)} (${hint})`;
  });

/** The findings of a function that has to fail. */
export function failure(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return lines(error.diagnostics);
    throw error;
  }
  return ['no failure'];
}

/** The findings on one deck template. */
export const deckFaults = (text: string): readonly string[] => failure(() => load({ 'deck/a.md.hbs': text }));
export const briefingFaults = (text: string): readonly string[] =>
  failure(() => load({ 'briefing/a.html.hbs': text }));

const doc: DocumentContext = {
  kind: 'deck',
  language: 'en',
  title: 'Title',
  subtitle: 'Subtitle',
  line: 'Briefing',
  subject: 'Subject',
  edition: 'First',
  asOf: '1 May 2026',
  tlp: 'TLP:CLEAR',
  tlpClass: 'clear',
  paper: 'A4',
  margins: 'normal',
  slides: '16:9',
};

export const section = (context: Readonly<Record<string, unknown>>): FilledSection => ({
  section: 'a',
  template: 'a',
  anchor: 'a-1',
  context,
  backup: false,
  claims: { shown: [], behind: [] },
});

export const documentOf = (kind: 'deck' | 'briefing', ...sections: readonly FilledSection[]): Dossier => ({
  kind,
  doc: { ...doc, kind },
  sections,
  labels: { caveat: 'Caveat', source: 'Source' },
  claims: [],
});

/** Fills `deck/a` or `briefing/a` with one context. */
export function fillOne(templates: TemplateSet, context: Readonly<Record<string, unknown>>): string {
  const kind = templates.templates.has('deck/a') ? 'deck' : 'briefing';
  return fillDocument({ document: documentOf(kind, section(context)), templates })[0]!.text;
}
