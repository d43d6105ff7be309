import { type Operator, operators } from './operators.ts';

type Run = { readonly start: number; end: number };

/** Where the walk through a content stream stands. */
type State = {
  readonly runs: Run[];
  /** The marked-content sequences that are open: true for one that the structure tree can name, or that is an artifact. */
  readonly marks: boolean[];
  /** Start of the path that is being built. */
  path: number | undefined;
  text: { readonly start: number; readonly shown: Run[]; marked: boolean } | undefined;
  /** Whether the next run may be joined to the last. */
  joins: boolean;
};

const construct = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const paint = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const show = new Set(['Tj', 'TJ', "'", '"']);
const begin = Buffer.from('/Artifact BMC\n');
const end = Buffer.from('\nEMC');

/**
 * Wraps everything that a content stream paints outside marked content as an artifact: margin boxes, backgrounds and
 * rules, which a screen reader must not read. What is painted stays as it was.
 * @param isMarked whether a form XObject has marked content of its own, which may not lie in an artifact
 */
export function wrapArtifacts(content: Uint8Array, isMarked: (form: string) => boolean): Uint8Array {
  const state: State = { runs: [], marks: [], path: undefined, text: undefined, joins: false };
  for (const operator of operators(content)) step(state, operator, { content, isMarked });
  if (state.runs.length === 0) return content;
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const run of state.runs) {
    parts.push(content.subarray(at, run.start), begin, content.subarray(run.start, run.end), end);
    at = run.end;
  }
  return Buffer.concat([...parts, content.subarray(at)]);
}

type Around = { readonly content: Uint8Array; readonly isMarked: (form: string) => boolean };

function step(state: State, operator: Operator, { content, isMarked }: Around): void {
  const { name, start, end } = operator;
  if (name === 'BDC' || name === 'BMC') openMark(state, tells(content.subarray(start, end), operator));
  else if (name === 'EMC') closeMark(state);
  else if (state.marks.includes(true)) return;
  else if (name === 'q' || name === 'Q') state.joins = false;
  else if (construct.has(name)) state.path ??= start;
  else if (paint.has(name)) paintPath(state, operator);
  else if (name === 'n') state.path = undefined;
  else if (name === 'BT') state.text = { start, shown: [], marked: false };
  else if (show.has(name)) state.text?.shown.push({ start, end });
  else if (name === 'ET') endText(state, end);
  else if (name === 'sh' || name === 'EI') add(state, { start, end });
  else if (name === 'Do') {
    if (isMarked(operator.argument ?? '')) state.joins = false;
    else add(state, { start, end });
  }
}

/**
 * Whether marked content has its place in the structure tree, is an artifact, or names properties that only the page
 * knows. A span that merely says which characters its glyphs stand for tells nothing of that: Chromium writes one around
 * an apostrophe in a margin box.
 */
function tells(sequence: Uint8Array, { name, argument }: Operator): boolean {
  const text = Buffer.from(sequence.buffer, sequence.byteOffset, sequence.byteLength).toString('latin1');
  const names = /^\/Artifact\b|\/MCID\b/.test(text);
  return names || (name === 'BDC' && argument !== undefined);
}

function openMark(state: State, tells: boolean): void {
  state.marks.push(tells);
  crossMark(state, tells);
}

function closeMark(state: State): void {
  crossMark(state, state.marks.pop() ?? false);
}

/** Runs may not reach over the border of marked content, unless they hold the whole of it, as a text object can. */
function crossMark(state: State, tells: boolean): void {
  if (!state.text || tells) state.joins = false;
  if (state.text && tells) state.text.marked = true;
}

function paintPath(state: State, { start, end }: Operator): void {
  add(state, { start: state.path ?? start, end });
  state.path = undefined;
}

/** A text object is wrapped as a whole, unless it has marked content in it: the two may not overlap. */
function endText(state: State, end: number): void {
  const { text } = state;
  state.text = undefined;
  if (text === undefined || text.shown.length === 0) return;
  if (text.marked) {
    state.joins = false;
    state.runs.push(...text.shown);
  } else add(state, { start: text.start, end });
}

function add(state: State, run: Run): void {
  const last = state.runs.at(-1);
  if (state.joins && last) last.end = run.end;
  else state.runs.push(run);
  state.joins = true;
}
