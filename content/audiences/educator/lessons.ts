// Eight drivers of change and two that hold it back, told for a class: idea, steps, evidence, a question.
import { cite, date, type defineAudience, name, prose, quantity, withoutUnit } from 'groundswell';
import { jessieKim, jihyunKang, jooYang, minSung, shimonHuh } from '../../actors/testimony.ts';
import {
  borderFences,
  crosserGroups,
  crossersBringKnowledge,
  foreignCultureLaws,
  goodsAsEvidence,
  recordBorderCrossing,
} from '../../claims/border.ts';
import {
  briberyCrackdown,
  extractNotArrest,
  licenceBribes,
  officialsLiveOnBribes,
  onlyStateBodiesLegal,
  penaltiesRaiseBribes,
} from '../../claims/corruption.ts';
import { anger2009, apologyReported2010, jessieKim2009, savingsLost2009 } from '../../claims/currency.ts';
import { usbEvadesPolice } from '../../claims/devices.ts';
import {
  eliteServedFirst,
  famineDeathEstimates,
  famineFollowsBreakdown,
  rationsInsufficient,
  stateEconomyBreakdown,
  universalJobAssignment,
} from '../../claims/famine.ts';
import {
  cohortBornAfterCollapse,
  cohortNotStateReliant,
  minSungSelfReliance,
  youthForeignTastes,
  youthWeakAttachment,
} from '../../claims/generation.ts';
import { jihyunKangDramas, learnCausesOfPoverty, smuggledMediaTypes } from '../../claims/information.ts';
import { privateCriticismOnly, securityStillEffective } from '../../claims/limits.ts';
import {
  foragingAndTrading,
  jangmadangBeganIllegal,
  jooYangStateGaveWay,
  jooYangTradeOrStarve,
} from '../../claims/markets.ts';
import { stateTaxesMarkets } from '../../claims/markets-and-state.ts';
import { arrivalsYearly, familyContact } from '../../claims/outflow.ts';
import { giftSpending2012, needsHardCurrency } from '../../claims/patronage.ts';
import { brokerChannels, remittanceUses } from '../../claims/remittances.ts';
import { passengerTrains2026, railFreightReturned2022 } from '../../claims/since-2020/border.ts';
import { broadcastHours2025 } from '../../claims/since-2020/information.ts';
import { rightsWorse2025 } from '../../claims/since-2020/laws.ts';
import { grainLaw2022 } from '../../claims/since-2020/markets.ts';
import { armsShipped2025 } from '../../claims/since-2020/russia.ts';
import { paidBribes } from '../../claims/since-2020/surveys.ts';
import { hourlyReporting, officersGrumble, watchOnDefectorFamilies } from '../../claims/surveillance.ts';
import {
  informerNetwork,
  mistrustAndFear,
  sharedIllegalActs,
  shimonHuhGroupViewing,
} from '../../claims/trust.ts';
import { corruptionAsLubricant } from '../../drivers/corruption-as-lubricant.ts';
import { crossBorderExchange } from '../../drivers/cross-border-exchange.ts';
import { famineAndRationCollapse } from '../../drivers/famine-and-ration-collapse.ts';
import { hardCurrencyPatronage } from '../../drivers/hard-currency-patronage.ts';
import { horizontalTrust } from '../../drivers/horizontal-trust.ts';
import { jangmadangGeneration } from '../../drivers/jangmadang-generation.ts';
import { marketizationFromBelowDriver } from '../../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../../drivers/outflow-and-diaspora.ts';
import { outsideInformation } from '../../drivers/outside-information.ts';
import { surveillanceAndRepression } from '../../drivers/surveillance-and-repression.ts';
import {
  bribePriceOfPenaltyMechanism,
  cohortReplacementMechanism,
  fearAndCautionMechanism,
  sharedComplicityMechanism,
} from '../../mechanisms/control.ts';
import { loyaltyForCashMechanism } from '../../mechanisms/elite.ts';
import { learningFromMediaMechanism, wordOfMouthReturnMechanism } from '../../mechanisms/information.ts';
import {
  remittanceCapitalMechanism,
  safetyInNumbersMechanism,
  survivalTradingMechanism,
} from '../../mechanisms/livelihood.ts';

type Section = NonNullable<Parameters<typeof defineAudience>[0]['briefing']>[number];

export const famineLesson: Section = {
  section: 'lesson',
  driver: famineAndRationCollapse,
  headline: 'The state could no longer feed its people',
  idea: prose`Once the state assigned all a job and gave rations, a share of food.${cite(universalJobAssignment)} In ${date('199X')} its economy broke down, and a severe famine followed.${cite(stateEconomyBreakdown, famineFollowsBreakdown)}`,
  mechanism: survivalTradingMechanism,
  known: [
    prose`Rations were no longer enough, and people at the top came first.${cite(rationsInsufficient, eliteServedFirst)}`,
    prose`How many died is disputed. Officials said ${withoutUnit(quantity(famineDeathEstimates, 'officials'))}, early aid groups ${quantity(famineDeathEstimates, 'early-aid-groups')}.${cite(famineDeathEstimates)}`,
  ],
  ask: 'Which promise did the state break?',
};

export const marketLesson: Section = {
  section: 'lesson',
  driver: marketizationFromBelowDriver,
  headline: 'People built markets to survive',
  idea: prose`People gathered wild plants and sold small things.${cite(foragingAndTrading)} The markets that grew from this, called jangmadang, were against the law.${cite(jangmadangBeganIllegal)}`,
  mechanism: safetyInNumbersMechanism,
  known: [
    prose`${name(jooYang)}, who left in ${date('2010')}, says that people had to trade or starve. Later nobody could stop it.${cite(jooYangTradeOrStarve, jooYangStateGaveWay)}`,
    prose`In ${date('2009')} the state swapped old money for new. Many traders lost their savings, but ${name(jessieKim)} held goods, not cash.${cite(savingsLost2009, jessieKim2009)} People were angry; the state is said to have apologised.${cite(anger2009, apologyReported2010)}`,
    prose`Traders pay fees, and the state takes the money.${cite(stateTaxesMarkets)} Since ${date('2022')} it has sold grain itself.${cite(grainLaw2022)}`,
  ],
  ask: 'Who gains when the state takes a fee?',
};

export const informationLesson: Section = {
  section: 'lesson',
  driver: outsideInformation,
  headline: 'Films from abroad told another story',
  idea: prose`Smuggled films, shows and music went from hand to hand.${cite(smuggledMediaTypes)} They showed how others live.${cite(learnCausesOfPoverty)} A USB stick holds many films and hides easily.${cite(usbEvadesPolice)}`,
  mechanism: learningFromMediaMechanism,
  known: [
    prose`${name(jihyunKang)}, who left in ${date('2010')}, had learned that the South was poor, then saw its dramas and asked why.${cite(jihyunKangDramas)}`,
    prose`Since ${date('2020-12')}, ${quantity(foreignCultureLaws)} punish foreign culture.${cite(foreignCultureLaws)} In ${date('2025')} most radio from outside was cut.${cite(broadcastHours2025)}`,
  ],
  ask: 'Is a film enough to change what people do?',
};

export const borderLesson: Section = {
  section: 'lesson',
  driver: crossBorderExchange,
  headline: 'The border carried goods and news',
  idea: prose`Hunger and trade made more people cross into China than ever before: traders, smugglers and refugees.${cite(recordBorderCrossing, crosserGroups)} Some came back and told what they had seen.${cite(crossersBringKnowledge)}`,
  mechanism: wordOfMouthReturnMechanism,
  known: [
    prose`A well-made foreign product can say more than a broadcast: somewhere, people live better.${cite(goodsAsEvidence)}`,
    prose`In ${date('2020')} the border was sealed, and fences in six areas grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)}.${cite(borderFences)} Trains came back in ${date('2022')} and ${date('2026')}; they carry goods and officials.${cite(railFreightReturned2022, passengerTrains2026)}`,
  ],
  ask: 'What does a product say that a speech cannot?',
};

export const briberyLesson: Section = {
  section: 'lesson',
  driver: corruptionAsLubricant,
  headline: 'Bribes kept forbidden business going',
  idea: prose`Officials earn little, so they live on markets and bribes: money for looking away.${cite(officialsLiveOnBribes)} By law only the state may do business, so others pay for a permit.${cite(onlyStateBodiesLegal, licenceBribes)}`,
  mechanism: bribePriceOfPenaltyMechanism,
  known: [
    prose`Officials would rather take money from traders than arrest them.${cite(extractNotArrest)} The harsher the punishment, the more they can ask for.${cite(penaltiesRaiseBribes)}`,
    prose`Of those who left by ${date('2020')}, ${quantity(paidBribes)} had paid bribes.${cite(paidBribes)} In the pandemic the state fought bribery too.${cite(briberyCrackdown)}`,
  ],
  ask: 'Can a bribe both weaken and support a state?',
};

export const trustLesson: Section = {
  section: 'lesson',
  driver: horizontalTrust,
  headline: 'Breaking rules together builds trust',
  idea: prose`Informers report on their neighbours, so people mistrust each other.${cite(informerNetwork, mistrustAndFear)} Yet more of them break rules together.${cite(sharedIllegalActs)}`,
  mechanism: sharedComplicityMechanism,
  known: [
    prose`${name(shimonHuh)}, who left in ${date('2013')}, says that only close friends were asked to watch films. Those who had watched would not tell.${cite(shimonHuhGroupViewing)}`,
    prose`Around ${date('2019')} people spoke a little more freely, but only with those they trusted.${cite(privateCriticismOnly)}`,
  ],
  ask: 'Why does a shared secret make people trust each other?',
};

export const generationLesson: Section = {
  section: 'lesson',
  driver: jangmadangGeneration,
  headline: 'A generation grew up with markets',
  idea: prose`Young adults have never known a state that fed its people.${cite(cohortBornAfterCollapse)} Many never got work, food or news from it.${cite(cohortNotStateReliant)}`,
  mechanism: cohortReplacementMechanism,
  known: [
    prose`${name(minSung)}, who left in ${date('2010')}, says that parents got what they needed from the state. Their children had to find it themselves.${cite(minSungSelfReliance)}`,
    prose`Many like foreign films and music better.${cite(youthForeignTastes)} Many are said to feel little tie to their leaders.${cite(youthWeakAttachment)}`,
  ],
  ask: 'Do young people change a country by growing older?',
};

export const leavingLesson: Section = {
  section: 'lesson',
  driver: outflowAndDiaspora,
  headline: 'Those who left send news and money home',
  idea: prose`Many who left keep in touch with their families.${cite(familyContact)} Middlemen, called brokers, carry money to them.${cite(brokerChannels)}`,
  mechanism: remittanceCapitalMechanism,
  known: [
    prose`Families use it to live, to pay bribes and to start a business.${cite(remittanceUses)}`,
    prose`${quantity(arrivalsYearly, '2019')} reached the South in ${date('2019')}, ${withoutUnit(quantity(arrivalsYearly, '2021'))} in ${date('2021')} and ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}.${cite(arrivalsYearly)}`,
  ],
  ask: 'What is lost when fewer people can leave?',
};

export const controlLesson: Section = {
  section: 'lesson',
  driver: surveillanceAndRepression,
  headline: 'The state watches and punishes',
  idea: prose`Around ${date('2019')} the security forces were too strong for an open challenge, and the UN finds that control has grown since.${cite(securityStillEffective, rightsWorse2025)} This is the pillar of repression.`,
  mechanism: fearAndCautionMechanism,
  known: [
    prose`In ${date('2016')} families of people who had left were said to be watched more, and top officials to report every hour where they were.${cite(watchOnDefectorFamilies, hourlyReporting)}`,
    prose`Unnamed police officers were said to complain about long hours.${cite(officersGrumble)}`,
  ],
  ask: 'What two opposite things may more watching show?',
};

export const patronageLesson: Section = {
  section: 'lesson',
  driver: hardCurrencyPatronage,
  kicker: 'Money for loyalty',
  headline: 'The state pays for loyalty',
  idea: prose`Hard currency is foreign money, such as dollars. Experts agree, says the blog One Free Korea, that the leader needs it.${cite(needsHardCurrency)} This is the pillar of co-optation.`,
  mechanism: loyaltyForCashMechanism,
  known: [
    prose`In ${date('2012')} the leader is said to have spent ${quantity(giftSpending2012)} on gifts.${cite(giftSpending2012)}`,
    prose`Since ${date('2023')} much of the trade is with Russia: ${quantity(armsShipped2025)} of munitions.${cite(armsShipped2025)} Who gets the money is not known.`,
  ],
  ask: 'How firm is loyalty that is paid for?',
};
