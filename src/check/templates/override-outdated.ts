import { structuredPatch } from 'diff';
import { type Override, versionOf } from '../../fill/overrides.ts';
import { defineRule } from '../rule.ts';
import { isOf } from '../template-use.ts';

export const overrideOutdated = defineRule({
  id: 'templates/override-outdated',
  title: 'An override whose original changed since it was copied',
  why: 'A copy does not follow its original. What was mended there since stays broken for this audience, and nobody is told.',
  example:
    '{{!-- Copied from briefing/cards.html.hbs, version 3f2a9c81d04b. --}}   (the original is another one now)',
  mend: 'Take over what you want of the difference, then write the new version into the note: npm run new -- override <template> --for <audience> --renew. An override without a note is not compared.',
  severity: 'warning',
  needs: 'templates',
  run: ({ audience, templates }) => {
    const [pack = ''] = audience.packs;
    return templates.overrides
      .filter(({ file, original, copied }) => isOf(file, pack) && versionOf(original.text) !== copied.version)
      .map((override) => ({
        place: { file: override.file, line: 1 },
        message: `${override.original.file} changed since this copy of it was made`,
        hint: `take over what you want, then run npm run new -- override ${override.name} --for ${audience.id} --renew\n${difference(override)}`,
        actual: `a copy of ${override.copied.version}`,
        expected: versionOf(override.original.text),
      }));
  },
});

/** At most so many lines of a difference are shown. */
const shownLines = 40;

/** What the original gained and lost since; where its earlier text was not kept, how it differs from the copy. */
function difference({ text, original, copied }: Override): string {
  const patch = structuredPatch('', '', copied.text ?? text, original.text, '', '', { context: 1 });
  const lines = patch.hunks.flatMap(({ oldStart, lines: changed }) => [`@@ line ${oldStart} @@`, ...changed]);
  const head = copied.text === undefined ? 'from your copy to the original:' : 'the original, then and now:';
  const left = lines.length - shownLines;
  const more = left > 0 ? [`… and ${left} more lines`] : [];
  return [head, ...lines.slice(0, shownLines), ...more].map((line) => `      ${line}`).join('\n');
}
