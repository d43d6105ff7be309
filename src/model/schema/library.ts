import { z } from 'zod';
import { day } from './date.ts';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';

/** What the evidence base is about. Its id begins the names of all files that are handed out. */
export const library = z.strictObject({
  /** `ruritania` in `ruritania-citizens-briefing.pdf`. */
  id,
  /** The title of the whole base, on the gallery and on documents whose audience has none. */
  title: z.string().min(1),
  /** What it is about, as readers know it: "Ruritania". */
  subject: z.string().min(1),
  /** Which edition it is, as it is printed: "First edition, May 2026". */
  edition: z.string().min(1),
  /** The day the content was written for. `--as-of` overrides it. */
  asOf: day,
  /** BCP 47 tag of the language of the content. */
  language: z.string().default('en'),
  /** What the figures rest on, in one or two sentences for every reader. */
  rests: prose,
  /** Words that no document may use: nicknames, mockery, slogans of this subject. */
  avoid: z.array(z.string().min(2)).default([]),
  /**
   * The label of what stays in the house: speakers' notes, coverage, report. A file that holds more gets the higher label.
   * Never `TLP:CLEAR`, which anybody may pass on (TLP 2.0).
   */
  houseMarking: tlp.exclude(['TLP:CLEAR']).default('TLP:AMBER+STRICT'),
  /** The house style of its documents, by its id in templates/styles. Default: the project's own. */
  style: z.string().optional(),
  /** Who signed this edition: "Flavia Tarlenheim, editor, 2 May 2026". */
  signedOff: orUnknown(z.string().min(1)).optional(),
  /** Where to send a correction: an address, a page. */
  contact: orUnknown(z.string().min(1)).optional(),
});
