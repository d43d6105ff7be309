// Weapons, unification and the constitution.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');

export const sipriAju2025 = defineSource({
  id: 'sipri-aju-2025',
  title: noHeadline,
  short: 'Aju Press on SIPRI’s estimate',
  publisher: 'Aju Press',
  kind: 'news',
  issued: '2025-06-16',
  url: 'https://www.ajupress.com/view/20250616111825705',
  descriptor: 'Relays the SIPRI Yearbook, which stresses how uncertain the estimate is.',
});

export const diaKbs2025 = defineSource({
  id: 'dia-kbs-2025',
  title: noHeadline,
  short: 'KBS World on the US threat assessment',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2025-05-23',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193268',
  descriptor: 'Relays the Worldwide Threat Assessment of the US Defense Intelligence Agency.',
});

export const news1Missile2026 = defineSource({
  id: 'news-1-missile-2026',
  title: noHeadline,
  short: 'News1 on a missile launch',
  publisher: 'News1',
  kind: 'news',
  issued: '2026-01-27',
  url: 'https://news1global.com/?p=433357',
});

export const tvcUnification2024 = defineSource({
  id: 'tvc-unification-2024',
  title: noHeadline,
  short: 'TVC News on unification',
  publisher: 'TVC News',
  kind: 'news',
  issued: '2024-01-17',
  url: 'https://www.tvcnews.tv/2024/01/north-koreas-kim-jong-un-says-unification-with-south-no-longer-possible/',
  descriptor: 'A copy of a report by the BBC; the original was not read.',
});

export const theWestUnification2024 = defineSource({
  id: 'the-west-unification-2024',
  title: 'North Korea: reunification with South not possible',
  short: 'The West Australian on unification, 2024',
  publisher: 'The West Australian',
  kind: 'news',
  issued: '2024-01-15/2024-01-16',
  url: 'https://thewest.com.au/politics/north-korea-reunification-with-south-not-possible-c-13237387',
});

export const reutersAssembly2025 = defineSource({
  id: 'reuters-assembly-2025',
  title: 'North Korea’s assembly meets but no mention of unification, foreign policy changes',
  short: 'Reuters on the assembly, 2025',
  publisher: 'Reuters, in The Star',
  authors: ['Jack Kim'],
  kind: 'news',
  issued: '2025-01-24',
  url: 'https://www.thestar.com.my/news/world/2025/01/24/north-korea039s-assembly-meets-but-no-mention-of-unification-foreign-policy-changes',
});

export const asiaLiveCongress2026 = defineSource({
  id: 'asia-live-congress-2026',
  title: noHeadline,
  short: 'theasialive.com on the congress',
  publisher: 'theasialive.com',
  kind: 'reference',
  issued: '2026-02',
  url: 'https://theasialive.com/?p=30633',
});

export const news1Rules2026 = defineSource({
  id: 'news-1-rules-2026',
  title: noHeadline,
  short: 'News1 on the party rules',
  publisher: 'News1',
  kind: 'news',
  issued: '2026-02-23',
  url: 'https://news1global.com/northkorea/article/434271',
});
