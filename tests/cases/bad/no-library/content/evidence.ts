export { bakers, survey } from '../../sound.ts';
