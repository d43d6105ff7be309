import { describe, expect, test } from 'vitest';
import { withoutLookalikes } from '../../src/lib/lookalikes.ts';

/** Letters by the Latin one that they look like, from Unicode's confusables. */
const alone = `a Ааᴀɑ b Ввʙ c Ссᴄ d ԁԀᴅ e Ееᴇ f ꜰ g ɢɡ h НнҺһʜ i Ііɪı j Јјᴊȷ k Ккᴋ l Ӏӏʟ m Ммᴍ n ɴ o Ооᴏ p Ррᴘ q Ԛԛꞯ r ʀ
  s Ѕѕꜱ t Ттᴛ u ᴜ v Ѵѵᴠ w Ԝԝᴡ x Хх y Ууʏ z ᴢ`;
const greek = 'a Αα b Β c ϲ e Ε h Η i Ιι j ϳ k Κκ m Μ n Νη o Οο p Ρρ t Ττ u υ v ν w ω x Χχ y Υγ z Ζ';

const pairs = (table: string) => {
  const words = table.split(/\s+/);
  return words.flatMap((plain, index) =>
    index % 2 === 0 ? [...words[index + 1]!].map((other) => [other, plain] as const) : [],
  );
};

describe('letters that look like Latin ones', () => {
  test.for(pairs(alone))('%s is %s in any word', ([other, plain]) => {
    expect(withoutLookalikes(`${other}`)).toBe(plain);
    expect(withoutLookalikes(`W${other}n, ${other}`)).toBe(`W${plain}n, ${plain}`);
  });

  test.for(pairs(greek))('%s is %s in a word that has Latin letters too', ([other, plain]) => {
    expect(withoutLookalikes(`W${other}n`)).toBe(`W${plain}n`);
    expect(withoutLookalikes(`W ${other}`)).toBe(`W ${other}`);
  });

  test('what looks like none stays, and so does what is Latin', () => {
    expect(withoutLookalikes('Жил Wünter Żółw 빵 3 “a”')).toBe('Жил Wünter Żółw 빵 3 “a”');
  });
});
