import { z } from 'zod';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const steps = z.tuple([colour, colour, colour]);
const familyName = z
  .string()
  .regex(/^[\p{L}\p{N} -]+$/u, 'a family name has letters, digits and spaces only');
const packageName = z.string().regex(/^(@[a-z0-9-]+\/)?[a-z0-9-]+$/);
const weights = z.array(z.int().multipleOf(100).min(100).max(900));

const typeface = z.object({
  /** As CSS names it: `Source Serif 4`. */
  family: familyName,
  /** npm package with `files/` and `unicode.json`: `@fontsource/source-serif-4`. */
  package: packageName,
  /** What its file names begin with: `source-serif-4`. */
  stem: z.string().regex(/^[a-z0-9-]+$/),
  /** Upright weights that may be used. Weights that the CSS does not use are left out of the document. */
  weights: weights.min(1),
  /** Weights that may be used in italic. */
  italics: weights.default([]),
});

const scriptTypeface = typeface.omit({ italics: true }).extend({
  /** Unicode's name of the script: `Hangul`. The face is added only where one of its characters occurs. */
  script: z.string().regex(/^[A-Z][A-Za-z_]+$/),
  /** The one whole-script file of the package: `korean`. */
  subset: z.string().regex(/^[a-z-]+$/),
});

const tokens = z.object({
  /** Text. */
  ink: colour,
  /** Ground of slides and pages. */
  paper: colour,
  /** Ground of boxes. */
  panel: colour,
  /** Labels and captions. */
  muted: colour,
  /** Hairlines. */
  rule: colour,
  /** Pressure for change, from strong to pale. The first is the accent. */
  pressure: steps,
  /** What holds steady, from strong to pale. */
  steady: steps,
  /** Doubt and caveats. */
  doubt: colour,
  /** Family for what is said; one of `fonts`. */
  serif: familyName,
  /** Family for what is labelled; one of `fonts`. */
  sans: familyName,
  fonts: z.array(typeface).min(1),
  scripts: z.array(scriptTypeface).default([]),
});

/** A house style: every colour and face that themes and figures may use. Colours are `#rrggbb`. */
export const houseStyle = tokens.superRefine((style, context) => {
  for (const role of ['serif', 'sans'] as const) {
    if (!style.fonts.some(({ family }) => family === style[role]))
      context.addIssue({ code: 'custom', path: [role], message: `${style[role]} is not one of the fonts` });
  }
  const texts = {
    ink: style.ink,
    muted: style.muted,
    doubt: style.doubt,
    pressure: style.pressure[0],
    steady: style.steady[0],
  };
  for (const [name, text] of Object.entries(texts)) {
    const lowest = Math.min(contrast(text, style.paper), contrast(text, style.panel));
    if (lowest < 4.5)
      context.addIssue({
        code: 'custom',
        path: [name],
        message: `text in ${text} has a contrast of ${lowest.toFixed(2)}, expected 4.5 or more on paper and panel`,
      });
  }
});
export type HouseStyle = z.output<typeof houseStyle>;
export type HouseStyleInput = z.input<typeof houseStyle>;
export type Typeface = HouseStyle['fonts'][number];
export type ScriptTypeface = HouseStyle['scripts'][number];

/** The house style that the reference pictures show. */
export const defaultStyle: HouseStyle = houseStyle.parse({
  ink: '#16202e',
  paper: '#fbf8f3',
  panel: '#f5efe6',
  muted: '#5a6472',
  rule: '#d9d2c6',
  pressure: ['#b8402a', '#dc8f79', '#f1d3c8'],
  steady: ['#1d6f74', '#7fb5b5', '#cfe3e2'],
  doubt: '#8c5f12',
  serif: 'Source Serif 4',
  sans: 'Inter',
  fonts: [
    {
      family: 'Source Serif 4',
      package: '@fontsource/source-serif-4',
      stem: 'source-serif-4',
      weights: [400, 600],
      italics: [400],
    },
    { family: 'Inter', package: '@fontsource/inter', stem: 'inter', weights: [400, 500, 600, 700] },
  ],
  scripts: [
    {
      script: 'Hangul',
      family: 'Noto Sans KR',
      package: '@fontsource/noto-sans-kr',
      stem: 'noto-sans-kr',
      subset: 'korean',
      weights: [400, 600],
    },
  ],
});

/** The style as CSS custom properties: `:root{--ink:#16202e;…}`. */
export const styleToCss = (style: HouseStyle): string => {
  const { ink, paper, panel, muted, rule, doubt } = style;
  const properties = {
    ...{ ink, paper, panel, muted, rule, doubt },
    ...ramp('pressure', style.pressure),
    ...ramp('steady', style.steady),
    accent: style.pressure[0],
    serif: fontStack(style, 'serif'),
    sans: fontStack(style, 'sans'),
  };
  return `:root{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;
};

/** The value of `font-family` for a role: the family, those of other scripts, the generic family. */
export const fontStack = (style: HouseStyle, role: 'serif' | 'sans'): string => {
  const families = [style[role], ...style.scripts.map(({ family }) => family)];
  const named = [...new Set(families)].map((family) => `'${family}'`);
  return [...named, role === 'serif' ? 'serif' : 'sans-serif'].join(', ');
};

const ramp = (name: string, [strong, middle, pale]: HouseStyle['pressure']) => ({
  [name]: strong,
  [`${name}-1`]: strong,
  [`${name}-2`]: middle,
  [`${name}-3`]: pale,
});

/** WCAG contrast ratio of two colours. */
function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
