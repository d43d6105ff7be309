export * from '../../ruritania/content/evidence.ts';
export { library } from '../../ruritania/content/library.ts';
