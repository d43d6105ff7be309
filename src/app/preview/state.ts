import { printedSections } from '../../check/printed.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Origin } from '../../lib/origin.ts';
import { relativePath } from '../../lib/paths.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import type { Engine } from './engine-api.ts';
import type { Findings } from './findings.ts';
import { type LiveDocument, type Patch, patchBetween } from './live-document.ts';
import type { Places, ShownPlace } from './places.ts';
import type { ShownPath } from './shown-path.ts';

/** Where a finding is seen: a piece of typed prose in a section, a section, or a page. */
export type Spot = { readonly anchor?: string; readonly number?: number; readonly page?: number };

/** A finding as a page shows it. */
export type ShownFinding = Pick<
  Diagnostic,
  'severity' | 'rule' | 'message' | 'hint' | 'actual' | 'expected'
> & {
  readonly place: ShownPlace;
  readonly spot?: Spot | undefined;
};

/** Everything that a page which shows a document asks for. */
export type DocumentState = {
  readonly version: string | undefined;
  /** What is new since the version that the page has; absent when nothing is. */
  readonly patch?: Patch | undefined;
  /** Why there is nothing newer. */
  readonly faults: readonly ShownFinding[];
  /** Findings of the checks, and whether they are of what is shown; absent before the first. */
  readonly findings?: readonly ShownFinding[] | undefined;
  readonly checking: boolean;
  /** The last check broke off, or the document could not be printed: there may be more to find. */
  readonly brokeOff?: boolean | undefined;
  /** Pages of the PDF, where it was printed. */
  readonly pages?: number | undefined;
};

/** What the answers are made from. */
export type Answering = {
  readonly engine: Engine;
  readonly findings: Findings;
  readonly places: Places;
  readonly shown: ShownPath;
};

/** The state of a document; `from` is the version that the page has. `brief` leaves the patch out. */
export function documentState(
  name: string,
  {
    from,
    brief,
    ground,
  }: { readonly from: string | undefined; readonly brief: boolean; readonly ground: Answering },
): DocumentState | undefined {
  const { engine, findings } = ground;
  const shown = engine.show(name);
  const faults = [...engine.faults(), ...(shown?.faults ?? [])];
  if (!shown)
    return faults.length > 0
      ? { version: undefined, faults: show(faults, ground), checking: false }
      : undefined;
  const { live } = shown;
  const checked = findings.of(name);
  const printed = checked?.result.pdf !== undefined;
  const known = checked && [...checked.result.own, ...checked.result.shared];
  return {
    version: live?.version,
    patch:
      brief || !live || live.version === from
        ? undefined
        : patchBetween(engine.version(name, from ?? ''), live),
    faults: show(faults, ground),
    findings:
      known &&
      live &&
      aboutDocument(known, live, printed).map((finding) => showFinding(finding, ground, live)),
    checking: findings.isWaiting(name),
    brokeOff: findings.brokeOff(name) || (checked !== undefined && !printed),
    pages: checked?.result.pages,
  };
}

const show = (faults: readonly Diagnostic[], ground: Answering): readonly ShownFinding[] =>
  faults.map((fault) => showFinding(fault, ground));

/**
 * Findings on a document; of those on the evidence base the ones that are seen in it. Where it could not be printed,
 * errors elsewhere are why.
 */
const aboutDocument = (
  findings: readonly Diagnostic[],
  live: LiveDocument,
  printed: boolean,
): readonly Diagnostic[] =>
  findings.filter(
    ({ place, severity }) =>
      place.document === live.name ||
      (place.document === undefined && isSeen(place, live)) ||
      (!printed && severity === 'error'),
  );

const isSeen = (place: Diagnostic['place'], live: LiveDocument): boolean =>
  place.line === undefined || /\.(?:hbs|css)$/.test(place.file) || exactOrigin(place, live) >= 0;

/** A finding as a page shows it: no path of the machine, and where in the document it is seen. */
export function showFinding(
  { severity, rule, message, hint, actual, expected, place }: Diagnostic,
  { places, shown }: Answering,
  live?: LiveDocument,
): ShownFinding {
  const clean = (text: string | undefined) => text && shown.text(text);
  return {
    ...{ severity, rule, message: shown.text(message), hint: clean(hint) },
    ...{ actual: clean(actual), expected: clean(expected) },
    place: places.show(place),
    spot: live && spotOf(place, live),
  };
}

const originsOf = (live: LiveDocument): readonly Origin[] => live.composed.rendition.origins ?? [];

const exactOrigin = ({ file, line, column }: Diagnostic['place'], live: LiveDocument): number =>
  originsOf(live).findIndex(
    (origin) =>
      origin.line === line &&
      (column === undefined || origin.column === column) &&
      relativePath(origin.file) === file,
  );

/** How many lines after the place of a definition its words may begin. */
const reach = 12;

function spotOf(place: Diagnostic['place'], live: LiveDocument): Spot | undefined {
  const exact = exactOrigin(place, live);
  if (exact >= 0) return spotOfOrigin(exact, live);
  if (place.page !== undefined)
    return live.composed.document.kind === 'deck'
      ? { anchor: live.pieces[place.page - 1]?.anchor ?? '' }
      : { page: place.page };
  const { line } = place;
  if (line === undefined) return undefined;
  const near = originsOf(live).findIndex(
    (origin) =>
      origin.line >= line && origin.line <= line + reach && relativePath(origin.file) === place.file,
  );
  return near < 0 ? undefined : spotOfOrigin(near, live);
}

function spotOfOrigin(index: number, live: LiveDocument): Spot | undefined {
  const piece = live.pieces.find(({ origins }) => origins.includes(index));
  return piece && { anchor: piece.anchor, number: piece.origins.indexOf(index) };
}

/** Where a sentence was written, with the claims that it prints and the template that printed it. */
export type Written = {
  readonly words?: ShownPlace | undefined;
  readonly section?: ShownPlace | undefined;
  readonly template?: ShownPlace | undefined;
  readonly claims: readonly string[];
};

/** `number` counts the pieces of typed prose of the section from 0; without it the section itself is meant. */
export function writtenAt(
  live: LiveDocument,
  { anchor, number }: { readonly anchor: string; readonly number: number | undefined },
  { places }: Answering,
): Written | undefined {
  const { facts, pieces } = live;
  const index = facts.document.sections.findIndex((section) => section.anchor === anchor);
  const section = facts.document.sections[index];
  if (!section) return undefined;
  const piece = pieces.find((one) => one.anchor === anchor);
  const origin = number === undefined ? undefined : originsOf(live)[piece?.origins[number] ?? -1];
  const template = live.templates.get(`${facts.document.kind}/${section.template}`);
  const printed = printedSections(facts)[index];
  const said = printed?.pieces.filter(({ printable }) => origin && isSame(printable.origin, origin)) ?? [];
  return {
    words: origin && places.show(origin),
    section: places.show(sectionPlace(facts, index)),
    template: template === undefined ? undefined : places.show({ file: template }),
    claims: [...new Set(origin ? said.flatMap(({ claims }) => claims) : (printed?.pictured ?? []))],
  };
}

const isSame = (a: Origin | undefined, b: Origin): boolean =>
  a?.file === b.file && a.line === b.line && a.column === b.column;
