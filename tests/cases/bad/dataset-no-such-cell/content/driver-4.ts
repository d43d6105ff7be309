import { cell } from 'groundswell';
import { loaves } from './data.ts';

export const quoted4 = cell(loaves, { year: '2019', town: 'Hentzau' }, 'bakd' as 'baked');
