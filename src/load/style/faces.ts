import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { leadsOut, linkFault } from '../../lib/links.ts';
import type { HouseStyle, ScriptTypeface, Typeface } from '../../model/style.ts';

/** A fault of a face: where in the style, what is wrong, what to do. */
type FaceFault = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint: string;
};

const variable = (what: string, path: readonly PropertyKey[]): FaceFault => ({
  path,
  message: `${what} is a variable font, which prints as Type 3: heavier, worse, and hard to read aloud`,
  hint: 'take static faces, one file a weight: an @fontsource package, or the static files of the family',
});

/** The weights that the themes set each role in: a style without one of them would fail with the first page that needs it. */
export const themeWeights = { serif: [400, 600], sans: [400, 500, 600, 700] } as const;

/** Says which faces of a style cannot be had, and which weights it lacks. Paths of font files are absolute here; `folder` is that of the style. */
export async function checkFaces(style: HouseStyle, folder: string): Promise<readonly FaceFault[]> {
  const families = style.fonts.map(({ family }) => family);
  const roles = (['serif', 'sans'] as const).filter((role) => !families.includes(style[role]));
  const files = style.fonts.map((font, index) =>
    'package' in font
      ? checkPackage(font, ['fonts', index])
      : checkFiles(font.files, { folder, path: ['fonts', index] }),
  );
  const scripts = style.scripts.map((font, index) => checkPackage(font, ['scripts', index]));
  return [
    ...roles.map((role) => ({
      path: [role],
      message: `${role} is "${style[role]}", which is none of the fonts`,
      hint: `write one of: ${families.join(', ')}; or add it to fonts`,
    })),
    ...(await Promise.all([...files, ...scripts])).flat(),
    ...style.fonts.flatMap((font, index) => lackingWeights(font, index, style)),
  ];
}

function lackingWeights(font: Typeface, index: number, style: HouseStyle): FaceFault[] {
  const roles = (['serif', 'sans'] as const).filter((role) => style[role] === font.family);
  const wanted = [...new Set(roles.flatMap((role): readonly number[] => themeWeights[role]))].toSorted();
  const isPackage = 'package' in font;
  const lacking = wanted.filter((weight) => !font.weights.includes(weight));
  if (lacking.length === 0) return [];
  const more = lacking.join(', ');
  return [
    {
      path: ['fonts', index, isPackage ? 'weights' : 'files'],
      message: `${font.family} is the ${roles.join(' and the ')} and lacks weight ${more}, which the themes use`,
      hint: isPackage
        ? `add ${more} to its weights`
        : `add a file for each; where the family has none, name the file of the nearest weight again, with weight: ${lacking[0]}`,
    },
  ];
}

type Packaged = Extract<Typeface, { package: string }> | ScriptTypeface;

function checkPackage(font: Packaged, path: readonly PropertyKey[]): FaceFault[] {
  if (font.package.startsWith('@fontsource-variable/'))
    return [variable(`the package ${font.package}`, [...path, 'package'])];
  const folder = folderOf(font.package);
  if (!folder)
    return [
      {
        path: [...path, 'package'],
        message: `the font package ${font.package} is not installed`,
        hint: `run npm install ${font.package}, or name another package`,
      },
    ];
  const subset = 'subset' in font ? font.subset : 'latin';
  const has = facesIn(folder, `${font.stem}-${subset}`);
  if (has.length === 0)
    return [
      {
        path: [...path, 'stem'],
        message: `the package ${font.package} has no files that begin with "${font.stem}-${subset}"`,
        hint: `look into its folder files/: the stem of @fontsource/inter is "inter"`,
      },
    ];
  const wanted = [
    ...font.weights.map((weight, index) => ({ weight, slope: 'normal', at: ['weights', index] })),
    ...('italics' in font ? font.italics : []).map((weight, index) => ({
      weight,
      slope: 'italic',
      at: ['italics', index],
    })),
  ];
  return wanted
    .filter(({ weight, slope }) => !has.includes(`${weight}-${slope}`))
    .map(({ weight, slope, at }) => ({
      path: [...path, ...at],
      message: `${font.family} has no ${slope === 'italic' ? 'italic of ' : ''}weight ${weight}`,
      hint: `it has: ${has
        .filter((face) => face.endsWith(slope))
        .map((face) => face.split('-')[0])
        .join(', ')}`,
    }));
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** Weights and slopes of the files that begin so: `400-normal`. */
function facesIn(folder: string, stem: string): readonly string[] {
  const name = new RegExp(`^${stem}-(\\d+-(?:normal|italic))\\.woff2$`);
  return readdirSync(join(folder, 'files'))
    .flatMap((file) => name.exec(file)?.[1] ?? [])
    .toSorted();
}

/** The part of a font that its types leave out: its tables by name. `fvar` holds the axes of a variable font. */
type Directory = { readonly directory: { readonly tables: Readonly<Record<string, unknown>> } };

async function checkFiles(
  files: readonly { readonly file: string }[],
  { folder, path }: { readonly folder: string; readonly path: readonly PropertyKey[] },
): Promise<FaceFault[]> {
  const { create } = await import('fontkit');
  return files.flatMap(({ file }, index) => {
    const at = [...path, 'files', index, 'file'];
    const name = file.split('/').at(-1);
    if (leadsOut(file, folder))
      return [{ path: at, message: `the font file "${name}" ${linkFault.message}`, hint: linkFault.hint }];
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      return [
        {
          path: at,
          message: `the font file "${name}" is not there`,
          hint: 'check its name; the path starts at the folder of the style',
        },
      ];
    }
    try {
      const { tables } = (create(bytes) as unknown as Directory).directory;
      return 'fvar' in tables ? [variable(`the font file "${name}"`, at)] : [];
    } catch {
      return [
        {
          path: at,
          message: `the font file "${name}" cannot be read as a font`,
          hint: 'save it again as woff2, ttf or otf',
        },
      ];
    }
  });
}
