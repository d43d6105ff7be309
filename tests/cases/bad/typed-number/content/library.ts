export * from '../../sound.ts';
