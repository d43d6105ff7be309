/** What one rule or one tag says about type. Empty where it says nothing. */
export type TypeRule = {
  /** The first family of each list, custom properties resolved. */
  readonly families: readonly string[];
  /** As written: `600`, `bold`. */
  readonly weights: readonly string[];
  readonly italic: boolean;
};

const generic = /^(inherit|initial|unset|revert|revert-layer)$/i;
const shorthandSize = /^(?:[\d.]+(?:[a-z]+|%)|(?:calc|clamp|min|max|var)\()/i;
const slanted = /\b(?:italic|oblique)\b/i;
const italicTags = /^<(?:em|i|cite|dfn|var|address)[\s>]/i;

/** Every rule of the CSS (without comments) and every tag of the HTML that says something about type. */
export const readTypeRules = (css: string, html: string): readonly TypeRule[] => {
  const properties = customProperties(css);
  const tags = [...new Set(html.match(/<[a-z][^>]*>/gi))];
  const rules = [
    ...css.split(/[{}]/).map((block) => readRule(block, properties)),
    ...tags.map((tag) => ({
      ...readRule(declarationsOf(tag), properties),
      ...(italicTags.test(tag) && { italic: true }),
    })),
  ];
  return rules.filter(({ families, weights, italic }) => families.length + weights.length > 0 || italic);
};

type Properties = ReadonlyMap<string, readonly string[]>;

/** Custom properties with every value that they are given anywhere. */
const customProperties = (css: string): Properties => {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+)/g))
    found.set(name, [...(found.get(name) ?? []), value.trim()]);
  return found;
};

const readRule = (block: string, properties: Properties): TypeRule => {
  const families: string[] = [];
  const weights: string[] = [];
  let italic = false;
  for (const [, property = '', written = ''] of block.matchAll(
    /(?<![\w-])(font|font-family|font-weight|font-style)\s*:\s*([^;]+)/gi,
  ))
    for (const value of resolve(written.replace(/!important/i, '').trim(), properties)) {
      if (generic.test(value)) continue;
      const said = readDeclaration(property.toLowerCase(), value);
      families.push(...said.families);
      weights.push(...said.weights);
      italic ||= said.italic;
    }
  return { families, weights, italic };
};

const readDeclaration = (property: string, value: string): TypeRule => {
  if (property === 'font-family') return { families: firstFamily(value), weights: [], italic: false };
  if (property === 'font-weight') return { families: [], weights: [value], italic: false };
  if (property === 'font-style') return { families: [], weights: [], italic: slanted.test(value) };
  // A size and its line height are one word: `26px / 1.4` is `26px/1.4`.
  const words = value.replace(/\s*\/\s*/g, '/').split(/\s+/);
  const size = words.findIndex((word) => shorthandSize.test(word));
  if (size < 0) return { families: [], weights: [], italic: false };
  const before = words.slice(0, size);
  return {
    families: firstFamily(words.slice(size + 1).join(' ')),
    weights: before.filter((word) => /^(?:bold|bolder|lighter|\d+)$/i.test(word)),
    italic: before.some((word) => slanted.test(word)),
  };
};

const firstFamily = (list: string): readonly string[] => {
  const first = (list.split(',')[0] ?? '').trim().replace(/^(['"])(.*)\1$/, '$2');
  return first === '' ? [] : [first];
};

/** A value with its `var(…)` replaced, once for every value that the property is given. */
const resolve = (value: string, properties: Properties, depth = 0): readonly string[] => {
  const use = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/.exec(value);
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

/** What a tag says in `style` and in presentation attributes, as declarations. */
const declarationsOf = (tag: string): string =>
  [...tag.matchAll(/\s(style|font-family|font-weight|font-style)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, name = '', double, single]) => {
      const value = (double ?? single ?? '').replace(/&quot;|&#34;|&#39;|&apos;/g, "'");
      return name.toLowerCase() === 'style' ? value : `${name}:${value}`;
    })
    .join(';');
