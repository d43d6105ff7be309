import { cite, defineAudience, prose, quantity, strong } from 'groundswell';
import { assassinationCheck } from '../checks/elite.ts';
import { goodsAsEvidence } from '../claims/border.ts';
import { rationsInsufficient, universalJobAssignment } from '../claims/famine.ts';
import {
  choiCollapseForecast,
  gauseMarginalisedForecast,
  goneByJuneForecast,
} from '../claims/forecasts-leadership.ts';
import { youthWeakAttachment } from '../claims/generation.ts';
import { microSurveySample, privateCriticismOnly } from '../claims/limits.ts';
import { marketIncome } from '../claims/markets.ts';
import { stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { familyContact } from '../claims/outflow.ts';
import { needsHardCurrency } from '../claims/patronage.ts';
import { brokerChannels } from '../claims/remittances.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { complicityBuildsTrust } from '../claims/trust.ts';
import { collectivePushback, foreignMediaAccess } from '../indicators/beliefs.ts';
import { arrivalsInSouth, borderFortification } from '../indicators/control.ts';
import {
  marketIncomeShare,
  officialMarketsAndFees,
  rationDelivery,
  staplePrices,
} from '../indicators/livelihood.ts';
import { discussion } from './educator/handout.ts';
import { educator } from './educator.ts';

/**
 * The teacher's notes. They are an audience of their own, because a teacher hands the class the whole folder `educator`:
 * an answer in it, even on a last page, would be in the pupils' hands.
 */
export const teacher = defineAudience({
  id: 'teacher',
  name: 'Teachers',
  extends: educator,
  line: 'Notes for the teacher, with answers',
  subtitle: 'How to use the handout and the slides, and what good answers say',
  gallery: {
    order: 3,
    briefing: {
      name: 'Teacher’s notes',
      purpose: 'The teacher: how to use handout and slides, what good answers say, what to take care over.',
    },
  },
  budgets: { pages: 4, words: 1800 },
  deck: [],
  backup: [],
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Two lessons',
      body: [
        'The first lesson tells what happened and how it works: slides one to ten, pages one to three of the handout. The second asks how we know: pages four to six.',
      ],
      points: [
        'Begin with a question: what would change in this town if money were worth nothing tomorrow?',
        'Let pairs draw one chain of “How it works” and say where it could break.',
        'Keep three things apart on the board: what is known, what somebody thinks, what we do not know.',
        'Give the last minutes to the question which claim to drop. It shows who has read closely.',
      ],
    },
    {
      section: 'text',
      headline: 'With care',
      points: [
        'The people quoted are real, and their families may still be in the country. Use only what they published, and set no search for them.',
        'One story shows what somebody lived through. It does not show how common it was.',
        'Speak of people who left. Words such as refugee and defector carry a judgement; let the class discuss them.',
        'The handout takes no side. Watching, markets and bribes can each be read in two ways.',
      ],
    },
    {
      section: 'text',
      headline: 'Think about it: what to listen for',
      points: [
        prose`${strong('Which promise?')} Work and food for everybody: rations were no longer enough.${cite(universalJobAssignment, rationsInsufficient)} ${strong('Who gains?')} The state takes the fee.${cite(stateTaxesMarkets)} Traders may gain too, if they need to hide less. Ask who pays in the end.`,
        prose`${strong('Is a film enough?')} It can change what people know. To speak of it openly is still dangerous, so knowing and doing stay apart.${cite(privateCriticismOnly)} ${strong('What does a product say?')} Everybody can see and use it, and nobody has to be believed.${cite(goodsAsEvidence)}`,
        prose`${strong('A shared secret?')} Each could betray the others, and none does.${cite(complicityBuildsTrust)} ${strong('By growing older?')} Only if what they think lasts and turns into action. No survey shows either.${cite(youthWeakAttachment)}`,
        prose`${strong('What is lost?')} News and money that went home, and the accounts of those who arrive.${cite(familyContact, brokerChannels)} ${strong('How firm?')} As firm as the income. Experts agree, One Free Korea says, that the leader needs hard currency.${cite(needsHardCurrency)}`,
        'For bribes see question three, for watching question four. A map that pupils draw is good when a sentence stands behind each arrow.',
      ],
    },
    {
      section: 'text',
      headline: 'Reading numbers: what to listen for',
      body: [
        prose`${quantity(marketIncome)} is a share of those asked.${cite(marketIncome)} As ${quantity(microSurveySample)} were asked, and nobody drew them by lot, one person more or less moves the share by nearly three in a hundred.${cite(microSurveySample)} Those in the figure on USB sticks had left the country. Who is missing: everybody who stayed, and those who left and were not asked.`,
      ],
    },
    {
      section: 'disputes',
      headline: 'The rumour, and reasons to doubt it',
      rows: [
        { topic: 'An attempt on the leader’s life', claim: assassinationRumour, check: assassinationCheck },
      ],
    },
    {
      section: 'scorecard',
      headline: 'Forecast lab: what came of it',
      forecasts: [choiCollapseForecast, goneByJuneForecast, gauseMarginalisedForecast],
      note: 'The first cannot be scored as it stands: it names no day. Rewritten, it could ask whether the leader was out of office by a day that the class chooses. The second did not happen, so a confident forecast scores badly. The third is one more to try.',
    },
    {
      section: 'questions',
      headline: 'What happened, and how it works: answers',
      questions: discussion.slice(0, 4),
      answers: true,
    },
    {
      section: 'questions',
      headline: 'How to weigh it up: answers',
      questions: discussion.slice(4, 8),
      answers: true,
      from: 5,
    },
    {
      section: 'questions',
      headline: 'How we know: answers',
      questions: discussion.slice(8),
      answers: true,
      from: 9,
    },
    {
      section: 'figure',
      headline: 'For a project: eight signs to watch',
      figure: {
        figure: 'indicators',
        title: 'A sign that could mean either needs a second one beside it',
        indicators: [
          marketIncomeShare,
          officialMarketsAndFees,
          staplePrices,
          foreignMediaAccess,
          borderFortification,
          arrivalsInSouth,
          rationDelivery,
          collectivePushback,
        ],
      },
    },
    { section: 'sources' },
  ],
});
