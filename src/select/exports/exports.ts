import type { FileObservation } from '../../model/observation.ts';
import { libraryIn } from '../../model/phrases.ts';
import type { DataFile } from './data-file.ts';
import { evidenceCsv } from './evidence.ts';
import type { ExportGround } from './row.ts';
import { sourcesJson } from './sources.ts';

/** The data files that an audience gets: what it may see, and nothing above its ceiling or protected. */
export function dataFiles(given: ExportGround): readonly DataFile[] {
  const { audience } = given;
  const library = libraryIn(given.library, audience.language);
  const ground = { ...given, library };
  const stem = `${audience.id}/${library.library.id}-${audience.id}`;
  const make = {
    evidence: () => ({ path: `${stem}-evidence.csv`, format: 'csv', text: evidenceCsv(ground) }) as const,
    sources: () => ({ path: `${stem}-sources.json`, format: 'json', text: sourcesJson(ground) }) as const,
  };
  return audience.exports.map((name) => make[name]());
}

/** What a search finds in a data file: each cell or line as a piece of text. */
export const observeData = ({ path, format, text }: DataFile): FileObservation => ({
  path,
  format,
  bytes: Buffer.byteLength(text),
  sha256: '',
  title: '',
  language: '',
  layers: piecesOf(text, format).map((piece) => ({ layer: 'text', text: piece })),
  headings: [],
});

const piecesOf = (text: string, format: DataFile['format']): readonly string[] =>
  format === 'csv'
    ? text.split(/"?(?:,|\r\n)"?/).filter((piece) => piece !== '')
    : stringsIn(JSON.parse(text));

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
