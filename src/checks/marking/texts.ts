import type { Claim, Library } from '../../library.ts';
import type { Prose, ProsePart } from '../../schema/prose.ts';
import { isUnknown } from '../../schema/unknown.ts';
import type { QuantityValue } from '../../schema/value.ts';

/** Stands in a text where a number, a date or a citation is printed: phrases do not run over it. */
export const gap = '\u0001';

/** The words of typed prose, in all its languages. */
export const proseTexts = (prose: Prose, library: Library): readonly string[] =>
  Object.values(prose).map(({ parts }) => parts.map((part) => partText(part, library)).join(''));

function partText(part: ProsePart, { terms, actors }: Library): string {
  switch (part.part) {
    case 'text':
    case 'strong':
      return part.text;
    case 'term':
      return part.text ?? terms[part.term]?.label ?? gap;
    case 'name':
      return part.text ?? actors[part.actor]?.name ?? gap;
    case 'cite':
      return ' ';
    default:
      return gap;
  }
}

const isProse = (value: unknown): value is Prose => {
  const [first] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return typeof first === 'object' && first !== null && Array.isArray((first as { parts?: unknown }).parts);
};

/** All prose in an entity, however deep. */
export function proseIn(value: unknown, library: Library): readonly string[] {
  if (typeof value !== 'object' || value === null || isUnknown(value)) return [];
  if (isProse(value)) return proseTexts(value, library);
  return Object.values(value).flatMap((item) => proseIn(item, library));
}

const nameFields = ['speaker', 'relayedBy', 'reportedBy', 'judgedBy', 'forecaster', 'firstReporter'] as const;

/** The people and bodies that a claim names. */
export const namesOf = (claim: Claim): readonly string[] =>
  nameFields.flatMap((field) => {
    const name = (claim as Readonly<Record<string, unknown>>)[field];
    return typeof name === 'string' ? [name] : [];
  });

/** The numbers of a claim with what they count, as far as they are told apart from other numbers. */
export const numbersOf = (claim: Claim): readonly string[] =>
  [...(claim.quantity ? [claim.quantity] : []), ...Object.values(claim.quantities)].flatMap(numberPhrases);

function numberPhrases(value: QuantityValue): readonly string[] {
  if (value.type === 'share')
    return typeof value.of === 'number' && value.of > 9 ? [`${value.count} of ${value.of}`] : [];
  const wanted = (number: unknown): number is number => typeof number === 'number' && Math.abs(number) > 9;
  if (value.type === 'amount')
    return wanted(value.value) && value.unit !== '' ? [`${value.value} ${value.unit}`] : [];
  if (value.type !== 'money' || !wanted(value.amount)) return [];
  const sum = value.amount >= 1_000_000 ? `${value.amount / 1_000_000} million` : String(value.amount);
  return [`${value.currency} ${sum}`];
}
