import { type Declaration, declarationsIn, entriesOfValue, wordsOfValue } from '../lib/css.ts';
import { declarationsOfSheet } from '../lib/css-sheet.ts';
import { unescapeCss } from '../lib/css-token.ts';
import type { HtmlToken, OpenTag } from '../lib/html.ts';

/** What one rule or one tag says about type. Empty where it says nothing. */
export type TypeRule = {
  /** The first family of each list, custom properties resolved. */
  readonly families: readonly string[];
  /** As written: `600`, `bold`. */
  readonly weights: readonly string[];
  readonly italic: boolean;
};

const generic = /^(?:inherit|initial|unset|revert|revert-layer)$/i;
const shorthandSize = /^(?:[\d.]+(?:[a-z]+|%)|(?:calc|clamp|min|max|var)\()/i;
const slanted = /\b(?:italic|oblique)\b/i;
const italicTags = new Set('em i cite dfn var address'.split(' '));
const spoken = new Set(['font', 'font-family', 'font-weight', 'font-style']);
const silent: TypeRule = { families: [], weights: [], italic: false };

/** Every rule of the CSS and every tag of the page that says something about type. */
export const readTypeRules = (css: string, page: readonly HtmlToken[]): readonly TypeRule[] => {
  const sheets = page.flatMap((token) => (token.token === 'raw' && token.tag === 'style' ? token.text : []));
  const blocks = [css, ...sheets].flatMap(blocksOf);
  const properties = customProperties(blocks.flat());
  const tags = tellingTags(page);
  const rules = [
    ...blocks.map((block) => readRule(block, properties)),
    ...tags.map((tag) => readRule(declarationsOf(tag), properties)),
    ...tags.filter(({ tag }) => italicTags.has(tag)).map(() => ({ ...silent, italic: true })),
  ];
  return rules.filter(({ families, weights, italic }) => families.length + weights.length > 0 || italic);
};

/** The declarations of each rule: those that stand together. */
const blocksOf = (css: string): readonly (readonly Declaration[])[] => [
  ...Map.groupBy(declarationsOfSheet(css), ({ block }) => block).values(),
];

/** Tags that say something about type, each once. */
function tellingTags(page: readonly HtmlToken[]): readonly OpenTag[] {
  const found = new Map<string, OpenTag>();
  for (const token of page) {
    if (token.token !== 'open') continue;
    const said = [...token.attributes].filter(([name]) => name === 'style' || spoken.has(name));
    if (said.length > 0 || italicTags.has(token.tag)) found.set(`${token.tag} ${said.join(' ')}`, token);
  }
  return [...found.values()];
}

type Properties = ReadonlyMap<string, readonly string[]>;

/** Custom properties with every value that they are given anywhere. */
const customProperties = (declarations: readonly Declaration[]): Properties => {
  const found = new Map<string, string[]>();
  for (const { property, value } of declarations)
    if (property.startsWith('--')) found.set(property, [...(found.get(property) ?? []), value]);
  return found;
};

const readRule = (block: readonly Declaration[], properties: Properties): TypeRule => {
  const said = block
    .filter(({ property }) => spoken.has(property))
    .flatMap(({ property, value }) =>
      resolve(value, properties).map((each) =>
        generic.test(each) ? silent : readDeclaration(property, each),
      ),
    );
  return {
    families: said.flatMap(({ families }) => families),
    weights: said.flatMap(({ weights }) => weights),
    italic: said.some(({ italic }) => italic),
  };
};

const readDeclaration = (property: string, value: string): TypeRule => {
  if (property === 'font-family') return { ...silent, families: firstFamily(value) };
  if (property === 'font-weight') return { ...silent, weights: [value] };
  if (property === 'font-style') return { ...silent, italic: slanted.test(value) };
  // A size and its line height are one word: `26px / 1.4` is `26px/1.4`.
  const words = wordsOfValue(value.replace(/\s*\/\s*/g, '/'));
  const size = words.findIndex((word) => shorthandSize.test(word));
  if (size < 0) return silent;
  const before = words.slice(0, size);
  return {
    families: firstFamily(words.slice(size + 1).join(' ')),
    weights: before.filter((word) => /^(?:bold|bolder|lighter|\d+)$/i.test(word)),
    italic: before.some((word) => slanted.test(word)),
  };
};

const firstFamily = (list: string): readonly string[] => {
  const [first = ''] = entriesOfValue(list);
  const family = unescapeCss(first.trim().replace(/^(['"])([\s\S]*)\1$/, '$2'));
  return family === '' ? [] : [family];
};

/** A value with its `var(…)` replaced, once for every value that the property is given. */
const resolve = (value: string, properties: Properties, depth = 0): readonly string[] => {
  const use = /var\(\s*(--[^\s,()]+)\s*(?:,([^()]*))?\)/i.exec(value);
  if (!use || depth > 8) return [value];
  const [whole, name = '', fallback] = use;
  const given = properties.get(name) ?? (fallback === undefined ? [] : [fallback.trim()]);
  return given.flatMap((each) =>
    resolve(
      value.replace(whole, () => each),
      properties,
      depth + 1,
    ),
  );
};

/** What a tag says in `style` and in presentation attributes. */
const declarationsOf = ({ attributes }: OpenTag): readonly Declaration[] =>
  [...attributes].flatMap(([name, value]) =>
    name === 'style'
      ? declarationsIn(value)
      : spoken.has(name)
        ? [{ property: name, value: value.trim() }]
        : [],
  );
