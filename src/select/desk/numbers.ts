import { fillPattern } from '../../lib/pattern.ts';
import type { Audience } from '../../model/audience.ts';
import type { Claim, Library } from '../../model/library.ts';
import { libraryIn } from '../../model/phrases.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import {
  formatBare,
  formatCounted,
  formatOnAxis,
  formatQuantity,
  type NumberStyle,
  type Said,
} from '../../sections/desk/quantity.ts';

type Given = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly locales: Readonly<Record<string, Locale>>;
  /** The claim that a number is taken from. */
  readonly claim: (id: string) => Claim;
};

/** The numbers of claims as one audience gets them. `key` names one of several numbers of a claim. */
export function openNumbers({ library, audience, locale, locales, claim }: Given) {
  const style: NumberStyle = { locale, numbers: audience.numbers, plain: audience.wording === 'plain' };
  const quantity = (id: string, key?: string, language = audience.language): QuantityValue => {
    claim(id); // one that the audience may not get stops the document
    const found = libraryIn(library, language).claims[id]!;
    return key === undefined ? found.quantity! : found.quantities[key]!;
  };
  const bare = (value: QuantityValue): string => formatBare(value, style);
  return {
    /** The number itself, as it is typed. */
    quantity,
    /** Without its base: "26", "USD 600 million". */
    bare,
    /** As the pictures of figures give it: a share on its base. */
    counted: (value: QuantityValue): string => formatCounted(value, style),
    /** Beside an axis that says the unit. */
    onAxis: (value: QuantityValue): string => formatOnAxis(value, style),
    full: (value: QuantityValue): string => formatQuantity(value, style),
    /** As it stands in a sentence, of a language when that is not the audience's. */
    number: (id: string, key?: string, said?: Said): string => {
      const spoken = said && locales[said.language];
      return formatQuantity(quantity(id, key, said?.language), {
        ...style,
        locale: spoken ?? locale,
        unitless: said?.unitless ?? false,
      });
    },
    /** A number to be set large, with what its source says of how exact it is: "more than" and "USD 600 million". */
    bareNumber: (id: string, key?: string) => {
      const value = quantity(id, key);
      const lead = 'qualifier' in value ? fillPattern(locale.qualifiers[value.qualifier], '').trim() : '';
      const unknownBase = value.type === 'share' && typeof value.of !== 'number';
      return { lead: unknownBase ? locale.labels.baseNotPublished : lead, number: bare(value) };
    },
  };
}
