export type Weight = 400 | 600;

/** How wide a text is in the sans of the house, in CSS px, set at `size` px. */
export type Measure = (text: string, size: number, weight?: Weight) => number;
