import type { StageRule } from '../../lib/rule-page.ts';

/** What the rules turned down by an audience can get wrong: the page of that rule. */
export const gateRules: readonly StageRule[] = [
  {
    id: 'content/rule',
    title: 'A rule that cannot be turned down',
    why: 'A misspelt rule would stay on while its author thinks it off. Rules of marking stay as they are, for every audience.',
    example: "rules: [{ rule: 'layout/widows', level: 'off', reason: '…' }]",
    mend: 'Correct the name of the rule, or take the line out.',
  },
];
