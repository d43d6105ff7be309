import { families } from '../check/rule.ts';
import { escapeHtml } from '../lib/escape.ts';
import type { FontCache } from '../lib/font-files.ts';
import type { RulePage } from '../lib/rule-page.ts';
import { housePage } from '../render/house-page.ts';

/** Where a rule stands on the page of all rules. */
export const ruleAnchor = (id: string): string => id.replace('/', '-');

const familyOf = ({ id }: RulePage): string => id.split('/')[0]!;

const entry = ({ id, title, why, example, mend, severity }: RulePage): string =>
  `<article id="${ruleAnchor(id)}"><h3>${escapeHtml(title)}</h3><p class="facts">${escapeHtml(id)} · ${severity}</p>` +
  `<dl><dt>Why</dt><dd>${escapeHtml(why)}</dd><dt>Fails</dt><dd><pre>${escapeHtml(example)}</pre></dd>` +
  `<dt>How to mend it</dt><dd>${escapeHtml(mend)}</dd></dl></article>`;

const listed = (family: string, rules: readonly RulePage[]): string =>
  `<div><h2>${family}</h2><ul>${rules
    .map(({ id, title }) => `<li><a href="#${ruleAnchor(id)}">${escapeHtml(title)}</a></li>`)
    .join('')}</ul></div>`;

/** `output/internal/rules.html`: every rule with its reason, a case that fails and the way to mend it. */
export function rulesPage(rules: readonly RulePage[], fonts: FontCache): string {
  const byFamily = Map.groupBy(rules, familyOf);
  const order = new Set<string>([...families, ...byFamily.keys()]);
  const present = [...order].flatMap((family) => {
    const own = byFamily.get(family);
    return own ? [{ family, own }] : [];
  });
  const contents = present.map(({ family, own }) => listed(family, own)).join('');
  const sections = present.map(
    ({ family, own }) => `<section><h2>${family}</h2>${own.map(entry).join('')}</section>`,
  );
  return housePage({
    title: 'The rules',
    body: `<main><h1>The rules</h1><p class="about">${rules.length} rules, by family. A finding names its rule in brackets.</p><nav class="contents" aria-label="Rules">${contents}</nav>${sections.join('')}</main>`,
    document: 'rules',
    fonts,
  });
}
