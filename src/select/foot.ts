import { formatNumbers } from '../lib/ranges.ts';
import { type Printable, plainText, withoutStop } from '../model/printable.ts';
import type { Desk } from '../sections/desk/desk.ts';

/** The caveats, flags and sources of all claims that a section used: they travel with it. */
export function footOf(desk: Desk) {
  const { library } = desk;
  const used = [...desk.used];
  const caveats = desk.travelling(used).map((id) => withoutStop(desk.print(desk.caveat(id).short)));
  const flags = new Map(used.flatMap((id) => flagOf(id, desk)).map((flag) => [plainText(flag.text), flag]));
  // A briefing numbers its sources where it cites them; a slide says at its foot what all of it rests on.
  const behind = desk.kind === 'deck' ? [...used, ...desk.rested] : used;
  const numbers = behind.flatMap((id) =>
    library.claims[id]!.sources.map(({ source }) => desk.sourceNumber(source)),
  );
  return {
    caveats,
    flags: [...flags.values()],
    sources: formatNumbers(numbers),
    any: caveats.length + flags.size + numbers.length > 0,
  };
}

/** Statuses that must show where the claim shows. */
const flagged: readonly string[] = ['disputed', 'contradicted', 'superseded', 'unverified'];

type Flag = { readonly label: string; readonly text: Printable };

/** What later knowledge makes of a claim, in the words of the check that was read or its own. */
function flagOf(id: string, desk: Desk): readonly Flag[] {
  const { library, locale } = desk;
  const claim = library.claims[id]!;
  // A forecast prints with its outcome, which says more than a flag.
  if (!flagged.includes(claim.status) || claim.kind === 'forecast') return [];
  const check = (library.checksOf[id] ?? [])
    .map((one) => library.checks[one]!)
    .find(({ basis }) => basis === 'read');
  const text = withoutStop(desk.print(check ? check.short : desk.worded(claim.says, claim.plain), id));
  return [{ label: locale.statuses[claim.status], text }];
}
