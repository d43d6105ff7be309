import type { Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import type { ProsePart, ProseText } from '../schema/prose.ts';
import { toPlace } from './place.ts';

type Rule = (library: Library) => Diagnostic[];

const finding = (
  library: Library,
  key: string,
  rest: Omit<Diagnostic, 'severity' | 'place'>,
): Diagnostic => ({
  severity: 'error',
  place: toPlace(library.origins[key] ?? { file: '', line: 0, column: 0 }),
  ...rest,
});

/** All typed prose of the library, with the entity that holds it. */
function* proseOf(library: Library): Generator<readonly [string, ProseText]> {
  const kinds = {
    library: { [library.library.id]: library.library },
    claim: library.claims,
    caveat: library.caveats,
    check: library.checks,
    correction: library.corrections,
    driver: library.drivers,
    pillar: library.pillars,
    indicator: library.indicators,
    judgement: library.judgements,
    scenario: library.scenarios,
    gap: library.gaps,
    option: library.options,
    term: library.terms,
    actor: library.actors,
    source: library.sources,
    audience: library.audiences,
  };
  for (const [kind, entities] of Object.entries(kinds))
    for (const [id, entity] of Object.entries(entities))
      for (const text of textsIn(entity)) yield [`${kind}:${id}`, text];
}

function* textsIn(value: unknown): Generator<ProseText> {
  if (typeof value !== 'object' || value === null) return;
  if ('parts' in value && Array.isArray(value.parts)) yield value as ProseText;
  else for (const inner of Object.values(value)) yield* textsIn(inner);
}

const placeIn = (library: Library, key: string, text: ProseText) =>
  toPlace(text.origin ?? library.origins[key] ?? { file: '', line: 0, column: 0 });

/** A number is written once, in a claim; prose quotes it. */
const noDigits: Rule = (library) =>
  [...proseOf(library)].flatMap(([key, text]) =>
    text.parts.flatMap((part) => {
      const digits =
        part.part === 'text' || part.part === 'strong' ? /\d[\d.,]*/.exec(part.text)?.[0] : undefined;
      if (!digits) return [];
      return [
        {
          severity: 'error' as const,
          rule: 'content/typed-number',
          place: placeIn(library, key, text),
          message: `the number ${digits} is typed into the text of ${key.replace(':', ' ')}`,
          hint: "write it once as the quantity of a claim and quote it with ${quantity(claim)}; a year is ${date('2016')}",
        },
      ];
    }),
  );

/** A quoted number must be there. */
const quantitiesExist: Rule = (library) =>
  [...proseOf(library)].flatMap(([key, text]) =>
    text.parts.flatMap((part) => {
      const missing = missingQuantity(part, { library, self: key });
      if (!missing) return [];
      return [
        {
          severity: 'error' as const,
          rule: 'content/no-quantity',
          place: placeIn(library, key, text),
          message: missing,
          hint: 'give the claim the quantity, or quote another claim',
        },
      ];
    }),
  );

function missingQuantity(
  part: ProsePart,
  { library, self }: { library: Library; self: string },
): string | undefined {
  if (part.part !== 'quantity' && part.part !== 'own') return undefined;
  const [kind, selfId = ''] = self.split(':');
  if (part.part === 'own' && kind !== 'claim') return 'own() stands outside of a claim’s own text';
  const id = part.part === 'own' ? selfId : part.claim;
  const claim = library.claims[id];
  const value = part.key === undefined ? claim?.quantity : claim?.quantities[part.key];
  return value
    ? undefined
    : `the claim "${id}" has no quantity${part.key === undefined ? '' : ` "${part.key}"`} to quote`;
}

/** A locator must lie inside its source. */
const locatorsFit: Rule = (library) =>
  Object.values(library.claims).flatMap((claim) =>
    claim.sources.flatMap(({ source, paragraph }) => {
      const last = library.sources[source]?.paragraphs;
      if (paragraph === undefined || last === undefined || paragraph <= last) return [];
      return [
        finding(library, `claim:${claim.id}`, {
          rule: 'content/locator',
          message: `the claim "${claim.id}" points to paragraph ${paragraph} of "${source}", which has ${last}`,
          hint: 'correct the paragraph in at(…)',
        }),
      ];
    }),
  );

/** A rumour or a contradicted claim under a key judgement (ICD 203: sound sourcing). */
const judgementsStand: Rule = (library) =>
  Object.values(library.judgements).flatMap((judgement) =>
    judgement.claims.flatMap((id) => {
      const claim = library.claims[id]!;
      const reason =
        claim.kind === 'rumour' ? 'a rumour' : claim.status === 'contradicted' ? 'contradicted' : undefined;
      if (!reason) return [];
      return [
        finding(library, `judgement:${judgement.id}`, {
          rule: 'content/judgement',
          message: `the judgement "${judgement.id}" rests on "${id}", which is ${reason}`,
          hint: 'take the claim out, or change the judgement',
        }),
      ];
    }),
  );

/** What the schemas cannot see: rules over the whole library, in the order they are reported. */
export const libraryRules: readonly Rule[] = [noDigits, quantitiesExist, locatorsFit, judgementsStand];
