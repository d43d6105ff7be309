import { overrideOutdated } from '../../../src/checks/templates/override-outdated.ts';
import { typedNumber } from '../../../src/checks/templates/typed-number.ts';
import { unknownClass } from '../../../src/checks/templates/unknown-class.ts';
import { unrenderedClaim } from '../../../src/checks/templates/unrendered-claim.ts';
import { unusedPartial } from '../../../src/checks/templates/unused-partial.ts';
import { unusedTemplate } from '../../../src/checks/templates/unused-template.ts';
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
  ],
);
