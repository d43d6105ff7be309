import type { Library } from '../../model/library.ts';
import type { Tlp } from '../../model/schema/tlp.ts';

/** The highest label that an audience may get: its own, else that of the audience it extends; `TLP:CLEAR` where none is given. */
export function ceilingOf(id: string, library: Pick<Library, 'audiences'>): Tlp {
  const { tlp, extends: above } = library.audiences[id]!;
  return tlp ?? (above === undefined ? 'TLP:CLEAR' : ceilingOf(above, library));
}
