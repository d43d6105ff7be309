import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted3 = cell(loaves, { year: '2019' }, 'baked');
