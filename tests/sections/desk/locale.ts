import { schemas } from '../../../src/model/library.ts';
import { en as written } from '../../../templates/locales/en.ts';

/** The English words of the engine, as `load` gives them. */
export const en = schemas.locale.parse(written.spec);
