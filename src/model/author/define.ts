import type { actor } from '../schema/actor.ts';
import type { causalLink, mechanism, variable } from '../schema/causal-map.ts';
import type { caveat, check, correction } from '../schema/caveat.ts';
import type { claim } from '../schema/claim.ts';
import type { driver, pillar } from '../schema/driver.ts';
import type { event } from '../schema/event.ts';
import type { achMatrix, assumption, hypothesis } from '../schema/hypotheses.ts';
import type { indicator } from '../schema/indicator.ts';
import type { inventory, omission } from '../schema/inventory.ts';
import type { gap, judgement, option, scenario } from '../schema/judgement.ts';
import type { library } from '../schema/library.ts';
import type { locale } from '../schema/locale.ts';
import type { question } from '../schema/question.ts';
import type { source } from '../schema/source.ts';
import type { term } from '../schema/term.ts';
import type { style } from '../style.ts';
import { definer } from './definer.ts';

/** What the whole base is about, its edition and its as-of date. One a library. */
export const defineLibrary = definer<'library', typeof library>('library');
export const defineSource = definer<'source', typeof source>('source');
export const defineClaim = definer<'claim', typeof claim>('claim');
export const defineCaveat = definer<'caveat', typeof caveat>('caveat');
export const defineCheck = definer<'check', typeof check>('check');
export const defineCorrection = definer<'correction', typeof correction>('correction');
export const definePillar = definer<'pillar', typeof pillar>('pillar');
export const defineDriver = definer<'driver', typeof driver>('driver');
export const defineIndicator = definer<'indicator', typeof indicator>('indicator');
/** A node of the causal map. */
export const defineVariable = definer<'variable', typeof variable>('variable');
/** An arrow of the causal map. */
export const defineCausalLink = definer<'causal-link', typeof causalLink>('causal-link');
export const defineMechanism = definer<'mechanism', typeof mechanism>('mechanism');
/** A moment of the timeline. */
export const defineEvent = definer<'event', typeof event>('event');
export const defineJudgement = definer<'judgement', typeof judgement>('judgement');
export const defineAssumption = definer<'assumption', typeof assumption>('assumption');
export const defineHypothesis = definer<'hypothesis', typeof hypothesis>('hypothesis');
/** An analysis of competing hypotheses. */
export const defineAchMatrix = definer<'ach-matrix', typeof achMatrix>('ach-matrix');
export const defineScenario = definer<'scenario', typeof scenario>('scenario');
export const defineGap = definer<'gap', typeof gap>('gap');
export const defineOption = definer<'option', typeof option>('option');
/** Something to discuss in class. */
export const defineQuestion = definer<'question', typeof question>('question');
/** What was found in the sources: the ids that the content must hold. */
export const defineInventory = definer<'inventory', typeof inventory>('inventory');
/** Items of the inventory that are left out, with the reason. */
export const defineOmission = definer<'omission', typeof omission>('omission');
export const defineTerm = definer<'term', typeof term>('term');
export const defineActor = definer<'actor', typeof actor>('actor');
/** A house style: colours, faces, logo, cover, lines at head and foot. In templates/styles. */
export const defineStyle = definer<'style', typeof style>('style');
/** The words that the engine adds, in one language: labels, dates, likelihood, confidence. In templates/locales. */
export const defineLocale = definer<'locale', typeof locale>('locale');
