// What crosses the border, year by year: figures that several audiences show.
import { date, prose } from 'groundswell';
import { borderClosure2020 } from '../claims/border.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import { arrivals2010To2016, arrivalsFurther } from '../claims/since-2020/arrivals.ts';
import {
  citizensMayReturn2023,
  railFreightReturned2022,
  railFreightStopped2020,
} from '../claims/since-2020/border.ts';
import {
  trade2019,
  trade2020,
  trade2021,
  trade2022,
  trade2023,
  trade2024,
  trade2025,
} from '../claims/since-2020/trade.ts';
import type { Figure } from './figure.ts';

/** Every year that the ministry counted, from the peak to the last full year. */
export const arrivalsByYear: Figure = {
  figure: 'line',
  title: 'People from the North who reached South Korea, by year',
  series: [
    {
      name: 'Arrivals',
      points: [
        { on: '2009', claim: arrivalsYearly, key: '2009' },
        { on: '2010', claim: arrivals2010To2016, key: '2010' },
        { on: '2011', claim: arrivals2010To2016, key: '2011' },
        { on: '2012', claim: arrivals2010To2016, key: '2012' },
        { on: '2013', claim: arrivals2010To2016, key: '2013' },
        { on: '2014', claim: arrivals2010To2016, key: '2014' },
        { on: '2015', claim: arrivals2010To2016, key: '2015' },
        { on: '2016', claim: arrivals2010To2016 },
        { on: '2017', claim: arrivalsFurther, key: '2017' },
        { on: '2018', claim: arrivalsFurther, key: '2018' },
        { on: '2019', claim: arrivalsYearly, key: '2019' },
        { on: '2020', claim: arrivalsYearly, key: '2020' },
        { on: '2021', claim: arrivalsYearly, key: '2021' },
        { on: '2022', claim: arrivalsFurther },
        { on: '2023', claim: arrivalsYearly, key: '2023' },
        { on: '2024', claim: arrivalsYearly, key: '2024' },
        { on: '2025', claim: arrivalsYearly },
      ],
    },
  ],
  marks: [
    {
      when: '2020-01/2023-08',
      label: prose`Border sealed from early ${date('2020')}; citizens let home from ${date('2023-08')}`,
      claims: [borderClosure2020, citizensMayReturn2023],
    },
  ],
  note: 'A South Korean count, without those in China.',
};

/** Every year from the last one before the closure: no step is left out. */
export const tradeWithChina: Figure = {
  figure: 'line',
  title: 'China’s trade with North Korea in Chinese customs data, by year',
  series: [
    {
      name: 'Trade',
      points: [
        { on: '2019', claim: trade2019 },
        { on: '2020', claim: trade2020 },
        { on: '2021', claim: trade2021 },
        { on: '2022', claim: trade2022 },
        { on: '2023', claim: trade2023 },
        { on: '2024', claim: trade2024 },
        { on: '2025', claim: trade2025 },
      ],
    },
  ],
  marks: [
    {
      when: '2020-01/2022-01-16',
      label: prose`No freight trains until ${date('2022-01')}`,
      claims: [railFreightStopped2020, railFreightReturned2022],
    },
  ],
};
