import { z } from 'zod';

/** Traffic Light Protocol 2.0 (FIRST, August 2022), from the least to the most restricted. Labels are never translated. */
export const tlpLabels = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
/** How far it may be passed on (Traffic Light Protocol 2.0). What is above an audience’s own label never reaches that audience. */
export const tlp = z.enum(tlpLabels);
export type Tlp = z.infer<typeof tlp>;

/** True when `label` may not be shown under `ceiling`. */
export const isAbove = (label: Tlp, ceiling: Tlp): boolean =>
  tlpLabels.indexOf(label) > tlpLabels.indexOf(ceiling);

/** The most restricted of the labels; `TLP:CLEAR` when there is none. */
export const highest = (labels: Iterable<Tlp>): Tlp => {
  let top: Tlp = 'TLP:CLEAR';
  for (const label of labels) if (isAbove(label, top)) top = label;
  return top;
};
