// Twelve questions for class. The editors ask them; the claims are what an answer can rest on.
import { cite, date, defineQuestion, name, prose, quantity } from 'groundswell';
import { jessieKim, jihyunKang, jooYang, shimonHuh } from './actors/testimony.ts';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from './claims/border.ts';
import {
  authorityErodes,
  corruptionWeakensControl,
  extractNotArrest,
  officialsLiveOnBribes,
  unInterviews,
} from './claims/corruption.ts';
import { anger2009, apologyReported2010, jessieKim2009, savingsLost2009 } from './claims/currency.ts';
import { usbAccess81 } from './claims/devices.ts';
import { growth2016 } from './claims/economy.ts';
import { cadreLoyaltyForced, leaderFearsElite } from './claims/elites.ts';
import {
  eliteServedFirst,
  famineChangedStateSociety,
  rationsInsufficient,
  stateEconomyBreakdown,
} from './claims/famine.ts';
import { crisisChainForecast } from './claims/forecasts-economy.ts';
import {
  choiCollapseForecast,
  gauseMarginalisedForecast,
  goneByJuneForecast,
} from './claims/forecasts-leadership.ts';
import { jihyunKangDramas } from './claims/information.ts';
import {
  insidePollsCriticised,
  privateCriticismOnly,
  securityStillEffective,
  testimonySelective,
} from './claims/limits.ts';
import { everydayResistanceReading, jooYangTradeOrStarve, peopleRunOwnEconomy } from './claims/markets.ts';
import { marketsMayStrengthenLeader, misstepsCostTrust } from './claims/markets-and-state.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { giftSpending2012 } from './claims/patronage.ts';
import { thirdGenerationRule } from './claims/readers.ts';
import { defectionOf13 } from './claims/restaurant-case.ts';
import { commissionFoundTooLittle, managerSaysPressed } from './claims/restaurant-case-later.ts';
import { sanctionsAsCause } from './claims/restaurant-inferences.ts';
import { assassinationRumour } from './claims/rumours.ts';
import { choiCompoundedWeakness } from './claims/sanctions.ts';
import { surveillanceSaturated, watchOnDefectorFamilies } from './claims/surveillance.ts';
import { shimonHuhGroupViewing } from './claims/trust.ts';

export const isTradeResistance = defineQuestion({
  id: 'is-trade-resistance',
  says: 'Is earning a living in a market resistance?',
  level: 'evaluate',
  claims: [everydayResistanceReading, peopleRunOwnEconomy, jooYangTradeOrStarve, marketsMayStrengthenLeader],
  guide: prose`For: traders left state work and broke rules, and Liberty in North Korea reads this as quiet resistance.${cite(everydayResistanceReading)} Against: people traded to eat, as ${name(jooYang)} tells, and may even thank the leader for a better life.${cite(jooYangTradeOrStarve, marketsMayStrengthenLeader)} A good answer keeps what people did apart from why they did it, and says that motives were not measured.`,
});

export const bribeBothWays = defineQuestion({
  id: 'bribe-both-ways',
  says: 'Can a bribe both weaken and support a state?',
  level: 'explain',
  claims: [corruptionWeakensControl, officialsLiveOnBribes, extractNotArrest, authorityErodes],
  guide: prose`It weakens control, because rules can be bought off.${cite(corruptionWeakensControl, authorityErodes)} It also feeds poorly paid officials and ties them to the trade that they take from.${cite(officialsLiveOnBribes, extractNotArrest)} A good answer says over what time and for whom.`,
});

export const watchingTwoWays = defineQuestion({
  id: 'watching-two-ways',
  says: 'If the state watches people more, what two opposite things may that show?',
  level: 'explain',
  readers: 'secondary',
  claims: [watchOnDefectorFamilies, leaderFearsElite, securityStillEffective, surveillanceSaturated],
  guide: prose`Fear: the state sees a danger and reacts, as One Free Korea reads it.${cite(leaderFearsElite)} Capacity: it has the means to watch more people, and nobody could challenge it openly.${cite(securityStillEffective)} The reports of more watching fit both, so they cannot decide.${cite(watchOnDefectorFamilies)} Ask what would be seen under one reading alone.`,
});

export const leaversAndStayers = defineQuestion({
  id: 'leavers-and-stayers',
  says: 'Why could people who left differ from people who stayed?',
  level: 'explain',
  claims: [usbAccess81, unInterviews, testimonySelective],
  guide: prose`Those who can be asked are not a mirror of the country: the UN report spoke mostly with women from the north-east.${cite(unInterviews)} They had reason and means to go, and testimony is selective.${cite(testimonySelective)} So a share of leavers who used a USB stick is no share of the country.${cite(usbAccess81)}`,
});

export const whichPillarFirst = defineQuestion({
  id: 'which-pillar-first',
  says: prose`Which pillar failed first in ${date('199X')}?`,
  level: 'evaluate',
  readers: 'undergraduate',
  claims: [rationsInsufficient, eliteServedFirst, famineChangedStateSociety, stateEconomyBreakdown],
  guide: prose`Co-optation of ordinary people: rations stopped feeding them, while the top was served first.${cite(rationsInsufficient, eliteServedFirst)} Liberty in North Korea holds that the bond between people and rulers changed for good, which is legitimation.${cite(famineChangedStateSociety)} No claim says that repression failed. A good answer gives the order and names what is missing.`,
});

export const sanctionsCauseDefection = defineQuestion({
  id: 'sanctions-cause-defection',
  says: 'What evidence would convince you that sanctions caused a defection?',
  level: 'create',
  claims: [sanctionsAsCause, defectionOf13, managerSaysPressed, commissionFoundTooLittle],
  guide: prose`Begin with the case: One Free Korea blames sanctions, and the manager later said that he was pressed by the South’s secret service.${cite(sanctionsAsCause, managerSaysPressed)} A commission found too little evidence of coercion, and records were missing.${cite(commissionFoundTooLittle)} Useful evidence: free accounts by several of those who left, pay records before and after, similar places that sanctions did not touch.`,
});

export const whyExpectCollapse = defineQuestion({
  id: 'why-expect-collapse',
  says: prose`Why did experts expect collapse in ${date('2016')}?`,
  level: 'explain',
  claims: [
    choiCollapseForecast,
    choiCompoundedWeakness,
    crisisChainForecast,
    gauseMarginalisedForecast,
    goneByJuneForecast,
    growth2016,
  ],
  guide: prose`They saw new sanctions on a weak economy and reasoned that crisis would become political.${cite(choiCompoundedWeakness, crisisChainForecast)} Growth was then estimated at ${quantity(growth2016)}, and each dated forecast of the leader’s fall failed.${cite(growth2016, gauseMarginalisedForecast, goneByJuneForecast)} Ask what they may have left out: markets, China, and that a forecast without a date cannot fail.`,
});

export const whenIsTestimonyProof = defineQuestion({
  id: 'when-is-testimony-proof',
  says: 'When is testimony proof?',
  level: 'evaluate',
  claims: [jihyunKangDramas, shimonHuhGroupViewing, testimonySelective],
  guide: prose`It is proof of what one person says they lived through, as in the accounts of ${name(jihyunKang)} and ${name(shimonHuh)} on foreign films.${cite(jihyunKangDramas, shimonHuhGroupViewing)} It is no proof of how common that was; several prominent accounts were revised later.${cite(testimonySelective)} Ask who relayed it, when the person left, and what else agrees.`,
});

export const lessonOf2009 = defineQuestion({
  id: 'lesson-of-the-currency-measure',
  says: prose`What did the currency measure of ${date('2009')} teach both sides?`,
  level: 'recall',
  readers: 'secondary',
  claims: [savingsLost2009, anger2009, apologyReported2010, jessieKim2009, misstepsCostTrust],
  guide: prose`People lost savings and were very angry; ${name(jessieKim)} says that she was spared, as she held goods and not cash.${cite(savingsLost2009, anger2009, jessieKim2009)} The state lost trust and was reported to have apologised, which was never officially confirmed.${cite(misstepsCostTrust, apologyReported2010)}`,
});

export const measureLoyalty = defineQuestion({
  id: 'measure-loyalty',
  says: 'How would you measure loyalty?',
  level: 'create',
  readers: 'undergraduate',
  claims: [cadreLoyaltyForced, privateCriticismOnly, insidePollsCriticised],
  guide: prose`Asking does not work where criticism is dangerous and loyalty is acted out, as a contact of Daily NK says.${cite(privateCriticismOnly, cadreLoyaltyForced)} Polls inside were faulted for leading questions and tiny samples.${cite(insidePollsCriticised)} Better ideas look at conduct: what people risk, pay for, leave or report. Each idea needs its own weakness named.`,
});

export const whatChanged2020 = defineQuestion({
  id: 'what-changed-in-the-closure',
  says: prose`What changed in ${date('2020')}?`,
  level: 'recall',
  claims: [borderClosure2020, informalCommerceShrank, foreignCultureLaws, borderFences, arrivalsYearly],
  guide: prose`The northern border was sealed, trade almost stopped and informal business shrank.${cite(borderClosure2020, informalCommerceShrank)} New laws punish foreign culture, and sampled fences grew.${cite(foreignCultureLaws, borderFences)} Arrivals fell to ${quantity(arrivalsYearly, '2021')} in ${date('2021')}; goods came back from ${date('2022')}, people did not.${cite(arrivalsYearly)} So the NGO’s page, written before, describes a different period.`,
});

export const whichClaimToDrop = defineQuestion({
  id: 'which-claim-to-drop',
  says: 'Which claim in this handout would you drop, and why?',
  level: 'evaluate',
  claims: [assassinationRumour, giftSpending2012, usbAccess81, thirdGenerationRule],
  guide: prose`Accept any choice that comes with a reason. Candidates are the rumour with one anonymous source and the reader’s rule about third rulers.${cite(assassinationRumour, thirdGenerationRule)} So are the one old figure on gifts, and a share whose base was not published.${cite(giftSpending2012, usbAccess81)} Dropping is not the only answer: a labelled claim can teach more than a missing one.`,
});
