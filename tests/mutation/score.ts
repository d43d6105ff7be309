import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { wanted } from './fault.ts';
import { seeds } from './seeds.ts';

/** What came of the seeded faults of one rule. */
export type Score = {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  /** Findings of other rules that these faults do not break. */
  readonly disturbed: readonly Diagnostic[];
  /** Findings of the rule itself that no fault explains. */
  readonly alarms: readonly Diagnostic[];
  readonly missed: readonly string[];
  /** The bench could not be finished for it. */
  readonly isGivenUp?: boolean;
};

/** A rule that was given up. */
export const scoreGivenUp = (rule: string, why: string): Score => ({
  ...{ rule, planted: wanted, found: 0, disturbed: [], alarms: [] },
  missed: [why],
  isGivenUp: true,
});

/** `layout/words: 10 of 10, others disturbed: 0, alarms without a fault: 0, 4 s`, and what went wrong. */
export function linesOf(score: Score, milliseconds: number): readonly string[] {
  const { rule, planted, found, disturbed, alarms, missed } = score;
  const counts = `others disturbed: ${disturbed.length}, alarms without a fault: ${alarms.length}`;
  return [
    `${rule}: ${found} of ${planted}, ${counts}, ${seconds(milliseconds)}${isSound(score) ? '' : '  MISSED'}`,
    ...missed.map((name) => `    not found: ${name}`),
    ...[...disturbed, ...alarms]
      .slice(0, 5)
      .map(({ rule: other, message }) => `    ${other}: ${message.slice(0, 160)}`),
  ];
}

const isSound = ({ planted, found, disturbed, alarms }: Score): boolean =>
  planted >= wanted && found === planted && disturbed.length + alarms.length === 0;

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;

/** All rules together, and which faults break two of them. */
export function summary(scores: readonly Score[], milliseconds: number): readonly string[] {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const scored = new Set(scores.map(({ rule }) => rule));
  const also = seeds
    .filter(({ rule }) => scored.has(rule))
    .flatMap(({ rule, also = {} }) =>
      Object.entries(also).map(([other, reason]) => `    ${rule} breaks ${other} too: ${reason}`),
    );
  return [
    `${scores.filter(isSound).length} of ${scores.length} rules as they should be: ` +
      `${sum(({ found }) => found)} of ${sum(({ planted }) => planted)} faults found, ` +
      `others disturbed: ${sum(({ disturbed }) => disturbed.length)}, in ${seconds(milliseconds)}`,
    ...(also.length > 0 ? ['Faults that break two rules:', ...also] : []),
  ];
}
