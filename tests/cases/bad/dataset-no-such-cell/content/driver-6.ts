import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted6 = cell(loaves, { year: '2019', town: 'Strelsau' }, 'baked');
