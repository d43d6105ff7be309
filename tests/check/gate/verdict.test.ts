import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/check/gate/verdict.ts';
import type { Diagnostic } from '../../../src/lib/diagnostic.ts';

const finding = (rule: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  severity,
  rule,
  place: { file: 'content/x.ts' },
  message: 'wrong',
});
const clear = [{ now: 'TLP:CLEAR', before: 'TLP:CLEAR' }] as const;
const verdict = (
  findings: readonly Diagnostic[],
  draft = false,
  labels: Parameters<typeof judge>[0]['labels'] = clear,
) => judge({ audience: 'citizens', findings, labels }, draft);

describe('an audience', () => {
  test('is published without findings, and with warnings alone', () => {
    expect(verdict([])).toMatchObject({ publish: true, withdraw: false, errors: 0 });
    expect(verdict([finding('layout/widow', 'warning')])).toMatchObject({ publish: true });
  });

  test('is held back by an error, and its earlier files stay', () => {
    expect(verdict([finding('layout/overflow')])).toMatchObject({
      publish: false,
      withdraw: false,
      errors: 1,
    });
  });

  test('is withdrawn when a rule of marking fails, as a draft too', () => {
    expect(verdict([finding('marking/leak')])).toMatchObject({ publish: false, withdraw: true });
    expect(verdict([finding('marking/leak')], true)).toMatchObject({ publish: false, withdraw: true });
  });

  test('is withdrawn when it is held back and its marking rose since', () => {
    const rose = [{ now: 'TLP:AMBER', before: 'TLP:GREEN' }] as const;
    expect(verdict([finding('layout/overflow')], false, rose)).toMatchObject({
      publish: false,
      withdraw: true,
    });
    expect(verdict([], false, rose)).toMatchObject({ publish: true, withdraw: false });
    const fell = [{ now: 'TLP:GREEN', before: 'TLP:AMBER' }] as const;
    expect(verdict([finding('layout/overflow')], false, fell)).toMatchObject({ withdraw: false });
  });

  test('is published as a draft in spite of errors', () => {
    expect(verdict([finding('layout/overflow')], true)).toMatchObject({ publish: true, errors: 1 });
  });
});
