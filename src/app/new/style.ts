import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { LoadedStyle } from '../../load/style/read.ts';
import { defaultStyle } from '../../model/default-style.ts';
import { tokenNames } from '../../model/style.ts';
import { requireId, requireOne } from './id.ts';
import type { Answers, Kind } from './kind.ts';
import { fieldLine } from './literal.ts';
import type { Project } from './project.ts';
import { nameFor, wrongOption } from './text.ts';

const ids = ({ loaded }: Project): readonly string[] => Object.keys(loaded.styles).sort();

/** A new house style: every token of the one that it starts from, with the colours and the face that are given. */
export const style: Kind = {
  name: 'theme',
  does: 'a house style: colours, fonts, logo, cover, lines at head and foot',
  argument: 'id',
  asksArgument: 'Its id (like harbour)',
  questions: [
    { name: 'from', asks: 'The house style that it starts from', offered: true, choices: ids },
    { name: 'ink', asks: 'Colour of text (like #16202e)', offered: true },
    { name: 'paper', asks: 'Ground of slides (like #ffffff)', offered: true },
    { name: 'accent', asks: 'Colour that stands out (like #8a1c5b)', offered: true },
    { name: 'cover', asks: 'Ground of the cover (like #f5c33b)' },
    { name: 'font', asks: 'A static font package that is installed (like @fontsource/ibm-plex-sans)' },
  ],
  draft: (id, answers, project) => {
    requireId(id, ids(project), 'house style');
    const from = answers.from ?? 'groundswell';
    requireOne('--from', from, ids(project));
    const folder = join(project.folders.templates, 'styles');
    const tokens = change(tokensOf(project.loaded.styles[from]!, folder), answers);
    const lines = Object.entries(tokens).map(([field, value]) => fieldLine(field, value, 2));
    const path = join(folder, `${id}.ts`);
    const text = [
      "import { defineStyle } from 'groundswell';",
      '',
      `export const ${nameFor(id, 'style')} = defineStyle({`,
      `  id: '${id}',`,
      ...lines,
      '});',
      '',
    ].join('\n');
    return {
      path,
      text,
      next: [
        [`style: '${id}'`, 'in a profile of content/audiences, or in content/library.ts for all'],
        [path, 'change colours, fonts, logo, cover and lines; npm start says what cannot be read'],
      ],
    };
  },
};

type Tokens = Record<string, unknown>;

/** What its author would have written: no drawings, files from the folder of styles. */
function tokensOf(style: LoadedStyle, folder: string): Tokens {
  const { logo, fonts, scripts } = style;
  const own = (file: string) => relative(folder, file).split(sep).join('/');
  const written: Tokens = {
    ...style,
    // Faces for other scripts are taken over unless the style has others.
    scripts: scripts === defaultStyle.scripts ? undefined : scripts,
    fonts: fonts.map((font) =>
      'files' in font
        ? { family: font.family, files: font.files.map((face) => ({ ...face, file: own(face.file) })) }
        : font,
    ),
    logo,
  };
  return Object.fromEntries(
    tokenNames.flatMap((name) => (written[name] === undefined ? [] : [[name, written[name]]])),
  );
}

function change(tokens: Tokens, { ink, paper, accent, cover, font }: Answers): Tokens {
  const [, middle, pale] = tokens.pressure as readonly string[];
  return {
    ...tokens,
    ...(ink && { ink }),
    ...(paper && { paper }),
    ...(accent && { pressure: [accent, mixed(accent, 0.5) ?? middle, mixed(accent, 0.82) ?? pale] }),
    ...((cover || accent) && {
      cover: {
        ...(tokens.cover as object),
        ...(cover && { ground: cover }),
        ...(accent && { accent }),
      },
    }),
    ...(font && { serif: familyOf(font).family, sans: familyOf(font).family, fonts: [familyOf(font)] }),
  };
}

/** A colour with so much white in it; nothing where it is none. */
function mixed(colour: string, white: number): string | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `#${parts
    .map((value) =>
      Math.round(value + (255 - value) * white)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The weights that the themes of the project use. */
const weightsUsed = [400, 500, 600, 700];

/** A font package as a style names it. */
function familyOf(name: string) {
  let folder: string;
  try {
    folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  } catch {
    throw wrongOption('--font', `the package ${name} is not installed`, `run npm install ${name}`);
  }
  const file = join(folder, 'metadata.json');
  if (!existsSync(file))
    throw wrongOption(
      '--font',
      `${name} is no @fontsource package`,
      'name one, or write the fonts into the style by hand',
    );
  const about = JSON.parse(readFileSync(file, 'utf8')) as {
    id: string;
    family: string;
    weights: number[];
    styles: string[];
  };
  const lacking = weightsUsed.filter((weight) => !about.weights.includes(weight));
  if (lacking.length > 0)
    throw wrongOption(
      '--font',
      `${about.family} has no weight ${lacking.join(', ')}`,
      'choose a family with 400, 500, 600 and 700',
    );
  return {
    family: about.family,
    package: name,
    stem: about.id,
    weights: weightsUsed,
    italics: about.styles.includes('italic') ? [400] : [],
  };
}
