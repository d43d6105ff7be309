import { z } from 'zod';
import { fault } from './schema/fault.ts';
import { anyPhrase, named } from './schema/phrase.ts';
import { id } from './schema/ref.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour is written #rrggbb');
const steps = z.tuple([colour, colour, colour]);
const familyName = z
  .string()
  .regex(/^[\p{L}\p{N} -]+$/u, 'a family name has letters, digits and spaces only');
const packageName = z.string().regex(/^(@[a-z0-9-]+\/)?[a-z0-9-]+$/, 'this is no name of an npm package');
const weight = z.int().multipleOf(100, 'a weight is 100, 200, … 900: a face has just one').min(100).max(900);
const weights = z.array(weight);
/** A path below the folder of the style's own file. */
const path = z
  .string()
  .refine(
    (text) => /^(?!.*\.\.)[\w][\w./ -]*$/.test(text),
    fault('this is no path below the folder of the style', 'write it like logo.svg'),
  );

const packaged = z.strictObject({
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

const face = z.strictObject({
  /** A woff2, woff, ttf or otf file below the folder of the style: `fonts/house-bold.woff2`. */
  file: path.regex(/\.(woff2?|ttf|otf)$/i, 'a font file ends in .woff2, .woff, .ttf or .otf'),
  /** The weight that it stands for: 400 for text, 700 for bold. */
  weight,
  /** Whether it is the italic. */
  italic: z.boolean().default(false),
});
const weightsOf = (files: readonly z.output<typeof face>[], italic: boolean): number[] =>
  files.filter((file) => file.italic === italic).map((file) => file.weight);

/** Faces that lie in the project itself. */
const ownFiles = z
  .strictObject({
    /** As CSS names it: `Harbour Sans`. */
    family: familyName,
    /** Its faces, a file each; one file may stand for two weights. */
    files: z.array(face).min(1),
  })
  .transform((font) => ({
    ...font,
    weights: weightsOf(font.files, false),
    italics: weightsOf(font.files, true),
  }));

const scriptTypeface = packaged.omit({ italics: true }).extend({
  /** Unicode's name of the script: `Hangul`. The face is added only where one of its characters occurs. */
  script: z.string().regex(/^[A-Z][A-Za-z_]+$/),
  /** The one whole-script file of the package: `korean`. */
  subset: z.string().regex(/^[a-z-]+$/),
});

/** The drawings that come with the engine. */
export const motifs = ['swell', 'strata', 'none'] as const;

const cover = z.strictObject({
  /** Ground of the title slide, and of the head of a briefing in a band. */
  ground: colour,
  /** Its title. */
  text: colour,
  /** Its smaller lines. */
  quiet: colour,
  /** Thin lines of the motif. */
  line: colour,
  /** What stands out in the motif. */
  accent: colour,
  /** `swell`, `strata`, `none`, or an SVG file below the folder of the style: `motif.svg`. */
  motif: z.union([z.enum(motifs), path.regex(/\.svg$/i, `a motif is ${motifs.join(', ')} or an SVG file`)]),
});

const logo = z.strictObject({
  /** An SVG or PNG file below the folder of the style. */
  file: path,
  /** Another one for the title slide, where the ground needs it. */
  cover: path.optional(),
  /** What it says, for those who do not see it: "Strelsau Institute". */
  alt: named,
});

/** What a line of the page furniture may quote. */
export const furnitureNames = ['subject', 'title', 'line', 'edition', 'asOf'] as const;

const furniture = z.strictObject({
  /** On every slide. Empty for none. */
  slides: anyPhrase,
  /** In the margin of every page of a briefing; a header begins on the second. */
  pages: anyPhrase,
});

const text = z.strictObject({
  /** Size of the text, in points. */
  size: z.number().min(9).max(12),
  /** Line height, as a factor of the size. */
  leading: z.number().min(1.3).max(1.7),
});

const tokens = z.strictObject({
  /** Text. */
  ink: colour,
  /** Ground of slides. */
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
  /** The families that may be used, from npm packages or from files below the folder of the style. The family of `sans` needs the weights 400, 500, 600 and 700, that of `serif` 400 and 600. */
  fonts: z.array(z.union([packaged, ownFiles])).min(1),
  /** Faces for other scripts. */
  scripts: z.array(scriptTypeface),
  /** Colours and drawing of the title slide, and of the head of a briefing in a band. */
  cover,
  /** Running text of a briefing: its size in pt, its line height as a factor. */
  text,
  /** How a briefing begins: its title on the page, or in a band of the cover's colours. */
  head: z.enum(['plain', 'band']),
  /** A mark on the title slide and at the head of a briefing. */
  logo: logo.optional(),
  /** Lines at the top: `{subject} · {title}`. They may quote {subject}, {title}, {line}, {edition} and {asOf}. */
  header: furniture,
  /** Lines at the foot. */
  footer: furniture,
});

/** Every token, in the order in which a style is written. */
export const tokenNames = Object.keys(tokens.shape);

/** A house style as its author writes it: what it leaves out is as in the project's own style. */
export const style = tokens
  .partial()
  .extend({ id, cover: cover.partial().optional(), header: furniture.partial().optional() })
  .extend({ footer: furniture.partial().optional(), text: text.partial().optional() });

/** A house style with everything decided: every colour and face that themes and figures may use. Colours are `#rrggbb`. */
export const houseStyle = tokens.extend({ id });
export type HouseStyle = z.output<typeof houseStyle>;
export type StyleSpec = z.output<typeof style>;
export type Typeface = HouseStyle['fonts'][number];
export type ScriptTypeface = HouseStyle['scripts'][number];
