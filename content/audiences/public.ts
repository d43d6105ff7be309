import { cite, date, defineAudience, name, prose, quantity, strong } from 'groundswell';
import { jooYang } from '../actors/testimony.ts';
import {
  borderClosure2020,
  borderFences,
  crossersBringKnowledge,
  foreignCultureLaws,
} from '../claims/border.ts';
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
import { jihyunKangDramas } from '../claims/information.ts';
import { privateCriticismOnly, securityStillEffective } from '../claims/limits.ts';
import {
  foragingAndTrading,
  jangmadangBeganIllegal,
  jooYangTradeOrStarve,
  marketIncome,
} from '../claims/markets.ts';
import { stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { arrivalsYearly, familyContact } from '../claims/outflow.ts';
import { complicityBuildsTrust, informerNetwork, sharedIllegalActs } from '../claims/trust.ts';
import { insideToday, knowingAndActing, leaversAndStayers } from '../gaps.ts';

import { rationDeliveryToSelfProvisioning } from '../links/famine-and-ration-collapse.ts';
import {
  marketActivityToDeviceAvailability,
  selfProvisioningToMarketActivity,
} from '../links/marketization-from-below.ts';
import {
  deviceAvailabilityToForeignMediaExposure,
  foreignMediaExposureToPropagandaCredibility,
} from '../links/outside-information.ts';

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
  excludes: ['rumour', 'forecast'],
  budgets: { pages: 1, slides: 8, words: 450, minutes: 15 },
  deck: [
    {
      section: 'cover',
      notes: [
        'Welcome. Ask who has read a book or seen a film about the country.',
        'Say that the talk is about daily life, and that every number has its source at the end.',
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
          text: prose`The state gave everybody a job and food.${cite(universalJobAssignment)}`,
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
          text: prose`Estimates lie far apart: from ${quantity(famineDeathEstimates, 'officials')} to ${quantity(famineDeathEstimates, 'early-aid-groups')}.${cite(famineDeathEstimates)}`,
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
      headline: prose`${quantity(marketIncome)} lived almost only from the market`,
      notes: [
        'Let people look first. Every small figure is one person who was asked.',
        'Few people were asked, and not by lot. It is a glimpse, not a count of the country.',
        'Then ask: what changes when you feed yourself and the state does not?',
      ],
      figure: {
        figure: 'people',
        title: 'Nearly all their income came from the market',
        claim: marketIncome,
      },
      support: prose`Markets began against the law. Later the state began to take fees from the traders.${cite(jangmadangBeganIllegal, stateTaxesMarkets)}`,
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
      section: 'text',
      kicker: 'People on the move',
      headline: 'Since the border closed, few people reach the South',
      notes: [
        prose`Point to the longest bar and to the last one: ${quantity(arrivalsYearly, '2009')} against ${quantity(arrivalsYearly)}.`,
        'These are people who reached the South. They do not show how many wanted to.',
      ],
      figure: {
        figure: 'bars',
        title: 'People from the North who reached South Korea',
        rows: [
          { label: prose`${date('2009')}`, claim: arrivalsYearly, key: '2009' },
          { label: prose`${date('2019')}`, claim: arrivalsYearly, key: '2019' },
          { label: prose`${date('2021')}`, claim: arrivalsYearly, key: '2021' },
          { label: prose`${date('2024')}`, claim: arrivalsYearly },
        ],
        note: 'A South Korean count, without those in China.',
      },
      points: [
        prose`In early ${date('2020')} the state sealed the border with China${cite(borderClosure2020)}`,
        prose`People who had been in China told others what they saw${cite(crossersBringKnowledge)}`,
        prose`Many who left keep in touch with their families${cite(familyContact)}`,
      ],
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
        prose`They are said to feel little tie to their leaders${cite(youthWeakAttachment)}`,
      ],
    },
    {
      section: 'cards',
      kicker: 'What holds change back',
      headline: 'The state still has strong means to stop open protest',
      notes: [
        'Change the tone here: the story so far was about people, this slide is about power.',
        prose`The laws are the newest part: ${quantity(foreignCultureLaws)} since ${date('2020')}.`,
        'If somebody asks about open protest, this slide says what stands in its way.',
      ],
      cards: [
        {
          title: 'Security forces',
          icon: 'shield',
          text: prose`They are still too strong for an open challenge.${cite(securityStillEffective)}`,
        },
        {
          title: 'Informers',
          icon: 'eye',
          text: prose`Informers watch people in daily life.${cite(informerNetwork)}`,
        },
        {
          title: 'Fear',
          icon: 'voice',
          text: prose`People speak a little more freely, but only among friends.${cite(privateCriticismOnly)}`,
        },
        {
          title: 'Laws',
          icon: 'law',
          text: prose`${quantity(foreignCultureLaws)} against foreign culture; some acts can bring death.${cite(foreignCultureLaws)}`,
        },
        {
          title: 'Fences',
          icon: 'fence',
          text: prose`In six border areas they grew from ${quantity(borderFences, 'before')} to ${quantity(borderFences)}.${cite(borderFences)}`,
        },
        {
          title: 'Control of devices',
          icon: 'phone',
          text: prose`A study of ${date('2017')} found the state building stronger control of devices.${cite(stateDigitalControls)}`,
        },
      ],
    },
    {
      section: 'gaps',
      kicker: 'What we do not know',
      headline: 'Much is unknown, and you can help to keep it honest',
      notes: [
        'Say openly what nobody knows. It makes the rest worth more.',
        'End with the three things that everyone in the room can do.',
      ],
      gaps: [leaversAndStayers, insideToday, knowingAndActing],
      pointsTitle: 'What you can do',
      points: [
        'Read the sources on the last slide',
        'Ask of every number: who was asked, when, and how many?',
        'Tell one person’s story as one story',
      ],
    },
  ],
  backup: [{ section: 'legend' }, { section: 'sources' }],
  briefing: [
    { section: 'cover' },
    {
      section: 'bottom-line',
      headline: 'In one sentence',
      statement: prose`People in North Korea built markets, shared forbidden films and are said to trust each other more. The state watches and punishes, and in ${date('2020')} it sealed the border.`,
    },
    {
      section: 'text',
      headline: 'What happened',
      body: [
        prose`Once the state gave everybody a job and food.${cite(universalJobAssignment)} In ${date('199X')} its economy stopped working, and a severe famine followed.${cite(stateEconomyBreakdown, famineFollowsBreakdown)} Estimates of how many died lie far apart. People gathered wild plants and began to sell small things.${cite(foragingAndTrading)} ${name(jooYang)}, who left in ${date('2010')}, says that people had to trade or starve.${cite(jooYangTradeOrStarve)}`,
      ],
    },
    {
      section: 'cards',
      headline: 'Five ways life has changed from below',
      cards: [
        {
          title: 'Markets',
          icon: 'stall',
          text: prose`In a small survey of ${date('2016')}, ${quantity(marketIncome)} lived almost only from the market.${cite(marketIncome)}`,
        },
        {
          title: 'Information',
          icon: 'stick',
          text: prose`A cheap disc player cost ${quantity(dvdPlayerPrice)}; a USB stick is easy to share and to hide.${cite(dvdPlayerPrice, usbEvadesPolice)}`,
        },
        {
          title: 'The border',
          icon: 'fence',
          text: prose`${quantity(arrivalsYearly, '2019')} reached the South in ${date('2019')}, and ${quantity(arrivalsYearly)} in ${date('2024')}.${cite(arrivalsYearly)}`,
        },
        {
          title: 'A generation',
          icon: 'generation',
          text: prose`Young adults never knew a state that fed its people.${cite(cohortBornAfterCollapse)}`,
        },
        {
          title: 'Trust',
          icon: 'bond',
          text: prose`More people break rules together and, it is said, trust each other more.${cite(sharedIllegalActs, complicityBuildsTrust)}`,
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
      section: 'account',
      headline: 'One person’s account',
      claim: jihyunKangDramas,
    },
    {
      section: 'text',
      headline: 'What holds change back',
      body: [
        prose`The security forces are still too strong for an open challenge, and informers watch daily life.${cite(securityStillEffective, informerNetwork)} Since ${date('2020')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture and made its border fences longer.${cite(foreignCultureLaws, borderFences)}`,
      ],
    },
    {
      section: 'text',
      headline: 'How sure are we, and what do we not know?',
      body: [
        'We are fairly sure about markets, the sealed border and the laws; less sure what people think.',
      ],
      points: [
        prose`${strong('Do people who left resemble people who stayed?')} No source we read compares them.`,
        prose`${strong('Does knowing the outside world lead people to act?')} Not measured; proof would change our mind.`,
        prose`${strong('To learn more,')} read the sources. Ask of every number who was asked, when, and how many.`,
      ],
    },
    { section: 'sources' },
  ],
});
