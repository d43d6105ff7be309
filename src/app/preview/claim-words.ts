import type { Loaded } from '../../load/loaded.ts';
import type { Claim } from '../../model/library.ts';
import { plainText } from '../../model/printable.ts';
import { datePrinter } from '../../sections/desk/dates.ts';
import { citationOf, prosePrinter } from '../../sections/desk/prose.ts';
import { formatQuantity } from '../../sections/desk/quantity.ts';

/** Says what a claim says, as a document in the library's own language prints it. */
export function openClaimWords({ library, locales }: Loaded): (claim: Claim) => string {
  const { language } = library.library;
  const locale = locales[language] ?? Object.values(locales)[0]!;
  const style = { locale, numbers: 'counts', plain: false } as const;
  const print = prosePrinter({
    library,
    audience: { language },
    speaks: () => false,
    number: (id, key) => {
      const { quantity, quantities } = library.claims[id]!;
      return formatQuantity(key === undefined ? quantity! : quantities[key]!, style);
    },
    date: datePrinter(locale),
    citation: () => citationOf([]),
  });
  return (claim) => plainText(print(claim.says, claim.id));
}
