import { expect, test } from 'vitest';
import { risLibrary } from '../../../src/app/take/ris-library.ts';

/** The fields of the only record of some lines, and what was said of them: `line tag`. */
function read(lines: readonly string[]) {
  const { records, findings } = risLibrary(['TY  - RPRT', ...lines, 'ER  - '].join('\n'), 'a.ris');
  return {
    fields: records[0]?.fields,
    said: findings.map(({ place, message }) => `${place.line} ${message}`),
  };
}

test('a record with everything', () => {
  const text = [
    'TY  - JOUR',
    'ID  - kim2019',
    'AU  - Kim, Jong',
    'AU  - Lee, Ann, Jr.',
    'A1  - World Food Programme',
    'TI  - Bread and',
    '  its price',
    'T2  - J. Bread',
    'JF  - Journal of Bread',
    'PY  - 2019',
    'DA  - 2019/05/03/',
    'Y2  - 2020/1/2',
    'SP  - 12',
    'EP  - 34',
    'SN  - 1234-567X',
    'AB  - private',
    'ER  - ',
  ].join('\r\n');
  const { records, findings } = risLibrary(text, 'a.ris');
  expect(findings).toEqual([]);
  expect(records).toEqual([
    {
      line: 1,
      name: 'kim2019',
      key: 'kim2019',
      fields: {
        type: 'article-journal',
        title: 'Bread and its price',
        'container-title': 'Journal of Bread',
        author: [
          { family: 'Kim', given: 'Jong' },
          { family: 'Lee', given: 'Ann', suffix: 'Jr.' },
          { literal: 'World Food Programme' },
        ],
        issued: '2019-05-03',
        accessed: '2020-01-02',
        page: '12-34',
        ISSN: '1234-567X',
      },
    },
  ]);
});

test.for([
  ['DA  - 2019/05//Spring', '2019-05'],
  ['PY  - 2019///', '2019'],
  ['DA  - 5 May 2020', '2020-05-05'],
  ['DA  - May 5, 2020', '2020-05-05'],
  ['DA  - 2020-05-05T10:00:00Z', '2020-05-05'],
  ['DA  - 2019//03', undefined],
  ['DA  - 03/05/2019', undefined],
  ['DA  - 2019/02/30', undefined],
  ['DA  - in press', undefined],
] as const)('%s is %s', ([line, issued]) => {
  const { fields, said } = read([line]);
  expect(fields?.issued).toBe(issued);
  expect(said).toHaveLength(issued === undefined ? 1 : 0);
});

test.for([
  [
    ['DA  - 2018/05/03', 'PY  - 2019'],
    '2019',
    ['2 record "of line 1": DA: "2018/05/03" is of another year than 2019, which was taken'],
  ],
  [['PY  - 2019'], '2019', []],
] as const)('year and day: %j', ([lines, issued, expected]) => {
  const { fields, said } = read(lines);
  expect(fields?.issued).toBe(issued);
  expect(said).toEqual(expected);
});

test('of two addresses the first is taken, and the other told', () => {
  const same = read(['UR  - https://a.org/1; https://a.org/2']);
  expect(same.fields?.URL).toBe('https://a.org/1');
  expect(same.said).toEqual([expect.stringContaining('2 record "of line 1": UR: a source has one address')]);
  const apart = read(['UR  - https://a.org/1', 'UR  - https://a.org/2']);
  expect(apart.fields?.URL).toBe('https://a.org/1');
  expect(apart.said).toEqual([expect.stringMatching(/^3 .*UR/)]);
  expect(read(['UR  - https://a.org/?a=1;b=2']).said).toEqual([]);
});

test('a series, a report number and an unknown tag', () => {
  const { fields, said } = read(['T2  - Working papers', 'SN  - WP 12', 'XX  - what']);
  expect(fields).toEqual({ type: 'report', 'collection-title': 'Working papers', number: 'WP 12' });
  expect(said).toEqual(['4 record "of line 1": XX: nothing is known of this tag']);
});

test('records without an end, lines outside of records, a type that is none', () => {
  const text = 'before\nTY  - RPRT\nTI  - One\nTY - FOO\nTI - Two\nER -\nafter';
  const { records, findings } = risLibrary(text, 'a.ris');
  expect(records.map(({ fields }) => fields)).toEqual([
    { type: 'report', title: 'One' },
    { type: 'document', title: 'Two' },
  ]);
  expect(findings.map(({ rule, place }) => `${place.line} ${rule}`)).toEqual([
    '1 take/record',
    '7 take/record',
    '2 take/field',
    '4 take/field',
  ]);
});
