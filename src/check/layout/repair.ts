import { onceFor } from '../../lib/once.ts';
import type { TextBox } from '../../model/observation.ts';
import { sections } from '../../sections/registry.ts';
import type { DocumentFacts } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { type Crowd, type CrowdPiece, culpritOf, longWordIn, piecesOf } from './crowd.ts';
import { isMinor } from './priority.ts';
import { startOf } from './sheet.ts';
import { shorterOf } from './shorter.ts';

/** What to do when something does not fit, the least harmful first: shorter words, fewer lines, a split. Type never shrinks. */
export function repairOf(facts: DocumentFacts, crowd: Crowd): string {
  const { pieces, late } = piecesOf(crowd);
  const culprit = culpritOf(crowd);
  const texts = [...(culprit ? [culprit] : []), ...late.flat(), ...pieces.flat()];
  const word = pieces.flatMap((piece) => longWordIn(piece) ?? [])[0];
  const sources = partsOfSources(facts, crowd);
  const steps = sources
    ? [sources]
    : [
        ...(word === undefined ? [] : [`Break up the long word “${startOf(word)}”`]),
        shorterWording(facts, texts) ?? 'Say it in fewer words',
        ...moveAway(facts, pieces, late),
        ...splitBefore(facts, pieces, late),
      ];
  return `${steps.join('; else ')}. Type stays as large as it is`;
}

/** A list of sources cannot be shortened: on slides it is shown in parts. */
function partsOfSources(facts: DocumentFacts, { sheet }: Crowd): string | undefined {
  const { audience, document } = facts;
  const index = document.kind === 'deck' ? sheet.number - 1 : -1;
  const spec = [...audience.deck, ...audience.backup][index];
  if (!sections.sources.is(spec)) return undefined;
  const of = (spec.part?.of ?? 1) + 1;
  const parts = Array.from(
    { length: of },
    (_, one) => `{ section: 'sources', part: { number: ${one + 1}, of: ${of} } }`,
  );
  return `Show the list on ${of} slides: ${parts.join(', ')}; else cite fewer sources`;
}

/** The shorter wording of the first text that has one. */
const shorterWording = (facts: DocumentFacts, texts: readonly TextBox[]): string | undefined =>
  sayingsIn(facts, texts).flatMap((saying) => shorterOf(facts.library, saying)?.step ?? [])[0];

/** The pieces that no key judgement rests on go first; where none or all are such, those that do not fit. */
function moveAway(
  facts: DocumentFacts,
  pieces: readonly CrowdPiece[],
  late: readonly CrowdPiece[],
): readonly string[] {
  if (pieces.length < 2) return [];
  const away = facts.document.kind === 'deck' ? 'the back-up or to an annex' : 'an annex';
  const minor = pieces.filter((piece) => isMinor(facts.library, claimsIn(facts, piece)));
  if (minor.length > 0 && minor.length < pieces.length)
    return [`move ${minor.slice(0, 3).map(quote).join(' or ')}, which no key judgement rests on, to ${away}`];
  const isTail = late.length > 0 && late.every((piece, index) => piece === pieces.at(index - late.length));
  const from = late.length === 1 ? '' : ' and what follows it';
  const what = isTail && late.length < pieces.length ? `${quote(late[0]!)}${from}, or ` : '';
  return [`move ${what}what matters least${what && ','} to ${away}`];
}

/** Where one piece ends, or a claim within the only one. */
function splitBefore(
  facts: DocumentFacts,
  pieces: readonly CrowdPiece[],
  late: readonly CrowdPiece[],
): readonly string[] {
  const next = late.find((piece) => piece !== pieces[0]) ?? pieces.at(late.length === 0 ? -1 : 1);
  if (next && next !== pieces[0]) return [`split the section before ${quote(next)}`];
  const [start] = sayingsIn(facts, pieces.flat()).flatMap((saying) => claimEndIn(saying) ?? []);
  return start === undefined ? [] : [`split it before “${startOf(start)}”, where a claim ends`];
}

/** The words behind that citation of a text which stands nearest to its middle. */
function claimEndIn({ text }: Saying): string | undefined {
  const { parts } = text;
  const ends = parts.flatMap((part, index) => {
    const next = parts[index + 1];
    return part.part === 'cite' && next?.part === 'text' && /\p{L}/u.test(next.text) ? [index + 1] : [];
  });
  const [nearest] = ends.toSorted((a, b) => Math.abs(a - parts.length / 2) - Math.abs(b - parts.length / 2));
  const found = nearest === undefined ? undefined : parts[nearest];
  return found?.part === 'text' ? found.text.replace(/^[\s.;,]+/, '') : undefined;
}

const quote = (piece: CrowdPiece): string => `“${startOf(piece.map(({ text }) => text).join(' '))}”`;

const claimsIn = (facts: DocumentFacts, piece: CrowdPiece): readonly string[] =>
  sayingsIn(facts, piece).flatMap(({ kind, id, quotes, cites }) => [
    ...(kind === 'claim' ? [id] : []),
    ...quotes,
    ...cites,
  ]);

/** What of the library these lines print. */
function sayingsIn({ library }: DocumentFacts, texts: readonly TextBox[]): readonly Saying[] {
  const keys = new Set(texts.flatMap(({ origin }) => (origin ? [keyOf(origin)] : [])));
  return [...keys].flatMap((key) => byOrigin(library).get(key) ?? []);
}

const byOrigin = onceFor((library: DocumentFacts['library']) =>
  Map.groupBy(
    sayingsOf(library).filter(({ text }) => text.origin?.file),
    ({ text }) => keyOf(text.origin!),
  ),
);

const keyOf = ({ file, line, column }: NonNullable<TextBox['origin']>) => `${file}:${line}:${column}`;
