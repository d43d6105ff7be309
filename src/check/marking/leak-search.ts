import { composed, type FoldedText, foldedLetters, foldForms, foldToLetters } from '../../lib/fold.ts';
import type { FileObservation } from '../../model/observation.ts';
import { type Excluded, subjectOf } from '../../sections/marking/excluded.ts';
import type { Common, LeakIndex, Needle } from './leak-index.ts';
import { isSurname } from './ordinary.ts';

/** An excluded entity found in a file, in one layer. */
export type Hit = {
  readonly excluded: Excluded;
  readonly what: Needle['what'] | 'id';
  /** What was found, as it was written. */
  readonly written: string;
  readonly layer: string;
  readonly page?: number | undefined;
};

type Layer = FileObservation['layers'][number];

/** The pieces of one layer, as one text. */
type Haystack = FoldedText & {
  readonly layer: string;
  readonly ends: readonly number[];
  readonly pieces: readonly Layer[];
};

/** Short names turn up by chance in code. */
const codeLayers = new Set(['style', 'script']);
const shortestInCode = 12;
const keyLength = 6;
/** From this length on, letters alone do not come together by chance. */
const longEnough = 16;

/** Looks through every layer of a file. Each entity is told of once a layer, its whole text before phrases of it. */
export function searchFile(file: Pick<FileObservation, 'layers'>, index: LeakIndex): readonly Hit[] {
  const keys = Map.groupBy(index.needles, ({ text }) => text.slice(0, keyLength));
  const lengths = [...new Set([...keys.keys()].map(({ length }) => length))];
  const haystacks = [...Map.groupBy(file.layers, ({ layer }) => layer)].map(([layer, pieces]) =>
    haystackOf(layer, pieces),
  );
  const hits = haystacks.flatMap((haystack) => [
    ...scan(haystack, { keys, lengths, nounsInCapitals: index.nounsInCapitals }),
    ...findIds(haystack, index.ids),
    ...findAlone(haystack, index.common),
  ]);
  const first = new Map<string, Hit>();
  for (const hit of hits.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what))) {
    const key = `${subjectOf(hit.excluded)} ${hit.layer}`;
    if (!first.has(key)) first.set(key, hit);
  }
  return [...first.values()];
}

const order: readonly Hit['what'][] = ['protected', 'text', 'phrase', 'name', 'id'];

function haystackOf(layer: string, pieces: readonly Layer[]): Haystack {
  const ends: number[] = [];
  let whole = '';
  for (const { text } of pieces) {
    // Plain forms first, so that places in the folded text can be told apart by piece.
    whole += `${foldForms(layer === 'link' ? unescaped(text) : text)}\n`;
    ends.push(whole.length);
  }
  return { ...foldToLetters(whole), layer, ends, pieces };
}

/** The address of a link without its escapes: `?q=to%20tell`. */
function unescaped(address: string): string {
  try {
    return `${address}\n${decodeURIComponent(address.replaceAll('+', ' '))}`;
  } catch {
    return address;
  }
}

/** Where in the file a place of the folded text lies. */
function pieceAt({ at, ends, pieces }: Haystack, place: number): Layer | undefined {
  const original = at[place]!;
  return pieces[ends.findIndex((end) => original < end)];
}

type Scanning = {
  readonly keys: ReadonlyMap<string, readonly Needle[]>;
  readonly lengths: readonly number[];
  readonly nounsInCapitals: boolean;
};

function scan(haystack: Haystack, { keys, lengths, nounsInCapitals }: Scanning): readonly Hit[] {
  const { text, layer } = haystack;
  const found = new Map<Needle, number>();
  const begins = beginningsOf(keys);
  for (let place = 0; place < text.length; place++) {
    if (begins[hashAt(text, place)] === 0) continue;
    for (const length of lengths)
      for (const needle of keys.get(text.slice(place, place + length)) ?? [])
        if (
          !found.has(needle) &&
          stands(haystack, needle, place) &&
          isNamed(haystack, needle, { place, nounsInCapitals })
        )
          found.set(needle, place);
  }
  return [...found]
    .filter(([needle]) => !codeLayers.has(layer) || needle.text.length >= shortestInCode)
    .map(([{ excluded, what, text: sought }, place]) => ({
      excluded,
      what,
      written: excerpt(haystack, place, sought.length),
      layer,
      page: pieceAt(haystack, place)?.page,
    }));
}

/** The first three letters, as a number: most places of a text begin no needle, and this tells so at once. */
const hashAt = (text: string, place: number): number =>
  (text.charCodeAt(place) * 1009 +
    (text.charCodeAt(place + 1) || 0) * 31 +
    (text.charCodeAt(place + 2) || 0)) &
  0xffff;

/** Which first letters any needle has; needles are at least three letters long. */
function beginningsOf(keys: ReadonlyMap<string, unknown>): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (const key of keys.keys()) begins[hashAt(key, 0)] = 1;
  return begins;
}

/** What was found, as it stands in the file. */
const excerpt = ({ at, original }: Haystack, place: number, length: number): string =>
  composed(
    original
      .slice(at[place], at[place + length - 1]! + 1)
      .replaceAll(' percent ', '%')
      .replace(/\s+/g, ' '),
  );

function stands({ text, starts }: Haystack, needle: Needle, place: number): boolean {
  if (!text.startsWith(needle.text, place)) return false;
  const isWhole = starts[place] === 1 && starts[place + needle.text.length] === 1;
  return (
    isWhole || (needle.text.length >= longEnough && needle.what !== 'name' && needle.what !== 'protected')
  );
}

type Found = { readonly place: number; readonly nounsInCapitals: boolean };

/** Whether a form of a person's name stands as a name does: with its capitals, and a surname by itself not as a word. */
function isNamed(
  { at, original }: Haystack,
  { form, text }: Needle,
  { place, nounsInCapitals }: Found,
): boolean {
  if (!form || form.capitals === 0) return true;
  const [first, end] = [at[place]!, at[place + text.length - 1]! + 1];
  const written = original.slice(first, end);
  const capitals = written.match(/(?<![\p{L}\p{M}])\p{Lu}|[ᴀ-ᴢ]/gu)?.length ?? 0;
  const isSpaced = /^\p{L}(?:\s\p{L})+$/u.test(written);
  if (capitals < form.capitals && !isSpaced) return false;
  const [before, after] = [original.slice(Math.max(0, first - 60), first), original.slice(end, end + 60)];
  // "A Winter" may begin a sentence of the season: an initial that is a word has its stop.
  if (form.surname === undefined) return !/^[AI]\s/.test(written);
  return isSurname(form.surname, { before, written, after, whole: original, nounsInCapitals });
}

/** Ids stand as they are written. One that is a common word counts only where nothing else stands. */
function findIds(haystack: Haystack, ids: LeakIndex['ids']): readonly Hit[] {
  const { layer, pieces } = haystack;
  const hits: Hit[] = [];
  for (const piece of pieces) {
    for (const [written] of piece.text.toLowerCase().matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
      const excluded = ids.get(written);
      if (!excluded) continue;
      const counts =
        written.includes('-') || (layer !== 'text' && written === piece.text.trim().toLowerCase());
      if (counts) hits.push({ excluded, what: 'id', written, layer, page: piece.page });
    }
  }
  return hits;
}

/** Common texts are looked for only where they stand by themselves: between line breaks or marks. */
function findAlone({ layer, pieces }: Haystack, common: readonly Common[]): readonly Hit[] {
  const searched = common.filter((one) => one.searched && one.text !== '');
  if (searched.length === 0 || codeLayers.has(layer)) return [];
  return pieces.flatMap(({ text, page }) => {
    const alone = new Set(text.split(/[\n.!?;:•|]+(?=\s|$)|\n/).map(foldedLetters));
    return searched
      .filter((one) => alone.has(one.text))
      .map(({ excluded, what, written }) => ({ excluded, what, written, layer, page }));
  });
}
