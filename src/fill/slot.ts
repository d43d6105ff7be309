import { hole, type Reading } from './lexer.ts';
import type { Slot, TemplateLanguage } from './template.ts';

export type SlotReading = {
  readonly severity?: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
};

type Judgement = { readonly slot: Slot; readonly verdicts: readonly SlotReading[] };

/** Elements whose text can hold no tags. */
const plainElements = new Set(['title', 'textarea', 'option', 'text', 'tspan', 'desc']);

const refused = (verdict: SlotReading): Judgement => ({ slot: 'plain', verdicts: [verdict] });
const taken = (slot: Slot): Judgement => ({ slot, verdicts: [] });

const fixed = (what: string): string =>
  `write ${what} out in the template, choosing with {{#if}} where it varies`;

/** What a value would be at this place of the page, and whether it may be there. */
export function judgeValue(reading: Reading, language: TemplateLanguage, name: string): Judgement {
  const say = `{{${name}}}`;
  switch (reading.mode) {
    case 'text':
      return judgeText(reading, language, say);
    case 'double':
    case 'single':
      return judgeAttribute(reading, say);
    case 'equals':
    case 'bare':
      return refused({
        rule: 'unquoted-attribute',
        message: `${say} stands in an attribute without quotes`,
        hint: `write ${reading.attribute.trim()}="${say}"`,
      });
    case 'comment':
    case 'declaration':
      return refused({
        rule: 'value-in-comment',
        message: `${say} stands in a comment, where nothing can be escaped`,
        hint: 'write the comment out (a directive of a deck), or as {{!-- … --}} (a note to yourself)',
      });
    case 'script':
    case 'fence':
      return refused(inCode(say));
    default:
      return refused({
        rule: 'value-in-tag',
        message: `${say} stands in a tag, outside of an attribute's quotes`,
        hint: fixed('tags and the names of attributes'),
      });
  }
}

const inCode = (say: string): SlotReading => ({
  rule: 'value-in-code',
  message: `${say} stands in code, where nothing can be escaped`,
  hint: 'take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…"',
});

function judgeAttribute({ attribute, value, element }: Reading, say: string): Judgement {
  if (/^on|^(?:src|srcset|srcdoc|poster|data|action|formaction|background|xlink:href)$/.test(attribute))
    return refused({
      rule: 'value-in-attribute',
      message: `${say} decides what ${attribute}="…" loads or runs`,
      hint: fixed(attribute),
    });
  if (attribute === 'style') return taken('style');
  if (attribute !== 'href') return taken('plain');
  if (element !== 'a')
    return refused({
      rule: 'value-in-attribute',
      message: `${say} decides what <${element} href="…"> loads`,
      hint: 'values are for <a href="…">',
    });
  return taken(value === '' ? 'link' : 'plain');
}

/** The Markdown in which an entity would not be read as the character it stands for. */
const markdownTraps: readonly {
  readonly test: (reading: Reading) => boolean;
  readonly verdict: (say: string) => SlotReading;
}[] = [
  { test: ({ block }) => opensCode(block), verdict: inCode },
  {
    test: ({ line, block }) => /^(?: {4}| {0,3}\t)/.test(line) && !block.includes('\n'),
    verdict: (say) => ({
      rule: 'value-in-code',
      message: `${say} stands on a line that is indented by four spaces after an empty line, which Markdown takes for code`,
      hint: 'indent it less, or take out the empty line above',
    }),
  },
  {
    test: ({ block }) => /!\[[^\]]*$|!\[[^\]]*\]\([^)]*$/.test(block),
    verdict: (say) => ({
      rule: 'value-in-image',
      message: `${say} stands in the Markdown of a picture`,
      hint: `write <img src="…" alt="${say}">`,
    }),
  },
  {
    test: ({ block, line }) => /\]\([^)]*$/.test(block) || /^ {0,3}\[[^\]]+\]:/.test(line),
    verdict: (say) => ({
      rule: 'value-in-link',
      message: `${say} stands in the target of a Markdown link`,
      hint: `write <a href="${say}">…</a>`,
    }),
  },
  {
    test: ({ block }) => /(?:\/\/|@|mailto:)[^\s<>]*$/i.test(block),
    verdict: (say) => ({
      rule: 'value-in-link',
      message: `${say} stands in an address, which Markdown makes a link by itself`,
      hint: `write <a href="${say}">…</a>, or put a space before it`,
    }),
  },
  {
    test: ({ block }) => /(?:[*_]|~~)$/.test(block),
    verdict: (say) => ({
      rule: 'marks-around-value',
      message: `${say} follows a mark of Markdown, which some values would undo`,
      hint: `write <strong>${say}</strong> or <em>${say}</em>`,
    }),
  },
];

function judgeText(reading: Reading, language: TemplateLanguage, say: string): Judgement {
  const slot = plainElements.has(reading.element) ? 'plain' : 'text';
  if (language === 'html') return taken(slot);
  const plain = { ...reading, block: reading.block.replace(/\\[!-/:-@[-`{-~]/g, hole) };
  const trap = markdownTraps.find(({ test }) => test(plain));
  return { slot, verdicts: trap ? [trap.verdict(say)] : [] };
}

/** Whether a run of backticks is open at the end of a text. */
function opensCode(block: string): boolean {
  let open = 0;
  for (const [run] of block.matchAll(/`+/g)) {
    if (open === 0) open = run.length;
    else if (open === run.length) open = 0;
  }
  return open > 0;
}

/** Partials bring text of their own, so they stand only where text stands. */
export function judgePart(reading: Reading, language: TemplateLanguage): readonly SlotReading[] {
  const inCodeSpan = language === 'markdown' && opensCode(reading.block);
  if (reading.mode === 'text' && !inCodeSpan) return [];
  return [
    {
      rule: 'partial-in-tag',
      message: 'a partial stands inside a tag, a comment or code',
      hint: 'call it between tags; print single values in attributes',
    },
  ];
}
