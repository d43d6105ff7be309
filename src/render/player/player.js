// @ts-check
// The script of the hand-out deck, put into the file with its neighbours by pack.ts: no network.
import { play } from './play.js';

const deck = document.querySelector('main.deck');
if (deck) play(deck);
