// Watching, guarding and leaving. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown, withoutUnit } from 'groundswell';
import { borderFences } from '../claims/border.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import { arrivals2010To2016, arrivalsFurther } from '../claims/since-2020/arrivals.ts';
import { guardPosts } from '../claims/since-2020/border.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';

const noThreshold = unknown('the evidence gives none');
const noBaseline = unknown('the evidence gives none');

export const surveillanceScope = defineIndicator({
  id: 'surveillance-scope',
  name: 'Groups and places under watch',
  short: 'Groups and places watched',
  direction: 'two-way',
  means: 'A wider watch may show worry, or capacity.',
  measure: 'Groups; orders',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-surveillance-scope'],
});

export const borderFortification = defineIndicator({
  id: 'border-fortification',
  name: 'Fences, guards and crackdowns on crossing and calling',
  short: 'Fences and border crackdowns',
  direction: 'two-way',
  means: 'More of it may show worry, or the capacity to control.',
  measure: 'Kilometres of fence; guard posts',
  observable: 'Satellite imagery',
  threshold: prose`A new satellite count shows fences or posts taken down, or gaps left open.`,
  baseline: prose`Fences in six sampled areas grew from ${quantity(borderFences, 'before')} before the closure to ${quantity(borderFences)} in ${date('2023')}; ${quantity(guardPosts)} were counted beside them.${cite(borderFences, guardPosts)}`,
  series: [{ on: '2023', claim: borderFences }],
  drivers: [surveillanceAndRepression],
  evidence: ['i-border-fortification'],
});

export const arrivalsInSouth = defineIndicator({
  id: 'arrivals-in-south',
  name: 'Yearly arrivals in South Korea',
  short: 'Arrivals in the South',
  direction: 'two-way',
  means: 'A rise may mean pressure to leave or a looser border; a fall, a tighter border.',
  measure: 'People a year',
  observable: 'Unification Ministry',
  threshold: prose`A year above half the level of ${date('2019')}.`,
  baseline: prose`${quantity(arrivalsYearly)} in ${date('2025')}, after ${withoutUnit(quantity(arrivalsYearly, '2019'))} in ${date('2019')}.${cite(arrivalsYearly)}`,
  series: [
    { on: '2009', claim: arrivalsYearly, key: '2009' },
    { on: '2016', claim: arrivals2010To2016 },
    { on: '2019', claim: arrivalsYearly, key: '2019' },
    { on: '2020', claim: arrivalsYearly, key: '2020' },
    { on: '2021', claim: arrivalsYearly, key: '2021' },
    { on: '2022', claim: arrivalsFurther },
    { on: '2023', claim: arrivalsYearly, key: '2023' },
    { on: '2024', claim: arrivalsYearly, key: '2024' },
    { on: '2025', claim: arrivalsYearly },
  ],
  drivers: [outflowAndDiaspora],
  evidence: ['i-arrivals-in-south'],
});

export const securityAlert = defineIndicator({
  id: 'security-alert',
  name: 'Orders of readiness to the internal security forces',
  short: 'Security alerts',
  direction: 'up',
  means: 'A rise means that the leadership perceives a threat.',
  measure: 'Orders',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-security-alert'],
});

export const securityFatigue = defineIndicator({
  id: 'security-fatigue',
  name: 'Overwork and grumbling in security agencies',
  short: 'Fatigue in the agencies',
  direction: 'up',
  means: 'More of it weakens repression.',
  measure: 'Described, not counted',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression],
  evidence: ['i-security-fatigue'],
});

export const seniorOfficialTracking = defineIndicator({
  id: 'senior-official-tracking',
  name: 'Watch on where senior officials are',
  short: 'Tracking of senior officials',
  direction: 'up',
  means: 'A tighter watch means that the leadership fears its elite.',
  measure: 'Orders',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [eliteDiscontent, surveillanceAndRepression],
  evidence: ['i-senior-official-tracking'],
});
