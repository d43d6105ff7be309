// Publications on society: famine, surveys, markets and money, border and laws, people who left.
export * from './border.ts';
export * from './famine.ts';
export * from './leavers.ts';
export * from './markets.ts';
export * from './surveys.ts';
