import { trams } from './trams.ts';

export const lines = [trams];
