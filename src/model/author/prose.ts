import type { z } from 'zod';
import type { Origin } from '../../lib/origin.ts';
import type { prosePart } from '../schema/prose.ts';
import type { Ref } from '../schema/ref.ts';
import { AuthorFault } from './author-fault.ts';
import { callSite } from './origin.ts';

export type Part = z.input<typeof prosePart>;

/** Typed text, with the place where it was written. */
export type ProseNode = { readonly parts: Part[]; readonly origin: Origin };

type NumberPart = Extract<Part, { part: 'quantity' | 'own' }>;

/** Prints a claim's number. `key` names one of several. */
export const quantity = (claim: Ref<'claim'>, key?: string): NumberPart => ({ part: 'quantity', claim, key });

/** Prints the number of the claim in whose text it stands. */
export const own = (key?: string): NumberPart => ({ part: 'own', key });

/** The number without its unit, where the sentence says it already: `${quantity(arrivals, '2019')} in ${date('2019')}, ${withoutUnit(quantity(arrivals))} in ${date('2024')}`. A share keeps its base. */
export const withoutUnit = (number: NumberPart): NumberPart => ({ ...number, unitless: true });

/** Prints a date: `date('2016-04')` is "April 2016". Years are dates: `date('2016')`. */
export const date = (edtf: string): Part => ({ part: 'date', date: edtf });

/** Cites the sources of the claims: raised numbers. */
export const cite = (...claims: Ref<'claim'>[]): Part => ({ part: 'cite', claims });

/** A term of the glossary; `text` where the sentence needs another form of the word. */
export const term = (entry: Ref<'term'>, text?: string): Part => ({ part: 'term', term: entry, text });

/** The name of an actor in its preferred spelling; or a proper name as it is written, which may hold digits: `name('COVID-19')`. */
export const name = (actor: Ref<'actor'> | string, text?: string): Part =>
  typeof actor === 'string' ? { part: 'proper', text: actor } : { part: 'name', actor, text };

/** Stressed words. */
export const strong = (text: string): Part => ({ part: 'strong', text });

/**
 * Text whose numbers, dates, citations, terms and names keep their types:
 * prose`Markets feed most households: ${quantity(marketIncome)} earned nearly all they had there.${cite(marketIncome)}`.
 * Line breaks and runs of spaces count as one space.
 */
export function prose(strings: TemplateStringsArray, ...values: Part[]): ProseNode {
  const parts: Part[] = [];
  strings.forEach((raw, index) => {
    const text = raw.replace(/\s+/g, ' ');
    if (text !== '') parts.push({ part: 'text', text });
    const value = values[index];
    if (index < values.length) parts.push(checkPart(value));
  });
  return { parts: trimEnds(parts), origin: callSite() };
}

function checkPart(value: unknown): Part {
  if (typeof value === 'object' && value !== null && 'part' in value) return value as Part;
  throw new AuthorFault(
    `prose takes typed parts, not ${value === null ? 'null' : typeof value}`,
    `write \${quantity(claim)}, \${date('2016')}, \${cite(claim)}, \${term(entry)}, \${name(actor)} or \${strong('words')}`,
  );
}

function trimEnds(parts: Part[]): Part[] {
  const first = parts[0];
  if (first?.part === 'text') parts[0] = { ...first, text: first.text.trimStart() };
  const last = parts.at(-1);
  if (last?.part === 'text') parts[parts.length - 1] = { ...last, text: last.text.trimEnd() };
  return parts.filter((part) => part.part !== 'text' || part.text !== '');
}
