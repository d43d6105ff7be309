import { defineRule, type Facts } from '../rule.ts';
import type { Trace } from '../written.ts';
import { findingOn } from './place.ts';

/** The start of a tag, from the whole of it down to its first attribute, as a template may write it. */
function openingsOf(markup = ''): readonly string[] {
  const [name] = /^<[\w-]+/.exec(markup) ?? [];
  if (name === undefined) return [];
  const attributes = /^(?:\s+[\w:-]+(?:="[^"]*")?)*/.exec(markup.slice(name.length))![0];
  const starts = [...attributes.matchAll(/\s+[\w:-]+(?:="[^"]*")?/g)].map(
    ({ index, 0: { length } }) => name + attributes.slice(0, index + length),
  );
  const whole = `${name}${attributes}>`;
  return [...(markup.startsWith(whole) ? [whole] : []), ...starts.toReversed(), ...(starts[0] ? [] : [name])];
}

/**
 * What tells an element from its like: the longest start of its tag that a template writes, and the section that prints
 * the longest. Many templates open a paragraph; one writes the attribute at fault.
 */
function traceOf(
  { document, templates, manuscript }: Facts['file'],
  { selector, markup }: { readonly selector: string; readonly markup: string },
): Trace {
  const openings = openingsOf(markup);
  const files = [...(templates?.templates ?? [])].filter(([name]) => name.startsWith(`${document.kind}/`));
  const written = openings.find((opening) => files.some(([, { text }]) => text.includes(opening)));
  const printing = openings
    .map((opening) => manuscript.sections.find(({ text }) => text.includes(opening)))
    .find((section) => section !== undefined);
  return {
    markup: written ?? openings.at(-1),
    anchor: /^#([\w-]+)/.exec(selector)?.[1] ?? printing?.anchor,
  };
}

export const axe = defineRule({
  id: 'accessibility/axe',
  title: 'A breach of WCAG 2.2 AA in the HTML',
  why: 'Readers who use a screen reader, a keyboard or enlarged text open the HTML. Public bodies must give them what WCAG 2.2 AA asks for (EN 301 549).',
  example: '<img src="data:…"> without alt',
  mend: 'Mend the element that is named, in the template that prints it. dequeuniversity.com/rules/axe explains each rule of axe.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    facts.files.flatMap((file) =>
      (file.axe ?? []).map(({ rule, impact, help, elements }) => {
        const [first] = elements;
        const others = elements.length > 1 ? ` and ${elements.length - 1} more` : '';
        return findingOn(file, facts, {
          ...(first && traceOf(facts, first)),
          message: `${help} (axe ${rule}, ${impact}): ${first?.selector}${others}, ${first?.markup}`,
          hint: `Mend it in the template that prints it; https://dequeuniversity.com/rules/axe/4.14/${rule} says how`,
        });
      }),
    ),
});
