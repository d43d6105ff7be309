import { defineRule } from '../rule.ts';

export const broken = defineRule({
  id: 'files/broken',
  title: 'A file that cannot be read back',
  why: 'What cannot be read back cannot be checked, and the reader may not be able to open it either.',
  example: 'A PDF that was cut off when the disk was full.',
  mend: 'Build the file again.',
  severity: 'error',
  needs: 'file',
  run: ({ files, name }) =>
    files.flatMap(({ path, broken: why }) =>
      why === undefined
        ? []
        : [
            {
              place: { file: path, document: name },
              message: `${path} cannot be read: ${why}`,
              hint: 'Build it again: npm start',
            },
          ],
    ),
});
