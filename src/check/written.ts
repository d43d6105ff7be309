import { reached } from '../fill/partials.ts';
import { cssWordsByLine } from '../lib/css.ts';
import { type Diagnostic, Failure, type Place, type Subject } from '../lib/diagnostic.ts';
import { foldedLetters } from '../lib/fold.ts';
import { decodeText } from '../lib/html.ts';
import { relativePath } from '../lib/paths.ts';
import { literal } from '../lib/pattern.ts';
import { toPlace } from '../lib/place.ts';
import type { PageObservation } from '../model/observation.ts';
import { sectionPlace } from '../sections/section-place.ts';
import { sayingPlace } from './place.ts';
import { printedSections } from './printed.ts';
import type { DocumentFacts } from './rule.ts';
import { readFilled } from './text.ts';
import { themeRule } from './theme-rule.ts';

/** What is known of something in a finished file: words that stand there, its markup, its page or slide. */
export type Trace = {
  readonly words?: string | undefined;
  readonly markup?: string | undefined;
  /** From 1. */
  readonly page?: number | undefined;
  /** The section that it stands in, where that is known: `text-4`. */
  readonly anchor?: string | undefined;
};

type Facts = Pick<DocumentFacts, 'document' | 'audience' | 'templates' | 'manuscript'> & {
  readonly library?: DocumentFacts['library'];
  readonly page?: PageObservation | undefined;
};

/**
 * Where what stands in a finished file was written: the prose, else the line of a template or a theme that holds it, else
 * the template of its section, else the entry of the profile that asks for the section. Nothing when nobody can tell.
 */
export function placeOfTrace(facts: Facts, trace: Trace): Place | undefined {
  const index = sectionWith(facts, trace);
  // Markup is written in templates only.
  const tag = trace.markup?.startsWith('<') ? lineWith(facts, trace, index) : undefined;
  const written =
    tag ?? proseWith(facts, trace) ?? sayingWith(facts, trace, index) ?? lineWith(facts, trace, index);
  if (written || index === undefined || !facts.library) return written;
  return sectionPlace(facts as DocumentFacts, index);
}

/** Prose that the page shows and that holds the words. */
function proseWith({ page }: Facts, { words = '' }: Trace): Place | undefined {
  const needle = foldedLetters(words);
  if (needle.length < 3) return undefined;
  const texts = page?.sheets.flatMap((sheet) => sheet.texts.filter(({ origin }) => origin?.file)) ?? [];
  const byOrigin = Map.groupBy(texts, ({ origin }) => `${origin!.file}:${origin!.line}:${origin!.column}`);
  for (const some of byOrigin.values())
    if (foldedLetters(some.map(({ text }) => text).join(' ')).includes(needle))
      return toPlace(some[0]!.origin!);
  return undefined;
}

/** The section that a trace belongs to, from 0. */
function sectionWith(
  { document, manuscript }: Facts,
  { words = '', markup = '', page, anchor }: Trace,
): number | undefined {
  const named =
    anchor === undefined ? -1 : document.sections.findIndex((section) => section.anchor === anchor);
  if (named >= 0) return named;
  if (document.kind === 'deck' && page !== undefined && page <= document.sections.length) return page - 1;
  const needle = foldedLetters(words);
  const holds = (text: string) => {
    if (needle.length < 3)
      return markup !== '' && (text.includes(markup) || decodeText(text).includes(markup));
    const read = readFilled(text);
    return foldedLetters(`${read.visible} ${read.spoken}`).includes(needle);
  };
  const begins = (text: string) =>
    markup.startsWith('<') &&
    needle !== '' &&
    text
      .split(markup)
      .slice(1)
      .some((rest) => startsWith(rest, needle));
  const found =
    manuscript.sections.find(({ text }) => begins(text)) ??
    manuscript.sections.find(({ text }) => holds(text));
  const index = document.sections.findIndex(({ anchor }) => anchor === found?.anchor);
  return index < 0 ? undefined : index;
}

/** Whether what a tag holds begins with a text; `rest` is what follows the name of the tag. */
const startsWith = (rest: string, needle: string): boolean =>
  foldedLetters(readFilled(rest.slice(rest.indexOf('>') + 1)).visible.slice(0, needle.length * 2)).startsWith(
    needle,
  );

/** A plain string does not know where it was written: it is found by its words. */
function sayingWith(facts: Facts, { words = '' }: Trace, index: number | undefined): Place | undefined {
  const needle = foldedLetters(words);
  if (needle.length < 3 || index === undefined || !facts.library) return undefined;
  const pieces = printedSections(facts as DocumentFacts)[index]?.pieces ?? [];
  const saying = pieces.find((piece) => piece.saying && foldedLetters(piece.words).includes(needle))?.saying;
  return saying && sayingPlace(facts.library, saying);
}

/** The line of a template or of the theme in which the words or the markup stand. */
function lineWith(
  { templates, document, audience }: Facts,
  trace: Trace,
  index: number | undefined,
): Place | undefined {
  if (!templates) return undefined;
  const section = index === undefined ? undefined : document.sections[index];
  const names = section
    ? [`${document.kind}/${section.template}`]
    : document.sections.map(({ template }) => `${document.kind}/${template}`);
  const used = [...reached(templates, names)].flatMap((name) => templates.templates.get(name) ?? []);
  const theme = templates.themes.get(audience.themes[document.kind]);
  for (const file of [...used, ...(theme ? [theme] : [])]) {
    const line = lineIn(file.text, trace, file === theme ? cssWordsByLine : wordsByLine);
    if (line) return { file: relativePath(file.file), ...line };
  }
  return undefined;
}

const wordsByLine = (text: string): readonly string[] => text.split('\n').map(decodeText);

function lineIn(
  text: string,
  { words = '', markup = '' }: Trace,
  saidByLine: (text: string) => readonly string[],
) {
  const needle = foldedLetters(words);
  const lines = text.split('\n');
  const said = saidByLine(text);
  const index = lines.findIndex(
    (line, at) =>
      (markup !== '' && (line.includes(markup) || said[at]?.includes(markup))) ||
      (needle.length > 2 && foldedLetters(said[at] ?? '').includes(needle)),
  );
  if (index < 0) return undefined;
  const line = lines[index]!;
  const at = [markup, words]
    .filter((one) => one !== '')
    .map((one) => line.indexOf(one))
    .find((one) => one >= 0);
  return { line: index + 1, column: (at ?? line.search(/\S/)) + 1 };
}

/**
 * Runs a stage that knows the finished page but not who wrote it. What it refuses is told at the line of the template or
 * the theme that holds the subject of the finding.
 */
export function locateFaults<T>(facts: Facts, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const located = error.diagnostics.map((finding): Diagnostic => {
      const place = finding.subject && placeOfSubject(facts, finding.subject);
      return place ? { ...finding, place: { ...finding.place, ...place } } : finding;
    });
    throw new Failure(located, { cause: error });
  }
}

function placeOfSubject(facts: Facts, subject: Subject): Place | undefined {
  if ('markup' in subject) return placeOfTrace(facts, { markup: subject.markup });
  if ('section' in subject) return templateOf(facts, subject.section);
  const value = new RegExp(`(?:^|\\s)${literal(subject.weight)}(?!\\w)`);
  return themeRule(facts, { property: /^font(?:-weight)?$/, value });
}

/** The template of a section: what is wrong with its text as a whole has no line. */
function templateOf({ templates, document }: Facts, anchor: string): Place | undefined {
  const section = document.sections.find((one) => one.anchor === anchor);
  const template = section && templates?.templates.get(`${document.kind}/${section.template}`);
  return template && { file: relativePath(template.file) };
}
