import type { Page } from './pdf-file.ts';
import { type Font, readFont } from './pdf-font.ts';
import { isOff, markOf, type Shared } from './pdf-mark.ts';
import { identity, matrixOf, move, multiply } from './pdf-matrix.ts';
import { bytesOf, dictOf, get, getDict, getItems, getText, isStream, latin, tagOf } from './pdf-object.ts';
import type { TextRun } from './pdf-run.ts';
import { closeMark, newState, openMark, type State, show } from './pdf-state.ts';
import { type Dict, deeper, nameOf, numberOf, type Operand, readContent } from './pdf-token.ts';

/** A stream with what its names stand for. `key` tells its marked content from that of other streams. */
type Source = {
  readonly content: string;
  readonly resources: Dict | undefined;
  readonly key: string;
  /** The forms that are being drawn around it. */
  readonly within: ReadonlySet<Operand>;
};

/** A page that draws more forms than this is made to keep its reader busy: each form may draw others many times over. */
const mostForms = 10_000;

/**
 * Reads what a page shows as text, form XObjects included; a form that draws itself is not drawn again within itself.
 * @throws Error when it draws more forms, or more of them within each other, than can be read
 */
export function readRuns({ dict, resources }: Page, shared: Shared): readonly TextRun[] {
  const content = getItems(dict, 'Contents')
    .map((item) => latin(bytesOf(item)))
    .join('\n');
  const state = newState(shared);
  run(state, { content, resources, key: 'page', within: new Set() });
  return state.runs.runs;
}

function run(state: State, source: Source): void {
  readContent(source.content, (name, operands) => steps.get(name)?.(state, operands, source));
}

type Step = (state: State, operands: readonly Operand[], source: Source) => void;

const set =
  (field: 'charSpace' | 'wordSpace' | 'leading' | 'rise' | 'mode'): Step =>
  ({ graphics }, [value]) => {
    graphics[field] = numberOf(value);
  };

/** What each operator does to the state. Operators that only paint are not in it. */
const steps: ReadonlyMap<string, Step> = new Map(
  Object.entries<Step>({
    q: (state) => state.saved.push({ ...state.graphics }),
    Q: (state) => {
      state.graphics = state.saved.pop() ?? state.graphics;
    },
    cm: ({ graphics }, operands) => {
      graphics.matrix = multiply(matrixOf(operands), graphics.matrix);
    },
    BT: (state) => {
      state.line = identity;
      state.pen = 0;
    },
    Tf: ({ graphics, shared }, [name, size], { resources }) => {
      graphics.font = fontOf(getDict(getDict(resources, 'Font'), nameOf(name)), shared);
      graphics.size = numberOf(size);
    },
    Tc: set('charSpace'),
    Tw: set('wordSpace'),
    TL: set('leading'),
    Ts: set('rise'),
    Tr: set('mode'),
    Tz: ({ graphics }, [value]) => {
      graphics.scale = numberOf(value) / 100;
    },
    Td: (state, [x, y]) => newLine(state, numberOf(x), numberOf(y)),
    TD: (state, [x, y]) => {
      state.graphics.leading = -numberOf(y);
      newLine(state, numberOf(x), numberOf(y));
    },
    Tm: (state, operands) => {
      state.line = matrixOf(operands);
      state.pen = 0;
    },
    'T*': (state) => newLine(state, 0, -state.graphics.leading),
    Tj: (state, [text]) => show(state, text),
    TJ: (state, [items]) => showAll(state, items),
    "'": (state, [text]) => {
      newLine(state, 0, -state.graphics.leading);
      show(state, text);
    },
    '"': (state, [word, character, text]) => {
      state.graphics.wordSpace = numberOf(word);
      state.graphics.charSpace = numberOf(character);
      newLine(state, 0, -state.graphics.leading);
      show(state, text);
    },
    BMC: (state, [tag]) => openMark(state, { artifact: nameOf(tag) === 'Artifact', hidden: false }),
    BDC: (state, [tag, properties], { resources, key }) =>
      openMark(state, markOf({ tag, properties }, { resources, key, off: state.shared.off })),
    EMC: (state) => closeMark(state),
    Do: (state, [name], source) => draw(state, nameOf(name), source),
  }),
);

function fontOf(dict: Dict | undefined, { fonts }: Shared): Font | undefined {
  if (!dict) return undefined;
  const font = fonts.get(dict) ?? readFont(dict);
  fonts.set(dict, font);
  return font;
}

function newLine(state: State, x: number, y: number): void {
  state.line = move(state.line, x, y);
  state.pen = 0;
}

function showAll(state: State, items: Operand): void {
  if (!Array.isArray(items)) return;
  const { graphics } = state;
  for (const item of items as readonly Operand[])
    if (typeof item === 'number') state.pen -= (item / 1000) * graphics.size * graphics.scale;
    else show(state, item);
}

function draw(state: State, name: string, source: Source): void {
  const objects = getDict(source.resources, 'XObject');
  const stream = get(objects, name);
  const dict = dictOf(stream);
  if (!isStream(stream) || getText(dict, 'Subtype') !== 'Form' || source.within.has(stream)) return;
  deeper(source.within.size);
  if (++state.forms > mostForms) throw new Error(`a page of it draws more than ${mostForms} forms`);
  const { graphics } = state;
  state.graphics = { ...graphics, matrix: multiply(matrixOf(getItems(dict, 'Matrix')), graphics.matrix) };
  const { mark } = state;
  openMark(state, { artifact: false, hidden: isOff(dict, 'OC', state.shared.off) });
  run(state, {
    content: latin(bytesOf(stream)),
    resources: getDict(dict, 'Resources') ?? source.resources,
    key: get(dict, 'StructParents') === undefined ? source.key : (tagOf(objects, name) ?? 'page'),
    within: new Set([...source.within, stream]),
  });
  state.marks.pop();
  state.mark = mark;
  state.graphics = graphics;
}
