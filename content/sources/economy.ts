// Growth, prices and trade.
import { defineSource, prose, unknown } from 'groundswell';

const proposal = 'editors’ proposal';

export const ricePrices2017 = defineSource({
  id: 'nk-econ-watch-rice-2017',
  title: 'North Korean rice prices have dropped drastically one year after the sanctions. Why?',
  short: 'North Korean Economy Watch, on rice',
  publisher: 'North Korean Economy Watch',
  kind: 'blog',
  issued: '2017-02-08',
  url: 'http://www.nkeconwatch.com/2017/02/08/north-korean-rice-prices-have-dropped-drastically-one-year-after-the-sanctions-why/',
  read: { says: 'Opening read.' },
  descriptor: prose`Its data are Daily NK’s: one origin.`,
  csl: {
    author: [{ family: 'Katzeff Silberstein', given: 'Benjamin' }],
    'title-short': 'North Korean rice prices',
  },
});

export const bbcGrowth = defineSource({
  id: 'bbc-growth',
  title: 'N Korea economy grows at fastest rate in 17 years',
  short: 'BBC News, on Bank of Korea estimates',
  publisher: 'BBC News',
  kind: 'news',
  issued: '2017-07',
  url: 'https://www.bbc.com/news/business-40679333',
  read: { says: 'Opening read.' },
  descriptor: prose`Bank of Korea estimates, modelled from outside on data of the South’s ministry and intelligence.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
  csl: { 'title-short': 'N Korea economy grows' },
});

export const pulseGrowth2017 = defineSource({
  id: 'pulse-growth-2017',
  title: 'North Korean economy in 2016 expands at fastest pace in 17 years',
  short: 'Pulse, on Bank of Korea estimates',
  publisher: 'Pulse',
  kind: 'news',
  issued: '2017-07-21',
  url: 'http://m.pulsenews.co.kr/view.php?sc=30800022&year=2017&no=491492',
  read: { says: 'Read.' },
  descriptor: prose`Bank of Korea estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
  csl: {
    author: [{ literal: 'Boo Jang-won' }],
    'container-title': 'Pulse by Maeil Business Newspaper',
    'title-short': 'North Korean economy in 2016',
  },
});

export const kbsGrowth = defineSource({
  id: 'kbs-growth',
  title: 'BOK Estimates N. Korean Economy Expanded over 3% in 2023',
  short: 'KBS World, on Bank of Korea estimates',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2024-07-26',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=186917',
  read: { says: 'Read whole.' },
  descriptor: prose`Bank of Korea estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
  csl: { 'title-short': 'N. Korean Economy Expanded' },
});

export const joongAngGrowth2025 = defineSource({
  id: 'joongang-growth-2025',
  title: 'North Korea’s economy grows 3.7 percent in 2024, fastest growth in eight years',
  short: 'Korea JoongAng Daily, on growth',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2025-08-29',
  url: 'https://koreajoongangdaily.joins.com/news/2025-08-29/national/northKorea/North-Koreas-economy-grows-37-percent-in-2024-fastest-growth-in-eight-years/2387448',
  read: { says: 'Opening read.' },
  descriptor: prose`Bank of Korea estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
  csl: { 'title-short': 'Economy grows 3.7 percent' },
});

export const exportsThread = defineSource({
  id: 'exports-thread',
  title: 'North Korea Sanctions Impact Mitigated By Illicit Trade',
  short: 'Voice of America, on exports to China',
  publisher: 'Voice of America',
  kind: 'news',
  issued: '2018-03',
  url: unknown('the address at Voice of America was not found'),
  read: {
    says: 'Opening read in a copy for learners of English:',
    at: 'http://zonaride.com/Voa_English_Learning/north-korea-sanctions-impact-mitigated-by-illicit-trade-78240.html',
  },
  descriptor: prose`China’s figure, it says; it names no statistics.`,
  csl: { 'title-short': 'Sanctions Impact Mitigated' },
});
