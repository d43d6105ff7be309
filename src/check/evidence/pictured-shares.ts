import { isPrintable, plainText } from '../../model/printable.ts';
import type { ShareValue } from '../../model/schema/value.ts';
import { percentOf } from '../../sections/desk/quantity.ts';
import type { PrintedSection } from '../printed.ts';
import type { DocumentFacts } from '../rule.ts';
import { readFilled } from '../text.ts';

type Pictured = { readonly claim: string; readonly share: ShareValue };

/**
 * Shares on a known base that the figure of a section shows without count and base for all to see. What a reader must open,
 * and what is read aloud only, is not seen: the data behind a picture, its text alternative.
 */
export function pictured(
  facts: DocumentFacts,
  { spec, context, pieces }: PrintedSection,
): readonly Pictured[] {
  const picture = isFigure(context.figure) ? context.figure.picture : undefined;
  if (!isPrintable(picture) || picture.printable !== 'markup') return [];
  const { visible, drawn, spoken } = readFilled(picture.html);
  const seen = [visible, drawn, ...pieces.map(({ printable }) => plainText(printable))].join(' ');
  const told = `${visible} ${spoken}`;
  return sharesIn(isFigure(spec) ? spec.figure : undefined, facts).filter(
    ({ share }) => (holds(told, percentOf(share)) || onBase(told, share)) && !onBase(seen, share),
  );
}

const isFigure = (value: unknown): value is { readonly figure?: unknown; readonly picture?: unknown } =>
  typeof value === 'object' && value !== null;

/** Every share that the profile asks a figure to show. */
function sharesIn(value: unknown, facts: DocumentFacts): readonly Pictured[] {
  if (typeof value !== 'object' || value === null || 'parts' in value) return [];
  const { claim: id, key } = value as { readonly claim?: unknown; readonly key?: unknown };
  const claim = typeof id === 'string' ? facts.library.claims[id] : undefined;
  const share = typeof key === 'string' ? claim?.quantities[key] : claim?.quantity;
  const own =
    claim && share?.type === 'share' && typeof share.of === 'number' ? [{ claim: claim.id, share }] : [];
  return [...own, ...Object.values(value).flatMap((inner) => sharesIn(inner, facts))];
}

const onBase = (text: string, { count = 0, of }: ShareValue): boolean =>
  holds(text, count) && typeof of === 'number' && holds(text, of);

/** Whether a text shows a number, however a language groups its digits. */
function holds(text: string, wanted: number): boolean {
  const numbers = text.match(/\d+(?:[.,’\u00a0\u202f]\d+)*/g) ?? [];
  const digits = String(wanted).replace(/\D/g, '');
  return numbers.some((number) => number.replace(/\D/g, '') === digits);
}
