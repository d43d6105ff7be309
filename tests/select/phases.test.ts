import { expect, test } from 'vitest';
import { plainText } from '../../src/model/printable.ts';
import type { Table } from '../../src/sections/annex/table.ts';
import { change, citizens, loadRuritania, sectionOf } from './ruritania.ts';

const words = (text: string) => ({ '': { parts: [{ part: 'text' as const, text }] } });

test('a model of phases counts the claims of each, says where they are weak and names them', async () => {
  const loaded = change(await loadRuritania(), {
    audiences: {
      citizens: {
        briefing: [
          {
            section: 'phases',
            intro: words('After a model of bread.'),
            phases: [
              { name: words('Queues'), claims: ['buses-late', 'bakers-rise-early'], caution: words('weak') },
              { name: words('Crumbs'), claims: [] },
            ],
          },
        ],
      },
    },
  });
  const { table } = sectionOf(citizens(loaded, 'briefing'), 'phases').context as unknown as { table: Table };
  expect(table.columns.map(({ label }) => label)).toEqual(['Phase', '1 Queues', '2 Crumbs']);
  const said = table.rows.map(({ cells }) =>
    cells.map(({ lines }) => lines.map(({ text }) => plainText(text))),
  );
  expect(said).toEqual([
    [['2', 'Weak'], ['0']],
    [['buses-late; bakers-rise-early'], ['–']],
  ]);
});
