import type { TemplateLanguage } from './template.ts';

/** Where in a page a position is: in text, inside a tag, a comment, a script, a fence of code. */
type Mode =
  | 'text'
  | 'open'
  | 'tag'
  | 'equals'
  | 'bare'
  | 'double'
  | 'single'
  | 'declaration'
  | 'comment'
  | 'script'
  | 'fence';

/** What was read of a template so far, as far as it decides what a value would be there. */
export type Reading = {
  readonly mode: Mode;
  /** The tag being read, then the element that text stands in. */
  readonly element: string;
  readonly attribute: string;
  /** The text of the attribute so far. */
  readonly value: string;
  /** The line so far, as written. */
  readonly line: string;
  /** Text and line ends since the last empty line, tags as `<`: what one piece of Markdown may span. */
  readonly block: string;
  /** What opened the fence of code: its backticks or tildes. */
  readonly fence: string;
};

/** Stands for a value, so that what follows knows something was there. */
export const hole = '\ufffc';

export const beginning: Reading = {
  mode: 'text',
  element: '',
  attribute: '',
  value: '',
  line: '',
  block: '',
  fence: '',
};

type Draft = { -readonly [K in keyof Reading]: Reading[K] };
type Step = (draft: Draft, char: string) => void;

const fenceOpens = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})$/;

function endTag(draft: Draft): void {
  draft.mode = /^(?:style|script)$/.test(draft.element) ? 'script' : 'text';
  if (draft.element.startsWith('/') || draft.line.endsWith('/>')) draft.element = '';
  draft.attribute = '';
}

const startsAttribute = (draft: Draft): void => {
  draft.mode = 'tag';
  draft.attribute = '';
  draft.value = '';
};

const quoted =
  (quote: string): Step =>
  (draft, char) => {
    if (char === quote) startsAttribute(draft);
    else draft.value += char;
  };

const steps: Readonly<Record<Mode, Step>> = {
  text: (draft, char) => {
    if (char === '<') draft.mode = 'open';
    draft.block += char;
  },
  open: (draft, char) => {
    if (char === '!' || char === '?') draft.mode = 'declaration';
    else if (/[a-z/]/i.test(char)) {
      draft.mode = 'tag';
      draft.element = char.toLowerCase();
      draft.attribute = hole;
    } else {
      draft.mode = 'text';
      draft.block += char;
    }
  },
  tag: (draft, char) => {
    const named = draft.attribute === hole;
    if (char === '>') endTag(draft);
    else if (char === '=') draft.mode = 'equals';
    else if (/\s/.test(char))
      draft.attribute = draft.attribute.trim() && !named ? `${draft.attribute.trim()} ` : '';
    else if (named) draft.element += char.toLowerCase();
    else draft.attribute = (draft.attribute.endsWith(' ') ? '' : draft.attribute) + char.toLowerCase();
  },
  equals: (draft, char) => {
    draft.attribute = draft.attribute.trim();
    draft.value = '';
    if (char === '"') draft.mode = 'double';
    else if (char === "'") draft.mode = 'single';
    else if (char === '>') endTag(draft);
    else if (!/\s/.test(char)) draft.mode = 'bare';
  },
  bare: (draft, char) => {
    if (char === '>') endTag(draft);
    else if (/\s/.test(char)) startsAttribute(draft);
  },
  double: quoted('"'),
  single: quoted("'"),
  declaration: (draft, char) => {
    if (draft.line.endsWith('<!--')) draft.mode = 'comment';
    else if (char === '>') draft.mode = 'text';
  },
  comment: (draft) => {
    if (draft.line.endsWith('-->')) draft.mode = 'text';
  },
  script: (draft) => {
    const closing = draft.line.toLowerCase().endsWith(`</${draft.element}`);
    if (!closing) return;
    draft.element = `/${draft.element}`;
    startsAttribute(draft);
  },
  fence: (draft, char) => {
    if (draft.line === `${hole}${draft.fence}${char}` && char === draft.fence[0]) draft.fence += char;
  },
};

function endLine(draft: Draft): void {
  if (draft.mode === 'fence' && draft.line.trim().startsWith(draft.fence) && !/[^`~\s]/.test(draft.line)) {
    draft.mode = 'text';
    draft.block = '';
  } else if (draft.line.trim() === '') draft.block = '';
  draft.line = '';
}

/** Reads on through a piece of the template's own text. */
export function readOn(reading: Reading, text: string, language: TemplateLanguage): Reading {
  const draft: Draft = { ...reading };
  for (const char of text) {
    if (char !== '\n') draft.line += char;
    steps[draft.mode](draft, char);
    if (char === '\n') endLine(draft);
    const fence =
      language === 'markdown' && draft.mode === 'text' ? fenceOpens.exec(draft.line)?.[1] : undefined;
    if (fence) Object.assign(draft, { mode: 'fence', fence, line: hole + fence });
  }
  return draft;
}

/** Reads on past a value. */
export function readValue(reading: Reading): Reading {
  const { mode, line, block, value } = reading;
  if (mode === 'text' || mode === 'open')
    return {
      ...reading,
      mode: 'text',
      line: line + hole,
      block: block + hole,
    };
  if (mode === 'equals') return { ...reading, mode: 'bare', line: line + hole };
  return { ...reading, line: line + hole, value: value + hole };
}
