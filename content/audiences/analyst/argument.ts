// The argument of the annex, in prose: six findings, from what people did to what would prove us wrong.
import { cite, date, type defineAudience, prose, quantity, withoutUnit } from 'groundswell';
import { borderFences, foreignCultureLaws } from '../../claims/border.ts';
import { growth2024 } from '../../claims/economy.ts';
import { cadresDoubtLeader } from '../../claims/elites.ts';
import { collapseForecastsFailed } from '../../claims/forecasts-leadership.ts';
import { microSurveySample, securityStillEffective } from '../../claims/limits.ts';
import { marketsMayStrengthenLeader, toleranceCrackdownCycle } from '../../claims/markets-and-state.ts';
import { arrivalsYearly } from '../../claims/outflow.ts';
import { needsHardCurrency } from '../../claims/patronage.ts';
import { arrivalsLivedAbroad2025 } from '../../claims/since-2020/arrivals.ts';
import {
  flightsReturned2023,
  guardPosts,
  passengerTrains2026,
  railFreightReturned2022,
} from '../../claims/since-2020/border.ts';
import { committeeRenewed2026, reelected2026, successorStage2026 } from '../../claims/since-2020/congress.ts';
import { vicePremierDismissed2026 } from '../../claims/since-2020/elite.ts';
import { armsBehindGrowth2024 } from '../../claims/since-2020/growth.ts';
import { broadcastHours2025 } from '../../claims/since-2020/information.ts';
import {
  executionsForDistributing2025,
  lawsMayDefeatAim,
  rightsWorse2025,
  smallGains2025,
} from '../../claims/since-2020/laws.ts';
import {
  grainLaw2022,
  grainShops2024,
  officialMarkets2018,
  wagesTenfold2023,
} from '../../claims/since-2020/markets.ts';
import { insideSurvey2022 } from '../../claims/since-2020/private-surveys.ts';
import { armsShipped2025, russiaPaysInKind2025, russiaTreaty2024 } from '../../claims/since-2020/russia.ts';
import { cryptoStolen2025, panelVetoed2024 } from '../../claims/since-2020/sanctions.ts';
import {
  informalIncome,
  ministrySample,
  neverHadRations,
  sawForeignVideo,
  viewsOfSuccession,
} from '../../claims/since-2020/surveys.ts';
import { trade2019, trade2021, trade2025 } from '../../claims/since-2020/trade.ts';
import { officersGrumble } from '../../claims/surveillance.ts';

type Sections = NonNullable<Parameters<typeof defineAudience>[0]['briefing']>;

export const argument: Sections = [
  {
    section: 'text',
    kicker: 'The argument',
    headline: 'Change from below was real, and so far the state has outlasted it',
    body: [
      prose`Two things are true of North Korea at once. For a generation, households have lived from trade that nobody planned, learned of the world from films that the state forbids, and broken its rules together. And the state that lost this ground has not lost its hold: in ${date('2026-02')} a party congress re-elected its leader.${cite(reelected2026)} Whoever watches only the first waits for a collapse that every dated forecast has got wrong.${cite(collapseForecastsFailed)} Whoever watches only the second cannot say why the fences were built.`,
      prose`We argue that the two belong together. What grew from below is the reason for what has been tightened from above, and through ${date('2028')} the tightening is more likely to last than to break. The argument takes five steps. Each rests on a key judgement that follows it, with its likelihood, its date and what would show it wrong.`,
    ],
  },
  {
    section: 'text',
    headline: 'Households live from markets, and the state has learned to compete with them',
    body: [
      prose`People who left between ${date('2016')} and ${date('2020')} said that ${quantity(informalIncome)} of their family’s income was informal; those who had left before ${date('2000')} put it at ${quantity(informalIncome, 'before')}.${cite(informalIncome)} Of the later group, ${quantity(neverHadRations)} had never had rations.${cite(neverHadRations)} Such witnesses do not speak for the country: ${quantity(ministrySample, 'border')} of the whole sample came from border areas.${cite(ministrySample)} Yet the view from above agrees with them. Satellite pictures of ${date('2018')} showed ${quantity(officialMarkets2018)}, and the state collects fees in every one.${cite(officialMarkets2018)}`,
      prose`What has changed since is who sells. The grain law of ${date('2022-12')} gave state shops a footing in law, and Daily NK counts ${quantity(grainShops2024)}, which undercut the market but open once or twice a month.${cite(grainLaw2022, grainShops2024)} Wages were raised about ${quantity(wagesTenfold2023)} in ${date('2023')}; eighteen months on they bought hardly more than before, an analyst found.${cite(wagesTenfold2023)} A state that used to tolerate markets and raid them by turns now competes with them.${cite(toleranceCrackdownCycle)} That is a policy which can be kept up, and so we expect taxing and squeezing rather than closing. Those who hold that markets make people grateful to the leader reach the same forecast by another road.${cite(marketsMayStrengthenLeader)}`,
    ],
  },
  {
    section: 'text',
    headline: 'Goods came back across the border; people and voices did not',
    body: [
      prose`The closure took China’s trade with the North from ${quantity(trade2019)} in ${date('2019')} to ${quantity(trade2021)} in ${date('2021')}.${cite(trade2019, trade2021)} Freight trains returned in ${date('2022')}, flights in ${date('2023')} and passenger trains in ${date('2026-03')}; in ${date('2025')} trade reached ${quantity(trade2025)}, within reach of where it had been.${cite(railFreightReturned2022, flightsReturned2023, passengerTrains2026, trade2025)} People did not follow. The South counted ${quantity(arrivalsYearly, '2019')} from the North in ${date('2019')} and ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}, many of whom had spent years in other countries first.${cite(arrivalsYearly, arrivalsLivedAbroad2025)} In the six border areas that were examined stands a guard post or guard building about every ${quantity(guardPosts, 'distance')}.${cite(borderFences, guardPosts)}`,
      prose`Nor have the voices come back. Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(sawForeignVideo)} had seen video from outside.${cite(sawForeignVideo)} New laws then set long terms for watching and death for bringing such films in or passing them on, and the UN human rights office speaks of credible evidence that people were executed for distributing them.${cite(foreignCultureLaws, executionsForDistributing2025)} In ${date('2025')} the senders fell silent as well: from ${withoutUnit(quantity(broadcastHours2025, 'before'))} to ${quantity(broadcastHours2025)}.${cite(broadcastHours2025)} It would be easy to conclude that nobody watches any more. Nothing we read shows that, and one scholar expects the opposite: that such laws teach people to watch more quietly.${cite(lawsMayDefeatAim)} Our judgement is therefore about supply and access, which somebody can count, and not about belief.`,
    ],
  },
  {
    section: 'text',
    headline: 'The elite’s paymaster has a new customer, and nobody outside can see the pay',
    body: [
      prose`In ${date('2016')} One Free Korea summed up what experts held: to keep power the leader needs a steady flow of hard currency.${cite(needsHardCurrency)} Sanctions aimed at that flow. Their watch has since been broken, and the flow has found another source. Russia signed a treaty that has been in force since ${date('2024-12')}, ended the mandate of the UN’s panel of experts, and took ${quantity(armsShipped2025)} of munitions by the count of eleven states.${cite(russiaTreaty2024, panelVetoed2024, armsShipped2025)} Thieves who work for the state took ${quantity(cryptoStolen2025)} in crypto-currency within two years.${cite(cryptoStolen2025)} The Bank of Korea put growth in ${date('2024')} at ${quantity(growth2024)}, and one of its officials tied much of that to arms.${cite(growth2024, armsBehindGrowth2024)}`,
      prose`None of this shows that the elite is paid. A study of ${date('2025')} sees food and oil come back from Russia, and no inflow of currency.${cite(russiaPaysInKind2025)} Our first edition took growth for a sign that the money is found; we have withdrawn that inference. What remains is narrower. The watch that was meant to keep the purse empty is weaker than it was, and money has a second way in.${cite(panelVetoed2024, cryptoStolen2025)} That holds for as long as Russia’s war needs shells, and so the judgement runs only to ${date('2027')}, at low confidence.`,
    ],
  },
  {
    section: 'text',
    headline: 'Control is documented; belief is not',
    body: [
      prose`Of the three pillars, repression is the one that outsiders see best. In ${date('2025-09')} the UN human rights office found that nothing had improved since ${date('2014')} and much had become worse, though it saw small gains in detention and at trial.${cite(rightsWorse2025, smallGains2025)} The congress of ${date('2026-02')} went off in order; of ${quantity(committeeRenewed2026, 'all')} of the Central Committee, ${withoutUnit(quantity(committeeRenewed2026))} are new.${cite(committeeRenewed2026)} A month earlier the leader had dismissed a vice premier in public.${cite(vicePremierDismissed2026)} Such a turnover may show a man who fears his elite, or one who can replace it; both readings fit, and we do not choose. Tales of grumbling officers and doubting officials come from a few unnamed contacts of ${date('2016')}.${cite(officersGrumble, cadresDoubtLeader)}`,
      prose`Belief is another matter. Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(viewsOfSuccession)} had thought badly of the hereditary succession.${cite(viewsOfSuccession)} They are people who left. The two surveys made inside that were found reached ${withoutUnit(quantity(microSurveySample))} and ${quantity(insideSurvey2022)}.${cite(microSurveySample, insideSurvey2022)} So we say neither that people believe nor that they have stopped. We say that around ${date('2019')} nobody could challenge the leader in the open, and that what was read since makes it harder, not easier.${cite(securityStillEffective, foreignCultureLaws)}`,
    ],
  },
  {
    section: 'text',
    headline: 'What would prove us wrong, and what we know least',
    body: [
      prose`Forecasts that this leader would fall have a poor record: every one that named a date has failed.${cite(collapseForecastsFailed)} Ours name dates so that they can fail too. The argument breaks at its centre if security forces are seen to refuse orders, and at its edge if markets are shut, if arrivals climb past half of their number of ${date('2019')}, or if those who left after the closure turn out to have watched as much as before. Three things deserve more attention than any rumour of unrest: the end of Russia’s orders; the succession, for which Seoul sees the daughter being designated; and who rides the trains, officials or traders.${cite(successorStage2026)}`,
      prose`The weak links are plain. Most of what is known of daily life was told by people who left before ${date('2020')}. Prices and moods from inside come from a handful of contacts. Everything about money for the elite is inference. One sound survey of those who left after the closure would improve this assessment more than another year of pictures from space.`,
    ],
  },
];
