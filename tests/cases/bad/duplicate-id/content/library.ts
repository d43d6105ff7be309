export { library, survey } from '../../sound.ts';
