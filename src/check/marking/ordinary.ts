/** Words of everyday English that are surnames too: seasons, months, colours, trades, places in a landscape, qualities. */
const everyday = new Set(
  (
    'april archer august bailey baker banks barber barker berry best bird bishop black blue bond bridge bridges brook ' +
    'brooks brown burns bush butcher butler carpenter carter case chance church clay coach cook cooper crane cross day ' +
    'dean dear drake driver east england english farmer field fields fisher flood flowers ford forest foster fox france ' +
    'freeman friend frost fuller gardener glass gold good grace grant gray green grey hall harbour hardy hawk heart hill ' +
    'holiday holland hood hope house hunt hunter ireland joy judge june just keen king knight lake lamb lane law little ' +
    'long lord love low major march marsh marshall mason may mayor meadows means miller mills monday moon moore moss ' +
    'mountain nail neighbour newman news night noble north page park parish parker parsons peace pearl penny person ' +
    'piper pool poor pope porter potter pound power powers price priest prince quick rain read reader reed rice rich ' +
    'rivers road rose rush sage sailor sands savage school scott self shepherd short singer skinner small smart smith ' +
    'snow south speed spring steel sterling stone strange street strong summer summers swift tailor taylor temple ' +
    'thatcher tower turner village waters weaver weeks wells west white wild winter winters wise wolf wood woods ' +
    'workman world wright young'
  ).split(' '),
);

/** Whether a surname is a word of everyday English too. */
export const isEveryday = (surname: string): boolean => everyday.has(surname.toLowerCase());

const titles =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|General|Colonel|Major|Captain|President|Minister|Ambassador|Herr|Herrn|Frau|Monsieur|Madame|Señor|Señora)\.?\s+$/u;
const sentenceBegins = /(?:^|[.!?:;•|–—\n])[\s"'“”‘’„»«()[\]]*$/u;
const capitalBefore = /(?:^|[^\p{L}])\p{Lu}[\p{L}’'-]*\.?\s+$/u;
const capitalAfter = /^(?:['’]s)?\s+\p{Lu}/u;

export type Standing = {
  readonly before: string;
  readonly written: string;
  readonly after: string;
  /** All of the text, in which the word may be used in small letters. */
  readonly whole: string;
  /** Whether the language writes every noun with a capital, as German does. */
  readonly nounsInCapitals: boolean;
};

/**
 * Whether a word that stands with a capital is a surname. A word that is of everyday English, or that the same file has in
 * small letters, counts after a title ("Mr Winter"), or with a capital in the midst of a sentence and no name beside it.
 */
export function isSurname(
  surname: string,
  { before, written, after, whole, nounsInCapitals }: Standing,
): boolean {
  const small = surname.toLowerCase();
  const isOrdinary =
    isEveryday(small) || new RegExp(`(?<![\\p{L}\\p{N}])${small}(?![\\p{L}\\p{N}])`, 'u').test(whole);
  if (!isOrdinary || titles.test(before)) return true;
  const isInCapitals = written.length > 1 && written === written.toUpperCase();
  if (nounsInCapitals || isInCapitals) return false;
  return !sentenceBegins.test(before) && !capitalBefore.test(before) && !capitalAfter.test(after);
}
