import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { leadsOut, linkFault } from '../../lib/links.ts';
import { suggest } from '../../lib/nearest.ts';
import { placeOf } from '../../lib/place.ts';
import { valueAt } from '../../lib/value-at.ts';
import { defaultStyle } from '../../model/default-style.ts';
import type { Markup } from '../../model/printable.ts';
import { furnitureNames, type HouseStyle, motifs, type StyleSpec } from '../../model/style.ts';
import type { RawEntity } from '../messages.ts';
import { findUnreadable, type Unreadable } from './contrast.ts';
import { readLogo, readMotif } from './drawing.ts';
import { checkFaces } from './faces.ts';

/** A house style with its drawings read: nothing below opens a file but those of its fonts. */
export type LoadedStyle = HouseStyle & {
  /** The cover's drawing; nothing for `none`. */
  readonly motif: Markup | undefined;
  /** Addresses of data. */
  readonly logos: { readonly page: string; readonly cover: string } | undefined;
};
export type Styles = Readonly<Record<string, LoadedStyle>>;

type Said = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly hint?: string | undefined;
};

/** Completes the styles that the modules define, reads their files, and says what is wrong with them: file, line and what to do. */
export async function readStyles(
  entities: readonly RawEntity[],
  specs: Readonly<Record<string, StyleSpec>>,
): Promise<{ readonly styles: Styles; readonly findings: readonly Diagnostic[] }> {
  const own = await withDrawings(defaultStyle, { folder: '', say: () => undefined });
  const styles: Record<string, LoadedStyle> = { [defaultStyle.id]: own };
  const findings: Diagnostic[] = [];
  for (const raw of entities.filter(({ entity }) => entity === 'style')) {
    const spec = specs[raw.id];
    if (!spec) continue; // its schema said why
    const say = ({ path, message, hint }: Said) =>
      void findings.push({
        severity: 'error',
        rule: 'content/style',
        place: placeOf(raw, path),
        message: `style "${raw.id}": ${message}`,
        hint,
      });
    const folder = dirname(raw.origin.file);
    const style = complete(spec, folder);
    for (const fault of [
      ...sayUnreadable(style, raw),
      ...sayFurniture(style),
      ...(await checkFaces(style, folder)),
    ])
      say(fault);
    styles[style.id] = await withDrawings(style, { folder, say });
  }
  return { styles, findings };
}

/** What a style leaves out is as in the project's own. Font files get their whole path. */
const complete = (spec: StyleSpec, folder: string): HouseStyle => ({
  ...defaultStyle,
  ...spec,
  cover: { ...defaultStyle.cover, ...spec.cover },
  text: { ...defaultStyle.text, ...spec.text },
  header: { ...defaultStyle.header, ...spec.header },
  footer: { ...defaultStyle.footer, ...spec.footer },
  fonts: (spec.fonts ?? defaultStyle.fonts).map((font) =>
    'files' in font
      ? { ...font, files: font.files.map((face) => ({ ...face, file: join(folder, face.file) })) }
      : font,
  ),
});

/** Each pair that is hard to read, at the colour that the author wrote. */
const sayUnreadable = (style: HouseStyle, raw: RawEntity): Said[] =>
  findUnreadable(style).map((pair) => {
    const written = [pair.text, pair.ground].find(
      (token) => valueAt(raw.spec, token.split('.')) !== undefined,
    );
    return {
      path: (written ?? pair.text).split('.'),
      message:
        `${name(pair.text)} ${pair.colours[0]} on ${name(pair.ground)} ${pair.colours[1]} has a contrast of ` +
        // Cut off, not rounded: 4.49 is not 4.5.
        `${Math.floor(pair.ratio * 100) / 100}, expected at least ${pair.needed} (${pair.where})`,
      hint: remedyFor(pair),
    };
  });

const name = (token: string): string =>
  token === 'page' ? 'the white page' : token.replace(/\.(\d)$/, (_, step) => ` ${Number(step) + 1}`);

function remedyFor({ text, ground, remedy }: Unreadable): string {
  const ways = [
    ...(remedy.text && text !== 'page' ? [`${name(text)} ${remedy.text}`] : []),
    ...(remedy.ground && ground !== 'page' ? [`${name(ground)} ${remedy.ground}`] : []),
  ];
  return ways.length > 0 ? `the nearest that can be read: ${ways.join(', or ')}` : 'change both colours';
}

/** Names in braces that a line of the furniture cannot quote. */
const sayFurniture = (style: HouseStyle): Said[] =>
  (['header', 'footer'] as const).flatMap((line) =>
    (['slides', 'pages'] as const).flatMap((where) =>
      [...style[line][where].matchAll(/\{(.*?)\}/g)]
        .map(([, quoted = '']) => quoted)
        .filter((quoted) => !(furnitureNames as readonly string[]).includes(quoted))
        .map((quoted) => ({
          path: [line, where],
          message: `${line} of the ${where} quotes {${quoted}}, which is not known`,
          hint: suggest(quoted, furnitureNames),
        })),
    ),
  );

type Reading = { readonly folder: string; readonly say: (said: Said) => void };

async function withDrawings(style: HouseStyle, reading: Reading): Promise<LoadedStyle> {
  return {
    ...style,
    motif: await motifOf(style, reading),
    logos: await logosOf(style, reading),
  };
}

async function motifOf(
  { cover: { motif } }: HouseStyle,
  { folder, say }: Reading,
): Promise<Markup | undefined> {
  if (motif === 'none') return undefined;
  const known = (motifs as readonly string[]).includes(motif);
  const file = known ? join(import.meta.dirname, 'motifs', `${motif}.svg`) : join(folder, motif);
  const read = !known && leadsOut(file, folder) ? { fault: linkFault } : await readMotif(file);
  if ('markup' in read) return read.markup;
  const { message, hint } = read.fault;
  say({ path: ['cover', 'motif'], message: `the motif "${motif}" ${message}`, hint });
  return undefined;
}

async function logosOf({ logo }: HouseStyle, { folder, say }: Reading): Promise<LoadedStyle['logos']> {
  if (!logo) return undefined;
  const read = async (file: string, field: string): Promise<string> => {
    const at = join(folder, file);
    const found = leadsOut(at, folder) ? { fault: linkFault } : await readLogo(at);
    if ('address' in found) return found.address;
    const { message, hint } = found.fault;
    say({ path: ['logo', field], message: `the logo "${file}" ${message}`, hint });
    return '';
  };
  const page = await read(logo.file, 'file');
  return { page, cover: logo.cover ? await read(logo.cover, 'cover') : page };
}
