import { z } from 'zod';
import { day } from './date.ts';
import { named, phrase } from './phrase.ts';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';

/** What the evidence base is about. Its id begins the names of all files that are handed out. */
export const library = z.strictObject({
  /** `ruritania` in `ruritania-citizens-briefing.pdf`. */
  id,
  /** The title of the whole base, on the gallery and on documents whose audience has none. */
  title: phrase,
  /** What it is about, as readers know it: "Ruritania". */
  subject: phrase,
  /** Which edition it is, as it is printed: "First edition, May 2026". */
  edition: phrase,
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
  signedOff: orUnknown(named).optional(),
  /** Who publishes the documents, as data for search engines names it. Default: the title of the library. */
  publisher: named.optional(),
  /** Where the folder of the documents can be read on the web. Data for search engines names their pages by it, or by no address. */
  address: z.url({ protocol: /^https?$/ }).optional(),
  /** Where to send a correction: an address, a page. */
  contact: orUnknown(named).optional(),
});
