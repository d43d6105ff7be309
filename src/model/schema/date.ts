import { z } from 'zod';
import { isEdtf } from '../edtf.ts';

/** A date in EDTF (ISO 8601-2), with the precision that is known: `2016`, `2016-04`, `2016-04-08`, `199X`, `2016-04~`, `2015/2016`. */
export const edtf = z.string().refine(isEdtf, {
  error: ({ input }) => `"${input}" is not a date that can be read (EDTF)`,
  params: { remedy: 'write 2016, 2016-04, 2016-04-08, 199X (the 1990s), 2016~ (about) or 2015/2016' },
});

/** A calendar day: `2026-11-22`. */
export const day = z.iso.date('must be a day, like 2026-11-22');
