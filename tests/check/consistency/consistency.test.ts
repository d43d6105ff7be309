import { judgement } from '../../../src/check/consistency/judgement.ts';
import { number } from '../../../src/check/consistency/number.ts';
import type { Facts } from '../../../src/check/rule.ts';
import { rule, testRules } from '../rule.ts';

/** The deck counts one baker more than the claim. */
const countsOneMore = (facts: Facts['all']): Facts['all'] => ({
  ...facts,
  documents: facts.documents.map((one) =>
    one.audience.id === 'number-readers'
      ? { ...one, document: JSON.parse(JSON.stringify(one.document).replaceAll('7 of 12', '8 of 12')) }
      : one,
  ),
});

testRules(['consistency'], [rule(judgement), rule(number, { broken: countsOneMore })]);
