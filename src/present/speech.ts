import type { DeckParts } from '../render/deck.ts';
import type { Locale } from '../schema/locale.ts';
import type { Talk } from './talk.ts';

/** What a deck is presented with: the talk, the parts of the deck that it goes with, the words of the player. */
export type Speech = {
  readonly talk: Talk;
  readonly parts: DeckParts;
  readonly words: Locale['talk'];
};
