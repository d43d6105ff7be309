import { describe, expect, test } from 'vitest';
import { coverageHtml } from '../../../src/build/coverage.ts';
import type { DocumentFacts } from '../../../src/check/rule.ts';
import type { Claim, Source } from '../../../src/model/library.ts';
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

describe('what an audience may not get is barred, and nothing else is', () => {
  const cell = async (changes: {
    readonly claim?: Partial<Claim>;
    readonly source?: Partial<Source>;
    readonly audience?: Partial<DocumentFacts['audience']>;
  }) => {
    const opened = await openCase();
    const { library, documents } = opened.facts.all[0]!;
    await opened.close();
    const one = { ...library.claims['buses-late']!, id: 'told-nowhere', ...changes.claim } as Claim;
    const gazette = { ...library.sources.gazette!, ...changes.source };
    const html = coverageHtml({
      library: {
        ...library,
        claims: { ...library.claims, [one.id]: one },
        sources: { ...library.sources, gazette },
      },
      documents: documents.map((facts) => ({
        ...facts,
        audience: { ...facts.audience, ...changes.audience },
      })),
      fonts: new Map(),
    });
    const [row = ''] = html.match(/<tr><th scope="row">told-nowhere<\/th>.*<\/tr>/) ?? [];
    return {
      cells: [...row.matchAll(/<td class="cell">(?:<span[^>]*>(.*?)<\/span>)?<\/td>/g)].map(
        ([, seen]) => seen,
      ),
      shown: /Claims shown.*/.exec(html)?.[0].match(/>\d+</g),
    };
  };

  test.each([
    ['left out', {}, undefined],
    ['protected', { claim: { protected: true as const } }, 'barred'],
    ['above the ceiling', { claim: { tlp: 'TLP:RED' as const } }, 'barred'],
    ['from a source above the ceiling', { source: { tlp: 'TLP:RED' as const } }, 'barred'],
    ['of a kind that it never gets', { audience: { excludes: ['observation' as const] } }, 'barred'],
    ['of another kind', { audience: { excludes: ['rumour' as const] } }, undefined],
  ])('%s', async (_, changes, seen) => {
    const { cells, shown } = await cell(changes);
    expect(cells).toEqual([seen, seen]);
    // A claim that nobody sees is not counted among those that are shown.
    expect(shown).toEqual((await cell({})).shown);
  });
});
