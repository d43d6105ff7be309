import { expect, test } from 'vitest';
import { coverageHtml } from '../../../src/build/coverage.ts';
import { openCase } from '../case.ts';

test('the matrix says who sees which claim, and which claims nobody gets', async () => {
  const opened = await openCase('tests/cases/rules/evidence-weak-judgement/fixed');
  const { library, documents } = opened.facts.all[0]!;
  await opened.close();
  const html = coverageHtml({ library, documents, fonts: new Map() });
  const row = (id: string) => html.match(new RegExp(`<tr><th scope="row">${id}</th>.*</tr>`, 'g')) ?? [];
  expect(row('bakers-rise-early')[0]).toContain('<td>statistic</td><td class="current">current</td>');
  expect(row('bakers-rise-early')[0]?.match(/>shown</g)).toHaveLength(2);
  expect(row('weak-judgement-gossip')).toHaveLength(2);
  expect(html).toContain('Claims that nobody gets: 2');
  expect(html).toContain('<th scope="colgroup" colspan="2">Citizens</th>');
  expect(html).not.toMatch(/<script|url\((?!data:)/);
});
