// What the class writes, and what a good answer says: once, for the worksheets of the handout and the mark scheme of the teacher.
import { cite, date, prose, quantity, withoutUnit } from 'groundswell';
import { famineDeathEstimates } from '../../claims/famine.ts';
import { goneByJuneForecast } from '../../claims/forecasts-leadership.ts';
import { marketIncome } from '../../claims/markets.ts';

export const mechanismTasks = [
  {
    ask: 'Choose one box “How it works”. Where could the chain break, and what would break it?',
    marks: 3,
    lines: 2,
    full: 'Names a link, what could stop it, and how: fences stop those who carry news, so nobody at home hears it.',
    half: 'A link and something that stops it, without the how.',
  },
  {
    ask: 'Name one thing that presses on the state and one that holds change back. Give a reason for each.',
    marks: 4,
    lines: 3,
    full: 'One of each, with its reason. Bribes may stand on either side.',
    half: 'Two things without reasons, or one with its reason.',
  },
];

export const numberTasks = [
  {
    ask: prose`A paper writes that nearly all North Koreans live from the market, because ${quantity(marketIncome)} said so. Make the sentence fair.${cite(marketIncome)}`,
    marks: 2,
    lines: 2,
    full: prose`Says how many were asked, when, and how they were chosen. “In a small survey of ${date('2016')}, ${quantity(marketIncome)} said that nearly all their income came from the market.”${cite(marketIncome)}`,
    half: 'The number with its base, but no word on who was asked.',
  },
  {
    ask: prose`Officials said that ${withoutUnit(quantity(famineDeathEstimates, 'officials'))} died in the famine; early aid groups spoke of ${quantity(famineDeathEstimates, 'early-aid-groups')}. Why might each have counted as it did? Give a reason for each.${cite(famineDeathEstimates)}`,
    marks: 4,
    lines: 3,
    full: 'A reason that fits who counted and how. A low number protects the state; a high one takes a few hard-hit places for the country. Say that no source records the motives.',
    half: 'One reason, or “they are biased” without a how.',
  },
  {
    ask: 'You called forecast two eight tenths likely. Work out your score.',
    marks: 2,
    lines: 1,
    full: prose`It did not happen, so the result is nought. Nought less eight tenths, squared, is sixty-four hundredths: a bad score.${cite(goneByJuneForecast)}`,
    half: 'The right formula with a slip.',
  },
];
