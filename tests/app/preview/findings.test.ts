import { expect, it } from 'vitest';
import type { Engine } from '../../../src/app/preview/engine-api.ts';
import type { Examiner } from '../../../src/app/preview/examined.ts';
import { openFindings } from '../../../src/app/preview/findings.ts';

it('tells a check that broke off from one that found nothing', async () => {
  const engine: Pick<Engine, 'edition' | 'faults' | 'show'> = {
    edition: () => 1,
    faults: () => [],
    show: () => ({ live: { version: 'a' }, faults: [] }) as unknown as ReturnType<Engine['show']>,
  };
  const examiner: Examiner = {
    examine: () => Promise.reject(new Error('the browser is gone')),
    close: () => Promise.resolve(),
  };
  const told = Promise.withResolvers<void>();
  const findings = openFindings({
    engine: engine as Engine,
    examiner,
    order: { folders: { content: '', templates: '' } },
    tell: told.resolve,
  });
  expect(findings.of('a/deck')).toBeUndefined();
  expect(findings.brokeOff('a/deck')).toBe(false);
  expect(findings.isWaiting('a/deck')).toBe(true);
  await told.promise;
  expect(findings.brokeOff('a/deck')).toBe(true);
  expect(findings.of('a/deck')).toBeUndefined();
  expect(findings.isWaiting('a/deck')).toBe(false);
  await findings.close();
});
