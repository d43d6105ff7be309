import { audience } from './audience.ts';
import { claim } from './claim.ts';
import { driver } from './driver.ts';
import type { Kind } from './kind.ts';
import { override } from './override.ts';
import { source } from './source.ts';
import { style } from './style.ts';

/** Everything that `npm run new` makes. */
export const kinds: readonly Kind[] = [audience, style, override, driver, claim, source];
