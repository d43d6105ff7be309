import type { Tlp } from '../model/schema/tlp.ts';

/** The colour of each label on its black box, as FIRST's TLP 2.0 prescribes. */
export const tlpColours: Readonly<Record<Tlp, string>> = {
  'TLP:CLEAR': '#FFFFFF',
  'TLP:GREEN': '#33FF00',
  'TLP:AMBER': '#FFC000',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:RED': '#FF2B2B',
};
