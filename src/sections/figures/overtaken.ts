import type { FigureDesk } from './choice.ts';

/** What is known today of what a claim said: its correction, else what a check found that was read. */
export function overtaken(
  claim: string,
  { library, say, date }: FigureDesk,
): { readonly date: string; readonly text: string } | undefined {
  const correction = Object.values(library.corrections).findLast((one) => one.claim === claim);
  if (correction) return { date: date(correction.date), text: say(correction.now) };
  const check = (library.checksOf[claim] ?? [])
    .map((id) => library.checks[id]!)
    .find(({ basis }) => basis === 'read');
  return check && { date: date(check.checked), text: say(check.short) };
}
