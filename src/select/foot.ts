import { formatNumbers } from '../lib/ranges.ts';
import { type NoteMark, type Printable, plainText, withoutStop } from '../model/printable.ts';
import type { Desk } from '../sections/desk/desk.ts';
import { noteOfCaveat } from './desk/marks.ts';
import { flaggedBy } from './flag.ts';

/** The caveats, flags and sources of all claims that a section used: they travel with it, each under the letter that marks what it limits. */
export function footOf(desk: Desk) {
  const { library } = desk;
  const used = [...desk.used];
  const caveats = desk.travelling(used).map((id) => ({
    text: withoutStop(desk.print(desk.caveat(id).short)),
    marks: present([desk.markAt(noteOfCaveat(id))]),
  }));
  const flags = flagsOf(used, desk);
  // A briefing numbers its sources where it cites them; a slide says at its foot what all of it rests on.
  const behind = desk.kind === 'deck' ? [...used, ...desk.rested] : used;
  const numbers = behind.flatMap((id) =>
    library.claims[id]!.sources.map(({ source }) => desk.sourceNumber(source)),
  );
  return {
    caveats: inOrder(caveats).map(({ text, marks }) => opened(text, marks)),
    flags: inOrder(flags).map(({ label, text, marks }) => ({ label, text: opened(text, marks) })),
    sources: formatNumbers(numbers),
    any: caveats.length + flags.length + numbers.length > 0,
  };
}

type Note = { readonly text: Printable; readonly marks: readonly NoteMark[] };
type Flag = Note & { readonly label: string };

/** What later knowledge makes of claims, in the words of the check that was read or their own: what is said in the same words, once. */
function flagsOf(claims: readonly string[], desk: Desk): readonly Flag[] {
  const flags = new Map<string, Flag>();
  for (const id of claims) {
    const found = flaggedBy(id, desk.library);
    if (!found) continue;
    const { claim, check, note } = found;
    const text = withoutStop(desk.print(check ? check.short : desk.worded(claim.says, claim.plain), id));
    const words = plainText(text);
    const marks = new Set([...(flags.get(words)?.marks ?? []), ...present([desk.markAt(note)])]);
    flags.set(words, { label: desk.locale.statuses[claim.status], text, marks: [...marks] });
  }
  return [...flags.values()];
}

const present = (marks: readonly (NoteMark | undefined)[]): NoteMark[] =>
  marks.filter((mark) => mark !== undefined);

/** In the order of their letters; what no text cites comes last. */
const inOrder = <T extends Note>(notes: readonly T[]): readonly T[] =>
  notes.toSorted((a, b) => place(a) - place(b));
const place = ({ marks: [first] }: Note): number =>
  first ? first.letter.length * 1_000 + first.letter.charCodeAt(first.letter.length - 1) : Infinity;

/** A note that begins with its letters. */
const opened = (text: Printable, marks: readonly NoteMark[]): Printable => ({
  ...text,
  runs: [...marks.map((opens) => ({ run: 'cite' as const, numbers: [], opens })), ...text.runs],
});
