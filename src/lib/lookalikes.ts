/**
 * Letters that look like those of ASCII, of those that a keyboard or a converter gives: of Unicode's confusables (UTS #39,
 * confusables.txt) the Cyrillic, Greek and Latin ones. What NFKD makes plain (full-width, mathematical) is not in it.
 */
const tableOf = (...rows: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => {
      const [plain, others] = row.split(' ') as [string, string];
      return [...others].map((other) => [other, plain] as const);
    }),
  );

/** Both cases of a Cyrillic letter of which one looks Latin, so that a name in capitals is the same name. */
const cyrillic = tableOf(
  ...['a Аа', 'b Вв', 'c Сс', 'd ԁԀ', 'e Ее', 'h НнҺһ', 'i Іі', 'j Јј', 'k Кк', 'l Ӏӏ', 'm Мм', 'o Оо'],
  ...['p Рр', 'q Ԛԛ', 's Ѕѕ', 't Тт', 'v Ѵѵ', 'w Ԝԝ', 'x Хх', 'y Уу'],
);
/** Small capitals and other Latin letters of their own. */
const latin = tableOf(
  ...['a ᴀɑ', 'b ʙ', 'c ᴄ', 'd ᴅ', 'e ᴇ', 'f ꜰ', 'g ɢɡ', 'h ʜ', 'i ɪı', 'j ᴊȷ', 'k ᴋ', 'l ʟ', 'm ᴍ', 'n ɴ'],
  ...['o ᴏ', 'p ᴘ', 'q ꞯ', 'r ʀ', 's ꜱ', 't ᴛ', 'u ᴜ', 'v ᴠ', 'w ᴡ', 'y ʏ', 'z ᴢ'],
);
/** In Greek the two cases of a letter look like two Latin ones: so only where a word has Latin letters too. */
const greek = tableOf(
  ...['a Αα', 'b Β', 'c ϲ', 'e Ε', 'h Η', 'i Ιι', 'j ϳ', 'k Κκ', 'm Μ', 'n Νη', 'o Οο', 'p Ρρ', 't Ττ'],
  ...['u υ', 'v ν', 'w ω', 'x Χχ', 'y Υγ', 'z Ζ'],
);

const some = /[\u0131\u0237\u0250-\u02af\u0370-\u052f\u1d00-\u1d7f\ua720-\ua7ff]/;

/** Gives Latin letters for what only looks like them, as long as it was: `Wіntеr`, with Cyrillic letters, is `Winter`. Capitals may become small. */
export function withoutLookalikes(text: string): string {
  if (!some.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    if (!some.test(word)) return word;
    const isMixed = /[a-z]/i.test(word);
    const plain = (letter: string) =>
      cyrillic.get(letter) ?? latin.get(letter) ?? (isMixed ? greek.get(letter) : undefined) ?? letter;
    return Array.from(word, plain).join('');
  });
}
