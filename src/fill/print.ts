import { fail, type Place } from '../lib/diagnostic.ts';
import { escapeHtml, escapeMarkdown, markupInMarkdown } from '../lib/escape.ts';
import type { Origin } from '../lib/origin.ts';
import { rangesOf } from '../lib/ranges.ts';
import {
  type Citation,
  isPrintable,
  type Markup,
  type Printable,
  plainText,
  type Run,
} from '../model/printable.ts';
import type { Slot, TemplateLanguage } from './template.ts';

/** One `{{x}}` of a template. */
type Mustache = {
  readonly place: Place;
  readonly name: string;
  readonly language: TemplateLanguage;
  readonly slot: Slot;
  /** The locale's words: those for a source and a caveat are read aloud before their marks. */
  readonly labels: Readonly<Record<string, unknown>> | undefined;
  /** Gives the index of the place where typed prose was written, in builds that keep track. */
  readonly originOf?: ((origin: Origin) => number) | undefined;
};

const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'missing';
  if (typeof value === 'number') return 'not a number';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean'
    ? 'true or false'
    : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
};

const refuse = (mustache: Mustache, what: string, hint: string) =>
  fail({ rule: 'templates/value', place: mustache.place, message: `{{${mustache.name}}} is ${what}`, hint });

/**
 * The text of a value in the language of its template. Whatever has no text is a failure at the template's line.
 * Spaces at its ends go: after `#` or `-` in the template they would make a heading or a list.
 */
export const printValue = (value: unknown, mustache: Mustache): string =>
  printUntrimmed(value, mustache).replace(/^ +| +$/g, '');

function printUntrimmed(value: unknown, mustache: Mustache): string {
  if (isPrintable(value)) return printPrintable(value, mustache);
  if (typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value)))
    return printText(String(value), mustache);
  const hint =
    value === undefined || value === null
      ? `if it may be missing, wrap it: {{#if ${mustache.name}}}…{{/if}}`
      : 'only text, numbers and typed prose can be printed';
  throw refuse(mustache, kindOf(value), hint);
}

function printPrintable(value: Printable | Markup, mustache: Mustache): string {
  if (value.printable === 'prose') {
    if (mustache.slot !== 'text') return printText(plainText(value), mustache);
    const text = value.runs.map((piece) => printRun(piece, mustache)).join('');
    return value.origin && mustache.originOf
      ? `<span data-origin="${mustache.originOf(value.origin)}">${text}</span>`
      : text;
  }
  if (mustache.slot !== 'text')
    throw refuse(mustache, 'markup, and only text fits here', 'print it between tags, not in an attribute');
  const html = value.html.replace(/\s*\n\s*/g, ' ');
  return mustache.language === 'markdown' ? markupInMarkdown(html) : html;
}

/** Whether the words of a value end in a mark that ends a sentence, be there a bracket or a quotation mark behind it. */
export const endsSentence = (value: unknown): boolean =>
  /[.?!…]["'”’»)\]]*\s*$/.test(
    isPrintable(value) && value.printable === 'prose' ? plainText(value) : String(value),
  );

const escapes = { markdown: escapeMarkdown, html: escapeHtml } as const;

function printText(text: string, mustache: Mustache): string {
  if (mustache.slot === 'style' && !/^[\w#.%-]*$/.test(text))
    throw refuse(
      mustache,
      `"${text}", which is no plain CSS value`,
      'in style="…" print numbers and single words',
    );
  if (mustache.slot === 'link' && !/^(?:https?:\/\/|mailto:|#)/i.test(text))
    throw refuse(mustache, `"${text}", which is no link`, 'a link begins with https:, http:, mailto: or #');
  return escapes[mustache.language](text);
}

function printRun(piece: Run, mustache: Mustache): string {
  if (piece.run === 'cite') return printCite(piece, mustache);
  const text = escapes[mustache.language](piece.text);
  if (piece.run === 'strong') return `<strong>${text}</strong>`;
  return piece.language ? `<em lang="${escapeHtml(piece.language)}" class="foreign">${text}</em>` : text;
}

/** Raised letters of notes and numbers of sources, each a link. The word joiner keeps them on the line of the word before. */
function printCite({ numbers, marks = [], opens }: Citation, mustache: Mustache): string {
  if (opens) return `<sup class="cite"><b id="${escapeHtml(opens.id)}">${opens.letter}</b></sup> `;
  if (numbers.length + marks.length === 0) return '';
  const source = wordOf('source', mustache);
  const caveat = marks.length > 0 ? wordOf('caveat', mustache) : '';
  const letters = marks.map(
    ({ letter, id }) => `<a href="#${escapeHtml(id)}" aria-label="${caveat} ${letter}">${letter}</a>`,
  );
  const link = (n: number) => `<a href="#source-${n}" aria-label="${source} ${n}">${n}</a>`;
  const groups = rangesOf(numbers).map(([first, last]) =>
    first === last ? link(first) : `${link(first)}–${link(last)}`,
  );
  return `&#8288;<sup class="cite">${[letters, groups]
    .map((each) => each.join(', '))
    .join(' ')
    .trim()}</sup>`;
}

/** The locale's word that is read aloud before a mark. */
function wordOf(label: 'source' | 'caveat', mustache: Mustache): string {
  const word = mustache.labels?.[label];
  if (typeof word === 'string') return escapes[mustache.language](word);
  throw refuse(mustache, 'prose that cites, and the locale has no word for it', `add the label "${label}"`);
}
