import { noDocument } from '../../../src/check/layout/no-document.ts';
import { rule, testRules } from '../rule.ts';

testRules(['layout-no'], [rule(noDocument)]);
