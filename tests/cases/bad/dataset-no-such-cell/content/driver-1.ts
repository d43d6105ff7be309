import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted1 = cell(loaves, { yer: '2019' }, 'baked');
