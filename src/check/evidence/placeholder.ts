import { fieldPlace } from '../../lib/place.ts';
import { objectsOf } from '../../load/texts.ts';
import { printedSections } from '../printed.ts';
import { defineRule } from '../rule.ts';

export const placeholder = defineRule({
  id: 'evidence/placeholder',
  title: 'A text that is still to be written',
  why: 'What npm run new could not know stands in the content as TODO. It is easily forgotten, and says nothing to anybody.',
  example: "title: unknown('TODO: the title as published')",
  mend: "Write the text; or, where the evidence does not say it, say so: unknown('the page carries no date').",
  severity: 'warning',
  needs: 'all',
  run: ({ library, documents }) => {
    // What a document prints is told of there, as an error.
    const printed = new Set<object | undefined>(
      documents.flatMap((facts) =>
        printedSections(facts).flatMap(({ pieces }) => pieces.map(({ saying }) => saying?.text)),
      ),
    );
    return [...objectsOf(library)].flatMap(({ key, path, value }) => {
      const todo = todoIn(value);
      return todo === undefined || printed.has(value)
        ? []
        : [
            {
              place: fieldPlace(library, key, path),
              message: `the ${key.replace(':', ' "')}" has still to be written: ${todo}`,
              hint: 'write it, or say why the evidence does not tell',
            },
          ];
    });
  },
});

/** What a piece of prose or an `unknown('…')` says is to be done. */
export function todoIn(value: object): string | undefined {
  const { parts, unknown } = value as { readonly parts?: unknown; readonly unknown?: unknown };
  const texts = Array.isArray(parts) ? parts.map((part: { text?: unknown }) => part.text) : [unknown];
  const text = texts.find((one) => typeof one === 'string' && /^TODO\b/.test(one.trim()));
  return typeof text === 'string' ? text.trim().replace(/^TODO:?\s*/, '') : undefined;
}
