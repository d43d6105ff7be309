import type { Library } from '../../model/library.ts';
import { languageAt } from '../../model/phrases.ts';
import type { Run } from '../../model/printable.ts';
import type { ProsePart } from '../../model/schema/prose.ts';
import { isUnitSymbol } from '../../model/unit-symbol.ts';

/** Words inside a piece of text that are of another language than the rest. */
type Foreign = { readonly text: string; readonly language: string };

type Around = {
  /** With the words of the sentence's language, as far as there are any. */
  readonly library: Library;
  /** The claim in whose text the part stands. */
  readonly self: string | undefined;
  /** The language of the sentence. */
  readonly spoken: string;
};

/** What a part of a sentence says in another language than the sentence: a unit, a term of the glossary. */
export function foreignIn(part: ProsePart, around: Around): Foreign | undefined {
  if (part.part === 'quantity') return foreignUnit(part.claim, part.key, around);
  if (part.part === 'own') return foreignUnit(around.self!, part.key, around);
  if (part.part !== 'term' || part.text !== undefined) return undefined;
  const { label } = around.library.terms[part.term]!;
  return foreignAt(label, ['terms', part.term, 'label'], around);
}

function foreignUnit(id: string, key: string | undefined, around: Around): Foreign | undefined {
  const claim = around.library.claims[id];
  const value = key === undefined ? claim?.quantity : claim?.quantities[key];
  if (!value || !('unit' in value) || !value.unit || isUnitSymbol(value.unit)) return undefined;
  const inside = key === undefined ? ['quantity'] : ['quantities', key];
  return foreignAt(value.unit, ['claims', id, ...inside, 'unit'], around);
}

function foreignAt(text: string, at: readonly string[], { library, spoken }: Around): Foreign | undefined {
  const language = languageAt(library, at, spoken);
  return language === spoken ? undefined : { text, language };
}

/** A piece of text with what in it is of another language as a piece of its own. */
export function inParts(piece: Run, foreign: Foreign | undefined): readonly Run[] {
  if (!foreign || piece.run !== 'text') return [piece];
  const start = piece.text.lastIndexOf(foreign.text);
  if (start < 0) return [piece];
  const end = start + foreign.text.length;
  const around = (text: string): readonly Run[] => (text === '' ? [] : [{ run: 'text', text }]);
  return [
    ...around(piece.text.slice(0, start)),
    { run: 'text', ...foreign },
    ...around(piece.text.slice(end)),
  ];
}
