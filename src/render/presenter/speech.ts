import type { Locale } from '../../model/schema/locale.ts';
import type { Tlp } from '../../model/schema/tlp.ts';
import type { Talk } from '../../select/talk/spoken.ts';
import type { DeckParts } from '../deck.ts';

/** What a deck is presented with: the talk, the parts of the deck that it goes with, the words of the player. */
export type Speech = {
  readonly talk: Talk;
  readonly parts: DeckParts;
  readonly words: Locale['talk'];
  /** The label of what holds the notes: they stay in the house. */
  readonly label: Tlp;
};
