import { defineCheck } from '../check.ts';
import { findingOn } from './place.ts';

/** The tag with its first attribute, as a template writes it. */
const openingOf = (markup = ''): string | undefined =>
  /^<[\w-]+(?:\s+[\w:-]+(?:="[^"]*")?)?/.exec(markup)?.[0];

export const axe = defineCheck({
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
          markup: openingOf(first?.markup),
          anchor: /^#([\w-]+)/.exec(first?.selector ?? '')?.[1],
          message: `${help} (axe ${rule}, ${impact}): ${first?.selector}${others}, ${first?.markup}`,
          hint: `Mend it in the template that prints it; https://dequeuniversity.com/rules/axe/4.14/${rule} says how`,
        });
      }),
    ),
});
