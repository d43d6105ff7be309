import { Command } from 'commander';
import { expect, test } from 'vitest';
import { inFolders } from '../../../src/app/command/new-with.ts';
import { readArguments } from '../../../src/app/command/options.ts';

test.each([
  ['npm start', 'npm run build -- --content ../bread'],
  ['npm run build -- citizens', 'npm run build -- citizens --content ../bread'],
  ['npm run check', 'npm run check -- --content ../bread'],
  ["style: 'harbour'", "style: 'harbour'"],
])('what comes next for a library elsewhere: %s', (command, wanted) => {
  expect(inFolders(command, { content: '../bread', templates: 'templates' })).toBe(wanted);
});

test('what comes next for the folders that need no option, and for one with a space', () => {
  expect(inFolders('npm start', { content: 'content', templates: 'templates' })).toBe('npm start');
  expect(inFolders('npm run check', { content: 'content', templates: 'my templates' })).toBe(
    "npm run check -- --templates 'my templates'",
  );
});

/** What a command says where npm kept an option. */
function said(env: Readonly<Record<string, string>>): { code: number | undefined; text: string } {
  let text = '';
  const command = new Command('build')
    .option('--as-of <date>')
    .option('--json')
    .configureOutput({
      writeErr: (some) => {
        text += some;
      },
    });
  return { code: readArguments(command, [], env), text };
}

test('an option that npm kept for itself is told of, one that npm knows is not', () => {
  const { code, text } = said({ npm_config_as_of: 'true', npm_lifecycle_event: 'build' });
  expect(code).toBe(2);
  expect(text).toContain('npm took --as-of for itself. Write -- before it: npm run build -- --as-of …');
  expect(said({ npm_config_json: 'true' })).toEqual({ code: undefined, text: '' });
});
