// What limits the claims on bribes, on people who left and on single accounts.
import { at, date, defineCaveat, prose } from 'groundswell';
import {
  corruptionWeakensControl,
  crackdownSelfDefeating,
  lawlessnessHelpsPeople,
  unInterviews,
  unRefugeeBribery,
} from '../claims/corruption.ts';
import { jessieKim2009 } from '../claims/currency.ts';
import { minSungSelfReliance } from '../claims/generation.ts';
import { chaeHwanHardLabour, jihyunKangDramas } from '../claims/information.ts';
import { jooYangStateGaveWay, jooYangTradeOrStarve } from '../claims/markets.ts';
import { arrivals33000, exitChallengesLegitimacy } from '../claims/outflow.ts';
import { remittances15m } from '../claims/remittances.ts';
import { shimonHuhGroupViewing } from '../claims/trust.ts';
import { guardianTestimony, libertyInNorthKorea, priceIsRights } from '../sources/society.ts';

export const unknownInChina = defineCaveat({
  id: 'cav-unknown-in-china',
  kind: 'scope',
  says: 'The count covers arrivals in the South only. How many people remain in China is unknown.',
  short: 'Those who remain in China are not counted',
  appliesTo: [arrivals33000],
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  evidence: ['s0-cav-unknown-in-china'],
});

export const briberyBeforeCrackdown = defineCaveat({
  id: 'cav-bribery-before-crackdown',
  kind: 'date',
  says: 'Written before the crackdown on bribery in the pandemic. How far bribes still work is uncertain.',
  short: 'On bribes: before the crackdown of the pandemic',
  appliesTo: [corruptionWeakensControl, crackdownSelfDefeating],
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  evidence: ['s0-corruption-weakens-control', 's0-crackdown-self-defeating'],
});

export const lawlessnessOneSided = defineCaveat({
  id: 'cav-lawlessness-one-sided',
  kind: 'counter-evidence',
  says: 'One-sided: the UN report that Liberty in North Korea cites next treats the same bribery as a violation of rights.',
  short: 'The UN report sees a rights violation',
  appliesTo: [lawlessnessHelpsPeople],
  sources: [at(libertyInNorthKorea, { paragraph: 36 }), at(priceIsRights)],
  evidence: ['s0-lawlessness-helps-people'],
});

export const unReportSkew = defineCaveat({
  id: 'cav-un-report-skew',
  kind: 'sample',
  says: 'The interviews were mostly with women from the north-eastern provinces, so other places and men are under-represented.',
  short: 'The UN report: mostly women from the north-east',
  appliesTo: [unRefugeeBribery, unInterviews],
  sources: [at(priceIsRights)],
  evidence: ['s0-t-un-refugee-bribery', 's0-lawlessness-helps-people'],
});

export const remittanceUnsourced = defineCaveat({
  id: 'cav-remittance-unsourced',
  kind: 'scope',
  says: 'The estimate has neither source nor year, and its origin was not found. Take it as an order of magnitude.',
  short: 'Origin not found; order of magnitude only',
  appliesTo: [remittances15m],
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  evidence: ['s0-remittances-15m'],
});

export const risingOutflowPremise = defineCaveat({
  id: 'cav-rising-outflow-premise',
  kind: 'date',
  says: prose`It presumes that ever more people leave. Arrivals in the South fell after ${date('2019')}.`,
  short: 'Presumes rising departures; they fell',
  appliesTo: [exitChallengesLegitimacy],
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  evidence: ['s0-exit-challenges-legitimacy'],
});

export const oneAccount = defineCaveat({
  id: 'cav-one-account',
  kind: 'bias',
  says: 'An account is one person’s experience, chosen for publication. It does not show how common the experience is.',
  short: 'One person’s experience, not a count',
  appliesTo: [
    jooYangTradeOrStarve,
    jooYangStateGaveWay,
    jessieKim2009,
    jihyunKangDramas,
    chaeHwanHardLabour,
    unRefugeeBribery,
    minSungSelfReliance,
    shimonHuhGroupViewing,
  ],
  sources: [at(guardianTestimony)],
  evidence: [
    's0-t-joo-yang-trade-or-starve',
    's0-t-joo-yang-state-gave-way',
    's0-t-jessie-kim-2009',
    's0-t-jihyun-kang-dramas',
    's0-t-chae-hwan-hard-labour',
    's0-t-un-refugee-bribery',
    's0-t-min-sung-self-reliance',
    's0-t-shimon-huh-group-viewing',
  ],
});
