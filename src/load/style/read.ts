import { readFileSync } from 'node:fs';
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
import { faultOfSvg, inlineSvg, readLogo } from './drawing.ts';
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
  const own = withDrawings(defaultStyle, { folder: '', say: () => undefined });
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
    styles[style.id] = withDrawings(style, { folder, say });
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

function withDrawings(style: HouseStyle, reading: Reading): LoadedStyle {
  return { ...style, motif: readMotif(style, reading), logos: readLogos(style, reading) };
}

function readMotif({ cover: { motif } }: HouseStyle, { folder, say }: Reading): Markup | undefined {
  if (motif === 'none') return undefined;
  const known = (motifs as readonly string[]).includes(motif);
  const file = known ? join(import.meta.dirname, 'motifs', `${motif}.svg`) : join(folder, motif);
  const path = ['cover', 'motif'];
  if (!known && leadsOut(file, folder)) {
    say({ path, ...linked('motif', motif) });
    return undefined;
  }
  try {
    const svg = readFileSync(file, 'utf8');
    const fault = faultOfSvg(svg);
    if (!fault) return inlineSvg(svg);
    say({ path, message: `the motif "${motif}" ${fault.message}`, hint: fault.hint });
  } catch {
    say({ path, ...absent('motif', motif) });
  }
  return undefined;
}

const linked = (what: string, file: string) => ({
  message: `the ${what} "${file}" ${linkFault.message}`,
  hint: linkFault.hint,
});

const absent = (what: string, file: string) => ({
  message: `the ${what} "${file}" is not there`,
  hint: 'check its name; the path starts at the folder of the style',
});

function readLogos({ logo }: HouseStyle, { folder, say }: Reading): LoadedStyle['logos'] {
  if (!logo) return undefined;
  const read = (file: string, field: string): string => {
    const path = ['logo', field];
    if (leadsOut(file, folder)) {
      say({ path, ...linked('logo', file) });
      return '';
    }
    try {
      const found = readLogo(readFileSync(join(folder, file)), file);
      if ('address' in found) return found.address;
      say({ path, message: `the logo "${file}" ${found.fault.message}`, hint: found.fault.hint });
    } catch {
      say({ path, ...absent('logo', file) });
    }
    return '';
  };
  const page = read(logo.file, 'file');
  return { page, cover: logo.cover ? read(logo.cover, 'cover') : page };
}
