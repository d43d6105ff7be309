import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { type Bench, examineCopy, openBench } from '../mutation/bench.ts';
import type { Files } from '../mutation/fault.ts';
import { sharedPrinter } from '../print/shared-printer.ts';
import { copyCase, reportIn } from './case.ts';

const cases = 'tests/cases/rules';

/** A rule that is shown at work on printed documents. */
type PrintedRule = {
  readonly id: string;
  /** Rules that the same fault breaks too. */
  readonly also?: readonly string[];
  /** For faults that no content and no template can make: changes the page before it is printed. */
  readonly page?: (html: string) => string;
  /** Changes the finished files before they are read back. */
  readonly files?: (files: Files) => Promise<Files> | Files;
};

/** The audience of a case: it is named after its rule. */
const readersOf = (id: string): string => `${id.split('/')[1]}-readers`;

/** A template that cannot be used at all has no document yet. */
const isOfTemplate = (file: string, id: string): boolean => file.includes(`/audiences/${readersOf(id)}/`);

/**
 * Shows that each rule, and no other, fails on the case made for it, and that its twin passes them all. All cases lie
 * side by side in one library, each with an audience of its own, and are printed in one browser.
 */
export function testPrintedRules(rules: readonly PrintedRule[]): void {
  const found: Record<'broken' | 'fixed', readonly Diagnostic[]> = { broken: [], fixed: [] };
  const roots: string[] = [];
  beforeAll(async () => {
    const printer = await sharedPrinter();
    for (const side of ['broken', 'fixed'] as const) {
      const root = await library(rules, side);
      roots.push(root);
      found[side] = await findIn(await openBench(root, printer), root, side === 'broken' ? rules : []);
    }
  }, 240_000);
  afterAll(async () => {
    await Promise.all(roots.map((root) => rm(root, { recursive: true, force: true })));
  });
  const of = (side: 'broken' | 'fixed', id: string) =>
    found[side].filter(({ place, rule }) => {
      const own = place.document?.split('/')[0];
      // What is said of the library as a whole names no document.
      return own === readersOf(id) || (own === undefined && (rule === id || isOfTemplate(place.file, id)));
    });
  describe.for(rules)('$id', ({ id, also = [] }) => {
    const folder = join(cases, id.replace('/', '-'));
    test('finds its fault, and no other rule does', async () => {
      const findings = of('broken', id);
      expect(findings.filter(({ rule }) => rule !== id && !also.includes(rule))).toEqual([]);
      const own = findings.filter(({ rule }) => rule === id);
      expect(own).not.toEqual([]);
      await expect(reportIn(roots[0]!, own)).toMatchFileSnapshot(join(process.cwd(), folder, 'expected.txt'));
    });
    test('passes its twin, as do all others', () => {
      expect(of('fixed', id)).toEqual([]);
    });
  });
}

/** Ruritania with the cases of all rules laid over it. */
const library = (rules: readonly PrintedRule[], side: string): Promise<string> =>
  copyCase(rules.flatMap(({ id }) => globSync(`${cases}/${id.replace('/', '-')}/${side}`)));

async function findIn(
  bench: Bench,
  copy: string,
  rules: readonly PrintedRule[],
): Promise<readonly Diagnostic[]> {
  const ruleOf = (document: string) => rules.find(({ id }) => document.split('/')[0] === readersOf(id));
  const { findings } = await examineCopy(bench, {
    copy,
    planting: {
      faults: [],
      page: (html, document) => ruleOf(document)?.page?.(html) ?? html,
      files: (files, document) => ruleOf(document)?.files?.(files) ?? files,
    },
  });
  return findings;
}
