import type { Claim, Library } from '../../model/library.ts';
import type { Prose, ProsePart } from '../../model/schema/prose.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { QuantityValue } from '../../model/schema/value.ts';

/** Stands in a text where a number, a date or a citation is printed: phrases do not run over it. */
export const gap = '\u0001';

/** The library, and the claim in whose own text a prose stands. */
type Around = { readonly library: Library; readonly self?: Claim | undefined };

/** The words of typed prose, in all its languages. */
export const proseTexts = (prose: Prose, around: Around): readonly string[] =>
  Object.values(prose).map(({ parts }) => parts.map((part) => partText(part, around)).join(''));

function partText(part: ProsePart, { library, self }: Around): string {
  switch (part.part) {
    case 'text':
    case 'strong':
    case 'proper':
      return part.text;
    case 'term':
      return part.text ?? library.terms[part.term]?.label ?? gap;
    case 'name':
      return part.text ?? library.actors[part.actor]?.name ?? gap;
    case 'cite':
      return ' ';
    case 'date':
      return /^\d{4}$/.test(part.date) ? part.date : gap;
    case 'own':
      return quantityText(part, self);
    case 'quantity':
      return quantityText(part, library.claims[part.claim]);
  }
}

/** How a number begins depends on the audience; how it ends, with what it counts, does not. */
function quantityText(
  { key, unitless }: Extract<ProsePart, { part: 'quantity' | 'own' }>,
  claim: Claim | undefined,
): string {
  const value: QuantityValue | undefined = key === undefined ? claim?.quantity : claim?.quantities[key];
  return !unitless && value?.type === 'amount' && typeof value.value === 'number' && value.unit !== ''
    ? `${gap}${value.value} ${value.unit}`
    : gap;
}

const isProse = (value: unknown): value is Prose => {
  const [first] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return typeof first === 'object' && first !== null && Array.isArray((first as { parts?: unknown }).parts);
};

/** All prose in an entity, however deep. */
export function proseIn(value: unknown, library: Library, self?: Claim): readonly string[] {
  if (typeof value !== 'object' || value === null || isUnknown(value)) return [];
  if (isProse(value)) return proseTexts(value, { library, self });
  const claim = isClaim(value) ? value : self;
  return Object.values(value).flatMap((item) => proseIn(item, library, claim));
}

const isClaim = (value: object): value is Claim => 'says' in value && 'quantities' in value;

const nameFields = ['speaker', 'relayedBy', 'reportedBy', 'judgedBy', 'forecaster', 'firstReporter'] as const;

/** The people and bodies that a claim names. */
export const namesOf = (claim: Claim): readonly string[] =>
  nameFields.flatMap((field) => {
    const name = (claim as Readonly<Record<string, unknown>>)[field];
    return typeof name === 'string' ? [name] : [];
  });
