import type { Library } from './library.ts';
import { highest, type Tlp } from './schema/tlp.ts';

/**
 * The label of a file that stays in the house: that of the house, or a higher one of what the file holds. Under TLP 2.0
 * (FIRST, August 2022) TLP:AMBER+STRICT is for the recipients' own organisation, TLP:CLEAR for everybody.
 */
export const houseLabel = ({ library }: Pick<Library, 'library'>, held: Iterable<Tlp>): Tlp =>
  highest([library.houseMarking, ...held]);
