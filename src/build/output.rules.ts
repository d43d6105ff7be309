import type { StageRule } from '../lib/rule-page.ts';

/** What can be wrong with the folder that is written to: the page of each rule. */
export const outputRules: readonly StageRule[] = [
  {
    id: 'output/not-writable',
    title: 'A folder that cannot be written to',
    why: 'Nothing was written: the whole old set of files stands, or the whole new one.',
    example: 'npm run build -- --out /usr',
    mend: 'Choose another folder with --out, or mend what the hint names: a right, a full disk, a folder or a link in the place of a file.',
  },
  {
    id: 'output/half-written',
    title: 'A set of files that could be put neither in its place nor back',
    why: 'Files of two builds side by side contradict each other.',
    example: 'The disk is taken away while a build publishes.',
    mend: 'Mend what stands in the way, then build or check again: that puts the old set back first.',
  },
  {
    id: 'output/recovered',
    severity: 'warning',
    title: 'An earlier build that was ended while it published',
    why: 'Its files were taken back: the whole set from before it stands.',
    example: 'A build that is killed between two renames.',
    mend: 'Nothing is left to do; the next build makes its files again.',
  },
  {
    id: 'output/other-library',
    title: 'A folder that holds the documents of another library',
    why: 'A build takes away what its library no longer has: all files of the other one would be gone.',
    example:
      'npm run build -- --content other/content, into output/ with the documents of the first library.',
    mend: 'Choose another folder with --out, or empty this one first.',
  },
  {
    id: 'output/not-ours',
    title: 'A file in the way that no build made',
    why: 'What somebody wrote is never overwritten.',
    example: 'npm run build -- --out ~/site, which has an index.html of its own.',
    mend: 'Choose another folder with --out, or move the file away.',
  },
  {
    id: 'output/left',
    severity: 'warning',
    title: 'A file that was left because somebody changed it',
    why: 'No document has it any more. What this library did not make is never removed.',
    example: 'An audience is taken out after its PDF was annotated by hand.',
    mend: 'Move it out of the output folder, or delete it.',
  },
];
