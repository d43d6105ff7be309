import { changedRule } from '../check/files/changed.ts';
import { gateRules } from '../check/gate/gate.rules.ts';
import { rules } from '../check/registry.ts';
import { figureRules } from '../figures/figures.rules.ts';
import { templateFileRules } from '../fill/files.rules.ts';
import { templateNameRules } from '../fill/names.rules.ts';
import { templatePlaceRules } from '../fill/places.rules.ts';
import type { RulePage, StageRule } from '../lib/rule-page.ts';
import { contentRules } from '../load/content.rules.ts';
import { styleRules } from '../load/style/style.rules.ts';
import { printRules } from '../print/print.rules.ts';
import { renderRules } from '../render/render.rules.ts';
import { dossierRules } from '../select/dossier.rules.ts';
import { commandRules } from './command.rules.ts';
import { outputRules } from './output.rules.ts';

/** Rules that the stages report by themselves, in the order of the stages. Their pages lie beside what reports them. */
export const stageRules: readonly StageRule[] = [
  ...contentRules,
  ...styleRules,
  ...gateRules,
  ...dossierRules,
  ...templateFileRules,
  ...templateNameRules,
  ...templatePlaceRules,
  ...figureRules,
  ...renderRules,
  ...printRules,
  ...outputRules,
  ...commandRules,
];

/** Every rule that can be named: what a stage reports, the rules, and the comparison of the output folder with what was built. */
export const rulePages: readonly RulePage[] = [
  ...stageRules.map((rule): RulePage => ({ severity: 'error', ...rule })),
  ...rules,
  changedRule,
];
