import { families } from '../checks/check.ts';
import type { RulePage } from '../checks/explain.ts';
import { escapeHtml } from '../fill/escape.ts';
import type { FontCache } from '../render/font-files.ts';
import { housePage } from '../render/house-page.ts';

/** Where a rule stands on the page of all rules. */
export const ruleAnchor = (id: string): string => id.replace('/', '-');

const familyOf = ({ id }: RulePage): string => id.split('/')[0]!;

const entry = ({ id, title, why, example, mend, severity }: RulePage): string =>
  `<article id="${ruleAnchor(id)}"><h3>${escapeHtml(title)}</h3><p class="facts">${escapeHtml(id)} · ${severity}</p>` +
  `<p>${escapeHtml(why)}</p><p><b>Fails</b></p><pre>${escapeHtml(example)}</pre><p><b>How to mend it</b> ${escapeHtml(mend)}</p></article>`;

/** `output/internal/rules.html`: every rule with its reason, a case that fails and the way to mend it. */
export function rulesPage(rules: readonly RulePage[], fonts: FontCache): string {
  const byFamily = Map.groupBy(rules, familyOf);
  const order = new Set<string>([...families, ...byFamily.keys()]);
  const sections = [...order].flatMap((family) => {
    const own = byFamily.get(family);
    return own ? [`<section><h2>${family}</h2>${own.map(entry).join('')}</section>`] : [];
  });
  return housePage({
    title: 'The rules',
    body: `<main><h1>The rules</h1>${sections.join('')}</main>`,
    document: 'rules',
    fonts,
  });
}
