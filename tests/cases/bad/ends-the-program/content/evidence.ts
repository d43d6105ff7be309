import { bakers } from './library.ts';

if (bakers.id !== 'bakers') process.exit(3);
