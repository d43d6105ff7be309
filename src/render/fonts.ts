import { createHash } from 'node:crypto';
import { unescapeCss } from '../lib/css-token.ts';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import { asciiWords } from '../lib/fold.ts';
import { type FontCache, readPackageFile, readSubsets, type Subset } from '../lib/font-files.ts';
import { type HtmlToken, htmlTokens } from '../lib/html.ts';
import type { FontFile } from '../model/rendition.ts';
import type { HouseStyle, Typeface } from '../model/style.ts';
import { readTypeRules, type TypeRule } from './font-use.ts';

/** The faces that a document needs: CSS that names them and the files themselves. */
type FontSet = { readonly css: string; readonly files: readonly FontFile[] };

type FontRequest = {
  readonly style: HouseStyle;
  /** All the CSS, without comments, and the body's HTML of the document. */
  readonly css: string;
  readonly html: string;
  /** `policymaker/deck`, for messages. */
  readonly document: string;
  readonly cache: FontCache;
};

type Face = { readonly family: string; readonly weight: number; readonly italic: boolean };

/**
 * Chooses the faces that the CSS and the characters of a document need, no more. Fails when the CSS asks for a
 * family or a weight that the style does not have, because Chromium would make one up or take the host's.
 */
export const chooseFonts = (request: FontRequest): FontSet => {
  const page = htmlTokens(request.html);
  const rules = readTypeRules(request.css, page);
  const findings = checkRules(rules, request);
  if (findings.length > 0) throw new Failure(findings);
  const characters = charactersOf(request.css, page);
  const chosen = [...textFaces(rules, request, characters), ...scriptFaces(rules, request, characters)];
  return {
    css: ['html{font-synthesis:none}', ...chosen.map(faceRule)].join('\n'),
    files: chosen.map(({ name, path }) => ({ name, bytes: readPackageFile(request.cache, path) })),
  };
};

type ChosenFace = Face & { readonly name: string; readonly path: string; readonly range?: string };

const faceRule = ({ family, weight, italic, name, range }: ChosenFace): string =>
  `@font-face{font-family:'${family}';font-style:${italic ? 'italic' : 'normal'};font-weight:${weight};` +
  `font-display:block;src:url(bundle:${name}) format('${formatOf(name)}')${range ? `;unicode-range:${range}` : ''}}`;

const formats: Readonly<Record<string, string>> = { ttf: 'truetype', otf: 'opentype', woff: 'woff' };
const formatOf = (name: string): string => formats[name.split('.').at(-1) ?? ''] ?? 'woff2';

const weightOf = (written: string): number =>
  ({ normal: 400, bold: 700 })[written.toLowerCase()] ?? Number(written);

const checkRules = (rules: readonly TypeRule[], { style, document }: FontRequest): readonly Diagnostic[] => {
  const families = new Map(style.fonts.map((font) => [font.family, font]));
  const scripts = new Set(style.scripts.map(({ family }) => family));
  const found = new Map<string, Diagnostic>();
  const report = (told: Pick<Diagnostic, 'rule' | 'message' | 'hint' | 'subject'>) =>
    found.set(told.message, { severity: 'error', place: { file: document, document }, ...told });
  for (const rule of rules) {
    for (const family of rule.families.filter((name) => !families.has(name) && !scripts.has(name)))
      report({
        rule: 'fonts/unknown-family',
        message: `Unexpected font family "${family}", expected one of the house style: ${[...families.keys()].join(', ')}`,
        hint: 'write var(--serif) or var(--sans), or add the family to the house style',
        subject: { markup: family },
      });
    const named = rule.families.flatMap((name) => families.get(name) ?? []);
    for (const weight of rule.weights) {
      const lacking = facesLacking(weight, named, style);
      if (lacking)
        report({
          rule: 'fonts/missing-weight',
          message: `Unexpected font weight ${weight}, expected ${lacking}`,
          hint: 'use one of these weights in the CSS, or add the weight to the house style',
          subject: { weight },
        });
    }
  }
  return [...found.values()];
};

/** What to expect instead of a weight that the rule's families, or else all families, do not have. */
const facesLacking = (written: string, named: readonly Typeface[], style: HouseStyle): string | undefined => {
  const weight = weightOf(written);
  const list = (fonts: readonly Typeface[]) =>
    fonts.map(({ family, weights }) => `${weights.join(', ')} (${family})`).join(' or ');
  if (named.length === 0)
    return style.fonts.some(({ weights }) => weights.includes(weight)) ? undefined : list(style.fonts);
  const lacking = named.filter(({ weights }) => !weights.includes(weight));
  return lacking.length > 0 ? list(lacking) : undefined;
};

/** Weights that a family is used in: named beside it, or named beside no family. */
const weightsUsed = (rules: readonly TypeRule[], family: string): ReadonlySet<number> =>
  new Set([
    400,
    ...rules
      .filter(({ families }) => families.length === 0 || families.includes(family))
      .flatMap(({ weights }) => weights.map(weightOf)),
  ]);

const textFaces = (
  rules: readonly TypeRule[],
  { style, cache }: FontRequest,
  characters: ReadonlySet<number>,
): readonly ChosenFace[] => {
  const named = new Set(rules.flatMap(({ families }) => families));
  const slanted = rules.some(({ italic }) => italic);
  return style.fonts
    .filter(({ family }) => named.has(family))
    .flatMap((font) => {
      const used = weightsUsed(rules, font.family);
      const upright = font.weights.filter((weight) => used.has(weight));
      const faces = [
        ...upright.map((weight) => ({ family: font.family, weight, italic: false })),
        ...(slanted ? font.italics.map((weight) => ({ family: font.family, weight, italic: true })) : []),
      ];
      if ('files' in font) return faces.map((face) => ownFace(font, face, cache));
      const subsets = subsetsNeeded(readSubsets(cache, font.package), characters);
      return faces.flatMap((face) => subsets.map((subset) => subsetFace(font, face, subset)));
    });
};

type OwnTypeface = Extract<Typeface, { files: unknown }>;

/** A face of the project itself. Its name holds a piece of its checksum: another file is another face. */
const ownFace = (font: OwnTypeface, face: Face, cache: FontCache): ChosenFace => {
  const { file: path } = font.files.find(
    ({ weight, italic }) => weight === face.weight && italic === face.italic,
  )!;
  const sum = createHash('sha256').update(readPackageFile(cache, path)).digest('hex').slice(0, 8);
  const stem = asciiWords(font.family);
  const ending = path.split('.').at(-1)!.toLowerCase();
  return {
    ...face,
    path,
    name: `${stem}-${face.weight}-${face.italic ? 'italic' : 'normal'}-${sum}.${ending}`,
  };
};

const subsetFace = (
  font: Exclude<Typeface, OwnTypeface>,
  face: Face,
  { name: subset, range }: Subset,
): ChosenFace => {
  const name = `${font.stem}-${subset}-${face.weight}-${face.italic ? 'italic' : 'normal'}.woff2`;
  return { ...face, name, path: `${font.package}/files/${name}`, range };
};

/** Latin always; another subset where it has a character that Latin has not. */
const subsetsNeeded = (subsets: readonly Subset[], characters: ReadonlySet<number>): readonly Subset[] => {
  const holds = ({ spans }: Subset, code: number) =>
    spans.some(([first, last]) => code >= first && code <= last);
  const needed = new Set(subsets.filter(({ name }) => name === 'latin'));
  const order = [...subsets].sort((a, b) => rank(a) - rank(b));
  for (const code of characters) {
    const home = order.find((subset) => holds(subset, code));
    if (home) needed.add(home);
  }
  return order.filter((subset) => needed.has(subset));
};

const rank = ({ name }: Subset): number => ['latin', 'latin-ext'].indexOf(name) + 1 || 9;

const scriptFaces = (
  rules: readonly TypeRule[],
  { style }: FontRequest,
  characters: ReadonlySet<number>,
): readonly ChosenFace[] => {
  const text = String.fromCodePoint(...characters);
  return style.scripts
    .filter(({ script }) => new RegExp(`\\p{Script=${script}}`, 'u').test(text))
    .flatMap(({ family, weights, stem, subset, package: from }) => {
      const used = new Set(rules.flatMap((rule) => rule.weights.map(weightOf)));
      return weights
        .filter((weight) => weight === 400 || used.has(weight))
        .map((weight) => {
          const name = `${stem}-${subset}-${weight}-normal.woff2`;
          return { family, weight, italic: false, name, path: `${from}/files/${name}` };
        });
    });
};

/** Code points of the texts and of the CSS, with references and escapes undone. */
const charactersOf = (css: string, page: readonly HtmlToken[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const texts = page.map((one) => (one.token === 'text' || one.token === 'raw' ? one.text : ''));
  for (const text of [...texts, unescapeCss(css)])
    for (let index = 0; index < text.length; index++) {
      const code = text.codePointAt(index)!;
      if (code > 0xffff) index++;
      if (code > 31) found.add(code);
    }
  return found;
};
