import { expect, test } from 'vitest';
import { rulePages } from '../../src/build/stage-rules.ts';
import { explainRule, listRules } from '../../src/check/explain.ts';
import { rules } from '../../src/check/registry.ts';

test('no rule has two pages, and every page says why, what fails and how to mend it', () => {
  const ids = rulePages.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const empty = rulePages.filter((page) =>
    [page.title, page.why, page.example, page.mend].some((text) => !text.trim()),
  );
  expect(empty).toEqual([]);
});

test('a rule of a stage is listed among the rules, and explained', () => {
  const list = listRules(rulePages);
  expect(list).toContain('content/reference');
  expect(list).toContain(rules[0]!.id);
  expect(explainRule('templates/unknown-name', rulePages)).toBe(
    [
      'templates/unknown-name: A name that is not there',
      'Level: error',
      '',
      'Why',
      '    Handlebars prints nothing for a name that it does not know: the text is gone without a word.',
      'Fails',
      '    {{headlin}}',
      'How to mend it',
      '    Write the nearest name that the finding gives.',
      '',
    ].join('\n'),
  );
});
