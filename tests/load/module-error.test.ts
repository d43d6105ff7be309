import { expect, test } from 'vitest';
import { describeModuleError } from '../../src/load/module-error.ts';

const where = { file: '/library/content/a.ts', roots: ['/library/content'] };
const package_ = "check the spelling; content imports from 'groundswell' and from its own files";

test.each([
  [
    "Cannot find module 'lodash-es'\nRequire stack:\n- /library/content/b.ts",
    'lodash-es',
    '/library/content/b.ts',
  ],
  [
    "Cannot find package '@scope/name' imported from /library/content/b.ts",
    '@scope/name',
    '/library/content/b.ts',
  ],
  [
    "Cannot find package 'lodash-es' imported from '/library/content/b.ts'",
    'lodash-es',
    '/library/content/b.ts',
  ],
])('a package that is not there: %s', (message, name, file) => {
  expect(describeModuleError(new Error(message), where)).toMatchObject({
    file,
    message: `imports from "${name}", which does not exist`,
    hint: package_,
  });
});

test('a file that is not there, in both kinds of module', () => {
  const hint = "check the file's name and folder; a path ends in .ts and begins with ./ or ../";
  const imported = new Error(
    "Cannot find module '/library/content/c.ts' imported from /library/content/b.ts",
  );
  const required = new Error("Cannot find module './c.ts'\nRequire stack:\n- /library/content/b.ts");
  for (const error of [imported, required])
    expect(describeModuleError(error, where)).toMatchObject({
      file: '/library/content/b.ts',
      message: 'imports from "c.ts", which does not exist',
      hint,
    });
});

test('of an error of many lines the first is told', () => {
  const error = new Error('No such thing\n    at engine (/engine/a.js:1:2)');
  expect(describeModuleError(error, where).message).toBe('stops with an error: No such thing');
});
