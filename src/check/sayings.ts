import { onceFor } from '../lib/once.ts';
import { objectsOf } from '../load/texts.ts';
import type { Library } from '../model/library.ts';
import type { ProsePart, ProseText } from '../model/schema/prose.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import type { QuantityValue } from '../model/schema/value.ts';
import { percentOf } from '../sections/desk/quantity.ts';

/** One piece of typed prose of the library, with who says it and what it rests on. */
export type Saying = {
  /** `judgement:calm`. */
  readonly key: string;
  readonly kind: EntityKind;
  readonly id: string;
  /** From the entity to the prose: `['outlook', 'that']`. */
  readonly path: readonly string[];
  /** BCP 47. */
  readonly language: string;
  readonly text: ProseText;
  /** Its words, numbers roughly as they print. */
  readonly words: string;
  /** Claims whose number it quotes. */
  readonly quotes: readonly string[];
  /** Claims that it cites. */
  readonly cites: readonly string[];
};

/** All typed prose of the library, in every language. */
export const sayingsOf = onceFor((library: Library): readonly Saying[] =>
  [...proseOf(library)].flatMap(({ key, path, prose }) =>
    Object.entries(prose).map(([language, text]) =>
      sayingOf(library, { key, path, language: language || library.library.language, text }),
    ),
  ),
);

type Written = {
  readonly key: string;
  readonly path: readonly string[];
  readonly prose: Readonly<Record<string, ProseText>>;
};

function* proseOf(library: Library): Generator<Written> {
  yield { key: `library:${library.library.id}`, path: ['rests'], prose: library.library.rests };
  for (const { key, path, value } of objectsOf(library))
    if (isProse(value)) yield { key, path, prose: value };
}

const isProse = (value: object): value is Written['prose'] => {
  const texts = Object.values(value);
  return texts.length > 0 && texts.every((text) => Array.isArray((text as Partial<ProseText> | null)?.parts));
};

type Bare = Pick<Saying, 'key' | 'path' | 'language' | 'text'>;

function sayingOf(library: Library, bare: Bare): Saying {
  const [kind, id = ''] = bare.key.split(/:(.*)/s) as [EntityKind, string];
  const { parts } = bare.text;
  const quoted = parts.flatMap((part) =>
    part.part === 'quantity' ? [part.claim] : part.part === 'own' ? [id] : [],
  );
  const cited = parts.flatMap((part) => (part.part === 'cite' ? part.claims : []));
  return {
    ...bare,
    kind,
    id,
    words: parts.map((part) => wordsOfPart(part, { library, self: id })).join(''),
    quotes: [...new Set(quoted)],
    cites: [...new Set(cited)],
  };
}

/** The words of one part. `self` is the claim in whose text `own` stands. */
export function wordsOfPart(part: ProsePart, { library, self }: { library: Library; self: string }): string {
  switch (part.part) {
    case 'text':
    case 'strong':
    case 'proper':
      return part.text;
    case 'date':
      return part.date;
    case 'cite':
      return '';
    case 'term':
      return part.text ?? library.terms[part.term]?.label ?? '';
    case 'name':
      return part.text ?? library.actors[part.actor]?.name ?? '';
    case 'quantity':
    case 'own': {
      const claim = library.claims[part.part === 'own' ? self : part.claim];
      return roughly(part.key === undefined ? claim?.quantity : claim?.quantities[part.key]);
    }
  }
}

const ends = (value: number | readonly [number, number]): string =>
  typeof value === 'number' ? String(value) : value.join('–');

/** A quantity for a check to read: near to what prints, in no audience's own form. */
function roughly(value: QuantityValue | undefined): string {
  switch (value?.type) {
    case 'share':
      return typeof value.of === 'number'
        ? `${value.count} of ${value.of} ${value.unit ?? 'people'}`
        : `${percentOf(value)}%`;
    case 'rate':
      return `${ends(value.value)}%`;
    case 'money':
      return `${value.currency} ${ends(value.amount)}`;
    case 'amount':
      return `${ends(value.value)} ${value.unit}`.trim();
    default:
      return '';
  }
}
