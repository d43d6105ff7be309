import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { pureTests } from '../../vitest.config.ts';

/** They read the text of `src/`, and so fail wherever a mutant stands, or say nothing of what it does. */
const leftOut = [
  'tests/app/docs/**',
  'tests/mutants/**',
  'tests/check/rule-ids.test.ts',
  'tests/lib/readers.test.ts',
];

/** Runs in seconds, and tries what reading says to broken libraries. */
const quickBuild = 'bad-input';

const exclude = pureTests.exclude.map((pattern) =>
  pattern.replace('*.build.test.ts', `!(${quickBuild}).build.test.ts`),
);

/** The first test that fails ends a mutant: the tests that stand where the mutated file stands come first. Vitest wants a class. */
class Nearest extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const mutated = this.ctx.config.related?.[0] ?? '';
    const rank = ({ moduleId }: TestSpecification) => nearness(partsOf(moduleId), partsOf(mutated));
    return files.toSorted(
      (one, other) => rank(other) - rank(one) || (one.moduleId < other.moduleId ? -1 : 1),
    );
  }
}

const partsOf = (path: string): readonly string[] =>
  path
    .replace(/.*\/(?:src|tests)\//, '')
    .replace(/(\.test)?\.ts$/, '')
    .split('/');

function nearness(test: readonly string[], mutated: readonly string[]): number {
  const apart = test.findIndex((part, index) => part !== mutated[index]);
  return apart === -1 ? test.length : apart;
}

export default defineConfig({
  test: {
    include: pureTests.include,
    exclude: [...configDefaults.exclude, ...exclude, ...leftOut],
    isolate: false,
    update: 'none',
    setupFiles: ['bench/mutants/fixed-seed.ts'],
    sequence: { sequencer: Nearest },
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
