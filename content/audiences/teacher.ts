import { cite, defineAudience, prose, strong } from 'groundswell';
import { assassinationCheck } from '../checks/elite.ts';
import { goodsAsEvidence } from '../claims/border.ts';
import { rationsInsufficient, universalJobAssignment } from '../claims/famine.ts';
import { choiCollapseForecast, goneByJuneForecast } from '../claims/forecasts-leadership.ts';
import { youthWeakAttachment } from '../claims/generation.ts';
import { privateCriticismOnly } from '../claims/limits.ts';
import { stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { familyContact } from '../claims/outflow.ts';
import { needsHardCurrency } from '../claims/patronage.ts';
import { brokerChannels } from '../claims/remittances.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { complicityBuildsTrust } from '../claims/trust.ts';
import { discussion } from './educator/handout.ts';
import { mechanismTasks, numberTasks } from './educator/tasks.ts';
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
    { section: 'cover', headline: 'Two lessons on change' },
    {
      section: 'minute-plan',
      headline: 'Lesson one, fifty minutes: how change works',
      needs: prose`${strong('For')} upper secondary. ${strong('You need')} handout pages one to four, slides one to ten. ${strong('If time is short')} drop the reading aloud, keep the exit slip.`,
      steps: [
        {
          minutes: 5,
          step: 'Starter',
          does: 'In pairs: what would change in this town if money were worth nothing tomorrow?',
          sign: 'Somebody says how people would trade.',
        },
        {
          minutes: 10,
          step: 'Read',
          does: 'Handout pages one and two aloud. Stop at the words of the list.',
          sign: 'They explain jangmadang themselves.',
        },
        {
          minutes: 15,
          step: 'Show',
          does: 'The slides; take the question on each before you turn it.',
          sign: 'They ask who says so.',
        },
        {
          minutes: 15,
          step: 'Write',
          does: 'Worksheet one, alone, then compared in pairs.',
          sign: 'Each pair names what breaks its chain.',
        },
        {
          minutes: 5,
          step: 'Exit slip',
          does: 'One thing I now know; one thing that nobody knows.',
          sign: 'The second line names a gap, not a fact.',
        },
      ],
    },
    {
      section: 'minute-plan',
      headline: 'Lesson two, fifty minutes: how we know',
      needs: prose`${strong('You need')} handout pages four to six and the slides after the tenth. ${strong('If time is short')} drop the case study.`,
      steps: [
        {
          minutes: 5,
          step: 'Starter',
          does: 'The figure of those who were asked: who is not in it?',
          sign: 'Somebody names those who stayed.',
        },
        {
          minutes: 10,
          step: 'Case study',
          does: 'In fours: whom would you ask next, and what?',
          sign: 'They part what was said from who said it.',
        },
        {
          minutes: 15,
          step: 'Write',
          does: 'Worksheet two, alone. Do not give the score away.',
          sign: 'Both halves of task four are tried.',
        },
        {
          minutes: 15,
          step: 'Argue',
          does: 'Is earning a living in a market resistance? Two minutes a side.',
          sign: 'One of them parts the act from the motive.',
        },
        {
          minutes: 5,
          step: 'Exit slip',
          does: 'Which claim in the handout would you drop, and why?',
          sign: 'The reason fits who said it.',
        },
      ],
    },
    {
      section: 'text',
      headline: 'With care',
      points: [
        'The people quoted are real, and their families may still be in the country. Use only what they published, and set no search for them.',
        'Say “people who left”: refugee and defector each carry a judgement.',
        'Hunger may be close to home for somebody in the room. Keep to systems, never to a pupil’s own meals.',
      ],
    },
    {
      section: 'mark-scheme',
      headline: 'Mark scheme: reward the reason, not the number',
      tasks: [...mechanismTasks, ...numberTasks],
    },
    {
      section: 'cards',
      headline: 'The same tasks at three levels',
      cards: [
        {
          title: 'With support',
          text: 'Give the first words: “This number counts …”, “It was counted by …”, “It leaves out …”.',
        },
        { title: 'As set', text: 'Both worksheets, alone and then in pairs.' },
        {
          title: 'Further',
          text: 'Draw one “How it works” as boxes and arrows, with a sentence behind each arrow.',
        },
      ],
    },
    {
      section: 'text',
      headline: 'Think about it: what to listen for',
      points: [
        prose`${strong('Which promise?')} Work and food for everybody.${cite(universalJobAssignment, rationsInsufficient)} ${strong('Who gains?')} The state takes the fee; traders may gain too, if they need to hide less.${cite(stateTaxesMarkets)}`,
        prose`${strong('Is a film enough?')} It can change what people know; to speak of it openly is still dangerous.${cite(privateCriticismOnly)} ${strong('A product?')} Everybody can see it, and nobody has to be believed.${cite(goodsAsEvidence)}`,
        prose`${strong('A shared secret?')} Each could betray the others, and none does.${cite(complicityBuildsTrust)} ${strong('By growing older?')} Only if what they think lasts; no survey shows it.${cite(youthWeakAttachment)}`,
        prose`${strong('What is lost?')} News and money for home, and accounts for us.${cite(familyContact, brokerChannels)} ${strong('How firm?')} As firm as the income.${cite(needsHardCurrency)} For bribes see question three, for watching question four.`,
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
      forecasts: [choiCollapseForecast, goneByJuneForecast],
      note: 'The first names no day. Rewritten, it asks whether the leader was out of office by a day that the class chooses.',
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
    { section: 'sources' },
  ],
});
