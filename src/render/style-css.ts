import type { HouseStyle } from '../model/style.ts';

/** The style as CSS custom properties: `:root{--ink:#16202e;…}`. */
export const styleToCss = (style: HouseStyle): string => {
  const { ink, paper, panel, muted, rule, doubt } = style;
  const properties = {
    ...{ ink, paper, panel, muted, rule, doubt },
    ...ramp('pressure', style.pressure),
    ...ramp('steady', style.steady),
    accent: style.pressure[0],
    'text-size': `${style.text.size}pt`,
    leading: String(style.text.leading),
    ...coverProperties(style),
    ...headProperties(style),
    serif: fontStack(style, 'serif'),
    sans: fontStack(style, 'sans'),
  };
  return `:root{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`;
};

/** The value of `font-family` for a role: the family, those of other scripts, the generic family. */
const fontStack = (style: HouseStyle, role: 'serif' | 'sans'): string => {
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

const coverProperties = ({ cover: { ground, text, quiet, line, accent } }: HouseStyle) => ({
  'cover-ground': ground,
  'cover-text': text,
  'cover-quiet': quiet,
  'cover-line': line,
  'cover-accent': accent,
});

/** The head of a briefing: on the page, or in a band. */
const headProperties = ({ head, ink, muted, pressure, cover }: HouseStyle) =>
  head === 'band'
    ? {
        'head-ground': cover.ground,
        'head-text': cover.text,
        'head-quiet': cover.quiet,
        'head-label': cover.quiet,
        'head-space': '7pt 12pt 8pt',
      }
    : {
        'head-ground': 'none',
        'head-text': ink,
        'head-quiet': muted,
        'head-label': pressure[0],
        'head-space': '0',
      };
