import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted2 = cell(loaves, { year: '2019', town: 'Hentsau' }, 'baked');
