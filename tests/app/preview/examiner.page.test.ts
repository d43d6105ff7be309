import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openExaminerThread } from '../../../src/app/preview/examiner.ts';
import { copyWith, ruritania } from '../../end-to-end/folders.ts';

const folder = mkdtempSync(join(tmpdir(), 'groundswell-examiner-'));
afterEach(() => rm(folder, { recursive: true, force: true }));

it('does not wait, when it is closed, for what it is checking', async () => {
  const content = join(folder, 'content');
  await copyWith(ruritania, content, { 'library.ts': (text) => `${text}\nfor (;;);\n` });
  const examiner = openExaminerThread();
  const checking = examiner.examine({
    folders: { content, templates: 'templates' },
    asOf: undefined,
    id: 1,
    document: 'citizens/deck',
    draft: false,
  });
  // Were the module waited for, the check would come back and say that it does not end.
  const [checked] = await Promise.all([
    checking.then(
      ({ own }) => own.map(({ message }) => message),
      (error: Error) => error.message,
    ),
    examiner.close(),
  ]);
  expect(checked).toBe('the thread that checks has ended');
});
