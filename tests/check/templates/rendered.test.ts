import { capitals } from '../../../src/check/templates/capitals.ts';
import { overrideOutdated } from '../../../src/check/templates/override-outdated.ts';
import { pageRule } from '../../../src/check/templates/page-rule.ts';
import { typedNumber } from '../../../src/check/templates/typed-number.ts';
import { unknownClass } from '../../../src/check/templates/unknown-class.ts';
import { unrenderedClaim } from '../../../src/check/templates/unrendered-claim.ts';
import { unusedPartial } from '../../../src/check/templates/unused-partial.ts';
import { unusedTemplate } from '../../../src/check/templates/unused-template.ts';
import { rule, testRules } from '../rule.ts';

testRules(
  ['templates'],
  [
    rule(unrenderedClaim),
    rule(typedNumber),
    rule(unknownClass),
    rule(unusedPartial),
    rule(unusedTemplate),
    rule(overrideOutdated),
    rule(capitals),
    rule(pageRule),
  ],
);
