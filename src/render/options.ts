import type { FontCache } from '../lib/font-files.ts';
import type { HouseStyle } from '../model/style.ts';

/** What a rendition is made with beside its manuscript. */
export type RenderOptions = {
  /** `policymaker/deck`. */
  readonly document: string;
  readonly style: HouseStyle;
  /** Prints DRAFT across each page and slide. */
  readonly draft?: boolean;
  /** Font files read so far: one Map a build spares reading them again. */
  readonly fonts?: FontCache;
};
