import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant as Listed } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { keyOf } from './mutant.ts';

/** Where the keys of the mutants that are to be tested stand, in the copy. */
export const sampleFile = '.mutants-sample.json';

/** Stryker mutates all that stands between two lines; what is not in the sample is passed over before it costs a test. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Checker, 'sampled', {
    init: async () => undefined,
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) => {
      const wanted = new Set(JSON.parse(readFileSync(sampleFile, 'utf8')));
      return Object.fromEntries(
        mutants.map((mutant) => [mutant.id, wanted.has(keyOfListed(mutant)) ? passed : passedOver]),
      );
    },
  }),
];

const passed = { status: CheckStatus.Passed } as const;
const passedOver = { status: CheckStatus.CompileError, reason: 'It is not in the sample.' } as const;

const keyOfListed = ({ fileName, location, mutatorName, replacement }: Listed): string =>
  keyOf({ file: relative(process.cwd(), fileName), ...location, kind: mutatorName, replacement });
