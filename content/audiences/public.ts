import { cite, date, defineAudience, name, prose, quantity, withoutUnit } from 'groundswell';
import { jessieKim, jooYang } from '../actors/testimony.ts';
import { borderClosure2020, borderFences, foreignCultureLaws } from '../claims/border.ts';
import { officialsLiveOnBribes } from '../claims/corruption.ts';
import { currencyMeasureTerms, jessieKim2009, savingsLost2009 } from '../claims/currency.ts';
import {
  dvdPlayerPrice,
  stateDigitalControls,
  usbAccess81,
  usbEvadesPolice,
  usbIllegal98,
} from '../claims/devices.ts';
import {
  eliteServedFirst,
  famineDeathEstimates,
  famineFollowsBreakdown,
  rationsInsufficient,
  stateEconomyBreakdown,
  universalJobAssignment,
} from '../claims/famine.ts';
import {
  cohortBornAfterCollapse,
  minSungSelfReliance,
  youthForeignTastes,
  youthWeakAttachment,
} from '../claims/generation.ts';
import { securityStillEffective } from '../claims/limits.ts';
import {
  foragingAndTrading,
  jangmadangBeganIllegal,
  jooYangTradeOrStarve,
  marketIncome,
} from '../claims/markets.ts';
import { stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import { arrivalsLivedAbroad2025 } from '../claims/since-2020/arrivals.ts';
import { passengerTrains2026, railFreightReturned2022 } from '../claims/since-2020/border.ts';
import { broadcastHours2025 } from '../claims/since-2020/information.ts';
import { rightsWorse2025 } from '../claims/since-2020/laws.ts';
import { grainLaw2022 } from '../claims/since-2020/markets.ts';
import { sawForeignVideo } from '../claims/since-2020/surveys.ts';
import { informerNetwork } from '../claims/trust.ts';
import { arrivalsByYear } from '../figures/border.ts';
import { insideToday, leaversAndStayers } from '../gaps.ts';
import { rationDeliveryToSelfProvisioning } from '../links/famine-and-ration-collapse.ts';
import {
  marketActivityToDeviceAvailability,
  selfProvisioningToMarketActivity,
} from '../links/marketization-from-below.ts';
import {
  deviceAvailabilityToForeignMediaExposure,
  foreignMediaExposureToPropagandaCredibility,
} from '../links/outside-information.ts';

const arc = {
  section: 'arc' as const,
  headline: 'Her goods kept their value; the money did not',
  claim: jessieKim2009,
  beats: [
    {
      when: prose`${date('2009-11-30')}`,
      says: prose`The state swapped old money for new and capped how much anyone could change. Savings were lost.${cite(currencyMeasureTerms, savingsLost2009)}`,
    },
    {
      when: 'What she held',
      says: prose`${name(jessieKim)} remembers panic all around. Her wealth was in goods, not in cash, and so she was spared.${cite(jessieKim2009)}`,
    },
    {
      when: prose`${date('2011')}`,
      says: prose`Seeing no lasting future at home, ${name(jessieKim)} crossed the river Yalu into China.${cite(jessieKim2009)}`,
    },
  ],
};

export const publicAudience = defineAudience({
  id: 'public',
  name: 'The public',
  line: 'For everyone who wants to know',
  subtitle: 'How daily life in North Korea has changed, and what holds change back',
  gallery: {
    order: 1,
    briefing: {
      name: 'Public leaflet',
      purpose: 'Anyone with five minutes: one person’s story, and what lies behind it.',
    },
    deck: {
      name: 'Public talk',
      purpose: 'A hall or a meeting: how daily life changed, and what holds change back.',
    },
  },
  numbers: 'counts',
  wording: 'plain',
  hedges: 'hidden',
  margins: 'narrow',
  excludes: ['rumour', 'forecast'],
  budgets: { pages: 1, slides: 8, words: 450, minutes: 15 },
  deck: [
    {
      section: 'cover',
      headline: 'They built markets to survive',
      figure: {
        figure: 'people',
        title: prose`Asked inside the country in ${date('2016')}: these got nearly all their income from the market`,
        claim: marketIncome,
      },
      notes: [
        'Welcome. Ask who has read a book or seen a film about the country.',
        'Say that the talk is about daily life, and that every number has its source at the end.',
      ],
    },
    {
      ...arc,
      kicker: 'One person’s story',
      notes: [
        'Tell it slowly, beat by beat, and say whose story it is. These are our words, not hers.',
        'One voice shows what can happen, not how often it happens.',
        'Then the turn: why did people hold goods at all? That goes back to the famine.',
      ],
    },
    {
      section: 'cards',
      kicker: 'What happened',
      headline: prose`In ${date('199X')} the state could no longer feed its people`,
      notes: [
        'Tell it as a story, from the left to the right.',
        'Stop at the number of dead: estimates differ widely, and nobody can settle it.',
        'The last card is one person’s memory. Give the name, and do not speak for everyone.',
      ],
      cards: [
        {
          title: 'Before',
          icon: 'works',
          text: prose`The state assigned everybody a workplace and handed out food.${cite(universalJobAssignment)}`,
        },
        {
          title: 'Collapse',
          icon: 'fall',
          text: prose`The economy broke down and a severe famine followed.${cite(stateEconomyBreakdown, famineFollowsBreakdown)}`,
        },
        {
          title: 'Too little food',
          icon: 'bowl',
          text: prose`Rations were no longer enough. People at the top came first.${cite(rationsInsufficient, eliteServedFirst)}`,
        },
        {
          title: 'How many died',
          icon: 'candle',
          text: prose`Nobody knows: officials said ${withoutUnit(quantity(famineDeathEstimates, 'officials'))}, early aid groups ${quantity(famineDeathEstimates, 'early-aid-groups')}.${cite(famineDeathEstimates)}`,
        },
        {
          title: 'Coping',
          icon: 'leaf',
          text: prose`People gathered wild plants and sold small things.${cite(foragingAndTrading)}`,
        },
        {
          title: 'A lasting mark',
          icon: 'voice',
          text: prose`${name(jooYang)} recalls the choice: trade or starve.${cite(jooYangTradeOrStarve)}`,
        },
      ],
    },
    {
      section: 'figure',
      kicker: 'Markets',
      headline: prose`${quantity(marketIncome)} in ${date('2016')} lived almost only from the market`,
      notes: [
        'Let people look first. Every small figure is one person who was asked.',
        'Few people were asked, and not by lot. It is a glimpse, not a count of the country.',
        'Then ask: what changes when you feed yourself and the state does not?',
      ],
      figure: {
        figure: 'people',
        title: prose`Asked inside the country in ${date('2016')}: nearly all income came from the market`,
        claim: marketIncome,
      },
      support: prose`Markets, called jangmadang, began against the law. Later the state took fees from the traders; since ${date('2022')} it has sold grain itself.${cite(jangmadangBeganIllegal, stateTaxesMarkets, grainLaw2022)}`,
    },
    {
      section: 'text',
      kicker: 'Information',
      headline: 'Films from abroad came in on sticks small enough to hide',
      notes: [
        'Hold up a USB stick.',
        'The people asked had all left the country. Those who stayed may be different.',
        prose`A disc player cost ${quantity(dvdPlayerPrice)}: compare it with what people here pay for a meal.`,
      ],
      figure: {
        figure: 'bars',
        title: 'People who had left the country, asked about USB sticks',
        rows: [
          { label: 'Had been able to use one', claim: usbAccess81 },
          { label: 'Owners who kept banned media on it', claim: usbIllegal98 },
        ],
      },
      points: [
        prose`A USB stick is easy to share and easy to hide${cite(usbEvadesPolice)}`,
        prose`A cheap disc player cost ${quantity(dvdPlayerPrice)}${cite(dvdPlayerPrice)}`,
        prose`A study of ${date('2017')} found that the state was learning to control devices better${cite(stateDigitalControls)}`,
      ],
    },
    {
      section: 'big-number',
      kicker: 'People on the move',
      headline: 'Goods cross the border again, but few people do',
      claim: arrivalsYearly,
      whole: true,
      caption: prose`people from the North reached South Korea in ${date('2025')}`,
      notes: [
        prose`Say the number and wait. Then the peak: ${quantity(arrivalsYearly, '2009')} in ${date('2009')}.`,
        'It counts those who arrived. It does not show how many wanted to leave; the bars are in the back-up.',
      ],
      points: [
        prose`At the peak, in ${date('2009')}, it was ${withoutUnit(quantity(arrivalsYearly, '2009'))}${cite(arrivalsYearly)}`,
        prose`The border was sealed in ${date('2020')}; freight came back in ${date('2022')}, passenger trains in ${date('2026-03')}${cite(borderClosure2020, railFreightReturned2022, passengerTrains2026)}`,
      ],
    },
    {
      section: 'cards',
      kicker: 'What holds change back',
      headline: 'The state has strong means to stop open protest',
      notes: [
        'Change the tone here: the story so far was about people, this slide is about power.',
        prose`The laws are the newest part: ${quantity(foreignCultureLaws)} since ${date('2020')}.`,
        'If somebody asks about open protest, this slide says what stands in its way.',
      ],
      cards: [
        {
          title: 'Security forces',
          icon: 'shield',
          text: prose`Around ${date('2019')} they were too strong for an open challenge.${cite(securityStillEffective)}`,
        },
        {
          title: 'Informers',
          icon: 'eye',
          text: prose`Informers watched people in daily life, an NGO wrote around ${date('2019')}.${cite(informerNetwork)}`,
        },
        {
          title: 'More control',
          icon: 'voice',
          text: prose`The UN said in ${date('2025')} that much had become worse since ${date('2014')}.${cite(rightsWorse2025)}`,
        },
        {
          title: 'Laws',
          icon: 'law',
          text: prose`${quantity(foreignCultureLaws)} against foreign culture; some acts can bring death.${cite(foreignCultureLaws)}`,
        },
        {
          title: 'Fences',
          icon: 'fence',
          text: prose`In six border areas they grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)} by ${date('2023')}.${cite(borderFences)}`,
        },
        {
          title: 'Silence from outside',
          icon: 'phone',
          text: prose`Radio from outside fell from ${withoutUnit(quantity(broadcastHours2025, 'before'))} to ${quantity(broadcastHours2025)} in ${date('2025')}.${cite(broadcastHours2025)}`,
        },
      ],
    },
    {
      section: 'gaps',
      kicker: 'What we do not know',
      headline: 'Much is unknown, and you can help keep the story honest',
      notes: [
        'Say openly what nobody knows. It makes the rest worth more.',
        'End with the three things that everyone in the room can do.',
      ],
      gaps: [leaversAndStayers, insideToday],
      pointsTitle: 'What you can do',
      points: [
        'Ask of every number who was asked, when, and how many',
        'Tell one person’s story as one story, and never look for the family',
        'Help people who left, and ask what your country does for them',
      ],
    },
  ],
  backup: [
    {
      section: 'figure',
      kicker: 'People on the move',
      headline: 'Few have reached the South since the border closed',
      notes: [
        prose`Point to the peak and to the last year: ${quantity(arrivalsYearly, '2009')} in ${date('2009')}, ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}. The fall began before the border was shut.`,
        'These are people who reached the South. They do not show how many wanted to.',
      ],
      figure: arrivalsByYear,
      support: prose`Freight trains came back in ${date('2022')}, passenger trains in ${date('2026-03')}.${cite(railFreightReturned2022, passengerTrains2026)} Many who arrive today left years ago and lived in China.${cite(arrivalsLivedAbroad2025)}`,
    },
    {
      section: 'account',
      kicker: 'A generation',
      headline: 'Young adults have never known a state that fed its people',
      notes: [
        'Read the account aloud, slowly, and say whose it is.',
        'One voice shows what can happen, not how often it happens.',
      ],
      claim: minSungSelfReliance,
      points: [
        prose`They grew up after the state’s economy had failed${cite(cohortBornAfterCollapse)}`,
        prose`Many like foreign films, clothes and music${cite(youthForeignTastes)}`,
        prose`Many of them are said to feel little tie to their leaders${cite(youthWeakAttachment)}`,
      ],
    },
    { section: 'sources', part: { number: 1, of: 2 } },
    { section: 'sources', headline: 'More sources', part: { number: 2, of: 2 } },
  ],
  briefing: [
    { section: 'cover', headline: 'Change came from below' },
    arc,
    {
      section: 'bottom-line',
      headline: 'In short',
      statement: prose`North Koreans built markets to survive and, through them, found news of the world outside. Since ${date('2020')} the state has fought to take both back. By ${date('2026-03')} goods crossed the border again, and people hardly did.`,
    },
    {
      section: 'text',
      headline: 'What happened',
      body: [
        prose`Once the state assigned everybody a workplace and handed out food.${cite(universalJobAssignment)} In ${date('199X')} its economy stopped working, and a severe famine followed.${cite(stateEconomyBreakdown, famineFollowsBreakdown)} Nobody knows how many died: officials said ${withoutUnit(quantity(famineDeathEstimates, 'officials'))}, early aid groups ${quantity(famineDeathEstimates, 'early-aid-groups')}.${cite(famineDeathEstimates)} People gathered wild plants and began to sell small things.${cite(foragingAndTrading)}`,
      ],
    },
    {
      section: 'cards',
      headline: 'Four ways life has changed',
      cards: [
        {
          title: 'Markets',
          icon: 'stall',
          text: prose`In a small survey of ${date('2016')}, ${quantity(marketIncome)} lived almost only from the market.${cite(marketIncome)}`,
        },
        {
          title: 'Information',
          icon: 'stick',
          text: prose`Of those who left by ${date('2020')}, ${quantity(sawForeignVideo)} had seen films from outside.${cite(sawForeignVideo)}`,
        },
        {
          title: 'Bribes',
          icon: 'bond',
          text: prose`Poorly paid officials lived on markets and bribes, an NGO wrote around ${date('2019')}.${cite(officialsLiveOnBribes)}`,
        },
        {
          title: 'The border',
          icon: 'fence',
          text: prose`Trains to China run again. Yet ${quantity(arrivalsYearly)} reached the South in ${date('2025')}, after ${withoutUnit(quantity(arrivalsYearly, '2019'))} in ${date('2019')}.${cite(passengerTrains2026, arrivalsYearly)}`,
        },
      ],
    },
    {
      section: 'figure',
      figure: {
        figure: 'causal-map',
        title: 'How one thing led to another, as the sources tell it',
        links: [
          rationDeliveryToSelfProvisioning,
          selfProvisioningToMarketActivity,
          marketActivityToDeviceAvailability,
          deviceAvailabilityToForeignMediaExposure,
          foreignMediaExposureToPropagandaCredibility,
        ],
      },
    },
    {
      section: 'text',
      headline: 'What holds change back',
      body: [
        prose`The UN said in ${date('2025')} that human rights had not improved since ${date('2014')}.${cite(rightsWorse2025)} Between ${date('2020')} and ${date('2023')} the state passed ${quantity(foreignCultureLaws)} against foreign culture.${cite(foreignCultureLaws)} In ${date('2025')} radio from outside nearly fell silent.${cite(broadcastHours2025)}`,
      ],
    },
    {
      section: 'text',
      headline: 'What you can do',
      body: [
        'Ask of every number who was asked, when, and how many. Tell one person’s story as one story, and never look for the family. Help people who left, and ask your representative what your country does for them.',
      ],
    },
    { section: 'sources' },
  ],
});
