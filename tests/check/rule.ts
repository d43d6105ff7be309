import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rule } from '../../src/check/rule.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { type Bare, type Case, type Doctor, findingsOf, openCase } from './case.ts';

const cases = 'tests/cases/rules';

/** A rule to be shown at work. Doctors change the facts, for faults that no content and no template can make. */
type RuleCase = {
  readonly id: string;
  readonly find: (opened: Case, twin: boolean) => Diagnostic[];
};

export const rule = <N extends Bare>(
  check: Rule<N>,
  doctors: { readonly broken?: Doctor<N>; readonly both?: Doctor<N> } = {},
): RuleCase => ({
  id: check.id,
  find: (opened, twin) => {
    const { broken = same, both = same } = doctors;
    return findingsOf(check, opened, twin ? both : (facts) => broken(both(facts)));
  },
});

const same = <T>(facts: T): T => facts;

/**
 * Shows that each rule fails on the case made for it and passes on its twin. A case is a folder `<family>-<rule>` with
 * `broken` and `fixed`, laid over Ruritania; what the author reads is in `expected.txt`. All cases of some families lie side by
 * side in one library, each in files of its own, so that a rule that finds anything in the case of another is seen too.
 */
export function testRules(families: readonly string[], rules: readonly RuleCase[]): void {
  const folders = families.flatMap((family) => globSync(`${cases}/${family}-*`)).sort();
  const opened: { broken?: Case; fixed?: Case } = {};
  beforeAll(async () => {
    opened.broken = await openCase(...folders.flatMap((folder) => globSync(`${folder}/broken`)));
    opened.fixed = await openCase(...folders.flatMap((folder) => globSync(`${folder}/fixed`)));
  });
  afterAll(async () => {
    await opened.broken?.close();
    await opened.fixed?.close();
  });
  describe.for(rules)('$id', ({ id, find }) => {
    const folder = join(cases, id.replace('/', '-'));
    test('finds its fault and no other', async () => {
      const findings = find(opened.broken!, false);
      expect(findings).not.toEqual([]);
      const own = globSync('**/*.{ts,hbs,css}', { cwd: join(folder, 'broken') });
      const isOwn = ({ place }: Diagnostic) => own.some((file) => place.file.endsWith(`/${file}`));
      expect(findings.filter((finding) => !isOwn(finding))).toEqual([]);
      await expect(opened.broken!.report(findings)).toMatchFileSnapshot(
        join(process.cwd(), folder, 'expected.txt'),
      );
    });
    test('passes its twin', () => {
      expect(find(opened.fixed!, true)).toEqual([]);
    });
  });
}
