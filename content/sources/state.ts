// The blog post of 2016 on the state and its elite, and the later publications that check it.
export * from './collapse.ts';
export * from './economy.ts';
export * from './elite.ts';
export * from './reports.ts';
export * from './restaurant-case.ts';
