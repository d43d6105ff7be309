import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted5 = cell(loaves, { year: '2019', town: 'Hentzau' }, 'town');
