import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { otherForms } from '../marking/aliases.ts';
import { isEveryday } from '../marking/ordinary.ts';
import { personForms } from '../marking/person.ts';
import { protectedIn } from '../marking/protected.ts';

/**
 * What may stand between two words of a name: marks, and a particle or an initial. What is a letter does not depend on its
 * case, and a pattern that need not ask (`-i`) is ready in half the time.
 */
const between = '(?-i:[^\\p{L}\\p{N}]*(?:[^\\p{L}\\p{N}]\\p{L}{1,3}[^\\p{L}\\p{N}]+){0,2})';

/** What finds some protected words, whatever stands between them, where their longest word stands at all. */
type Guarded = { readonly key: string; readonly words: RegExp };

const guardedIn = onceFor((library: Library): readonly Guarded[] => {
  const forms = protectedIn(library).flatMap(({ main }) =>
    main.flatMap((text) =>
      [text, ...otherForms(text, library)].flatMap((form) => [form, ...namesLike(form)]),
    ),
  );
  const patterns = forms.flatMap((form) => {
    const words = form.match(/[\p{L}\p{N}]+/gu) ?? [];
    const key = words.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase();
    return key === undefined ? [] : [{ key, pattern: words.join(between) }];
  });
  return [...Map.groupBy(patterns, ({ key }) => key)].map(([key, some]) => {
    const any = some.map(({ pattern }) => pattern).join('|');
    return { key, words: new RegExp(`(?-i:(?<![\\p{L}\\p{N}]))(?:${any})(?-i:(?![\\p{L}\\p{N}]))`, 'giu') };
  });
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
  const guarded = guardedIn(library);
  if (guarded.length === 0) return findings;
  const hide = (text: string) => {
    const plain = decoded(text);
    const small = plain.toLowerCase();
    const hidden = guarded
      .filter(({ key }) => small.includes(key))
      .reduce((left, { words }) => left.replace(words, '█████'), plain);
    return hidden === plain ? text : hidden;
  };
  const holds = (text: string) => hide(text) !== text;
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
