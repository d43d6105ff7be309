import type { Library } from '../../model/library.ts';
import type { Tlp } from '../../model/schema/tlp.ts';

/** The most restricted material that an audience may get: as its profile says, or one that it extends; else TLP:CLEAR. */
export function ceilingOf(id: string, { audiences }: Pick<Library, 'audiences'>): Tlp {
  const { tlp, extends: above } = audiences[id] ?? {};
  return tlp ?? (above === undefined ? 'TLP:CLEAR' : ceilingOf(above, { audiences }));
}
