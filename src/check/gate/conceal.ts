import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { otherForms } from '../marking/aliases.ts';
import { isEveryday } from '../marking/ordinary.ts';
import { personForms } from '../marking/person.ts';
import { protectedIn } from '../marking/protected.ts';

/** What may stand between two words of a name: marks, and a particle or an initial. */
const between = '[^\\p{L}\\p{N}]*(?:[^\\p{L}\\p{N}]\\p{L}{1,3}[^\\p{L}\\p{N}]+){0,2}';

/** What finds the protected words of a library, whatever stands between them; nothing where none are protected. */
const patternFor = onceFor((library: Library): { readonly words: RegExp | undefined } => {
  const forms = protectedIn(library).flatMap(({ main }) =>
    main.flatMap((text) =>
      [text, ...otherForms(text, library)].flatMap((form) => [form, ...namesLike(form)]),
    ),
  );
  const patterns = forms.flatMap((form) => {
    const words = form.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length > 0 ? [words.join(between)] : [];
  });
  const words = `(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`;
  return { words: patterns.length > 0 ? new RegExp(words, 'giu') : undefined };
});

/** How a report may quote a protected person: all but a surname, or an initial with it, that is an ordinary word too. */
const namesLike = (name: string): readonly string[] =>
  personForms(name)
    .filter(({ capitals, written, surname, inserted }) => {
      if (inserted) return false;
      return capitals === 1 ? !isEveryday(surname ?? '') : capitals === 0 || !/^[AI]\s/.test(written);
    })
    .map(({ written }) => written);

/** Findings without protected words: reports are passed on, and quote what they tell of. */
export function concealProtected(findings: readonly Diagnostic[], library: Library): readonly Diagnostic[] {
  const { words } = patternFor(library);
  if (!words) return findings;
  const holds = (text: string) => decoded(text).search(words) >= 0;
  const hide = (text: string) => (holds(text) ? decoded(text).replace(words, '█████') : text);
  return findings.map(({ subject, ...finding }) => ({
    ...finding,
    message: hide(finding.message),
    ...(finding.hint !== undefined && { hint: hide(finding.hint) }),
    ...(finding.actual !== undefined && { actual: hide(finding.actual) }),
    ...(finding.expected !== undefined && { expected: hide(finding.expected) }),
    // Its place is found by now, and half a subject is of no use.
    ...(subject && !Object.values(subject).some(holds) && { subject }),
    ...(holds(lineOf(finding)) && { concealed: true }),
  }));
}

/** Text with what an address writes as `%20` in letters. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** The line of which a report would show an excerpt. */
function lineOf({ place: { file, line } }: Diagnostic): string {
  if (line === undefined) return '';
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  } catch {
    return '';
  }
}
