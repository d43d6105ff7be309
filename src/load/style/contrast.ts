import { contrastOf } from '../../lib/colour.ts';
import type { HouseStyle } from '../../model/style.ts';

/** Two colours of a style that stand on each other in the themes, and what WCAG 2.2 wants of them (1.4.3). */
type Pair = {
  readonly text: string;
  readonly ground: string;
  /** 4.5 for usual type, 3 for large type (24 px, or 18.66 px bold). */
  readonly needed: 4.5 | 3;
  /** Where a reader meets it. */
  readonly where: string;
};

const usual = 4.5;
const large = 3;
const page = '#ffffff';

const onGrounds = (text: string, where: string): Pair[] =>
  ['paper', 'panel', 'page'].map((ground) => ({ text, ground, needed: usual, where }));

/** Every pair that the themes of the project use. `page` is the white sheet of a briefing. */
const pairs: readonly Pair[] = [
  ...onGrounds('ink', 'all text'),
  ...onGrounds('muted', 'labels and captions'),
  ...onGrounds('doubt', 'flags of doubt'),
  ...onGrounds('pressure.0', 'kickers, citations and large numbers'),
  ...onGrounds('steady.0', 'outcomes'),
  { text: 'paper', ground: 'pressure.0', needed: usual, where: 'numbers in bars and cells of the matrix' },
  { text: 'page', ground: 'pressure.0', needed: usual, where: 'numbers in bars and cells of the matrix' },
  { text: 'paper', ground: 'steady.0', needed: usual, where: 'numbers in bars' },
  ...['pressure.1', 'pressure.2', 'steady.1', 'steady.2'].map(
    (ground): Pair => ({ text: 'ink', ground, needed: usual, where: 'cells of the matrix' }),
  ),
  { text: 'cover.text', ground: 'cover.ground', needed: large, where: 'the title of a deck' },
  {
    text: 'cover.quiet',
    ground: 'cover.ground',
    needed: usual,
    where: 'the lines under the title of a deck',
  },
];

/** A pair that is hard to read in a style. */
export type Unreadable = Pair & {
  readonly ratio: number;
  readonly colours: readonly [string, string];
  /** The nearest colour for the text that would do, and for the ground. */
  readonly remedy: { readonly text: string | undefined; readonly ground: string | undefined };
};

/** The colour that a token of a style stands for: `ink`, `pressure.0`, `cover.text`. */
function colourOf(style: HouseStyle, token: string): string {
  if (token === 'page') return page;
  const value = token
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], style);
  return value as string;
}

/** The pairs of a style that fall short. */
export const findUnreadable = (style: HouseStyle): readonly Unreadable[] =>
  pairs.flatMap((pair) => {
    const [text, ground] = [colourOf(style, pair.text), colourOf(style, pair.ground)];
    const ratio = contrastHex(text, ground);
    if (ratio >= pair.needed) return [];
    const ways = { text: towards(text, ground, pair.needed), ground: towards(ground, text, pair.needed) };
    return [{ ...pair, ratio, colours: [text, ground], remedy: nearby(ways) }];
  });

const channels = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];

/** WCAG contrast ratio of two colours, each `#rrggbb`. */
const contrastHex = (one: string, other: string): number => contrastOf(channels(one), channels(other));

type Way = { readonly hex: string; readonly step: number };
const steps = 50;

/** Leaves out a way that turns light into dark where the other one is near. */
function nearby({ text, ground }: { readonly text?: Way | undefined; readonly ground?: Way | undefined }) {
  const isNear = (way: Way | undefined, other: Way | undefined) =>
    way && (way.step <= steps / 2 || way.step <= (other?.step ?? steps)) ? way.hex : undefined;
  return { text: isNear(text, ground), ground: isNear(ground, text) };
}

/** A colour made darker or lighter in small steps until it stands out; nothing where even black and white do not. */
function towards(colour: string, other: string, needed: number): Way | undefined {
  for (let step = 1; step <= steps; step++)
    for (const end of [0, 255]) {
      const mixed = channels(colour).map((value) => Math.round(value + ((end - value) * step) / steps));
      const hex = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
      if (contrastHex(hex, other) >= needed) return { hex, step };
    }
  return undefined;
}
