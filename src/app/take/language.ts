/** Names that babel and librarians give to languages, beside their English names and the codes of ISO 639. */
const given: Readonly<Record<string, string>> = {
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  canadian: 'en-CA',
  australian: 'en-AU',
  ngerman: 'de',
  german: 'de',
  naustrian: 'de-AT',
  austrian: 'de-AT',
  nswissgerman: 'de-CH',
  swissgerman: 'de-CH',
  francais: 'fr',
  acadian: 'fr',
  canadien: 'fr-CA',
  brazil: 'pt-BR',
  brazilian: 'pt-BR',
  portuges: 'pt',
  mexican: 'es-MX',
  magyar: 'hu',
  slovene: 'sl',
  // Codes of ISO 639-2 for librarians, which BCP 47 does not have.
  alb: 'sq',
  arm: 'hy',
  baq: 'eu',
  bur: 'my',
  chi: 'zh',
  cze: 'cs',
  dut: 'nl',
  fre: 'fr',
  geo: 'ka',
  ger: 'de',
  gre: 'el',
  ice: 'is',
  mac: 'mk',
  may: 'ms',
  per: 'fa',
  rum: 'ro',
  slo: 'sk',
  tib: 'bo',
  wel: 'cy',
};

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
let english: ReadonlyMap<string, string> | undefined;

/** Codes of two letters by the English name of their language: `korean` is `ko`. Made once, when it is first asked for. */
function byEnglishName(): ReadonlyMap<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  english ??= new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code): [string, string][] => {
        const name = names.of(code)?.toLowerCase();
        return name === undefined || Intl.getCanonicalLocales(code)[0] !== code ? [] : [[name, code]];
      }),
  );
  return english;
}

/** The BCP 47 tag of a language as libraries write it (`English`, `ngerman`, `ger`, `en_US`); nothing where it is none. */
export function languageTag(written: string): string | undefined {
  const text = written.trim().replaceAll('_', '-').toLowerCase();
  const known = given[text] ?? byEnglishName().get(text);
  if (known !== undefined) return known;
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    return names.of(tag) === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}
