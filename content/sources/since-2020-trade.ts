// Trade and growth since 2016.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');
const proposal = 'editors’ proposal';

export const reutersTrade2018 = defineSource({
  id: 'reuters-trade-2018',
  title: 'China Jan-Nov total trade with North Korea down 52.9 pct y/y -customs data',
  short: 'Reuters on trade, 2018',
  publisher: 'Reuters',
  authors: ['Norihiko Shirouzu', 'Yilei Sun'],
  kind: 'news',
  issued: '2018-12-23',
  url: 'https://www.reuters.com/article/idUSB9N1YN003',
});

export const kbsTrade2023 = defineSource({
  id: 'kbs-trade-2023',
  title: 'N. Korea-China Trade Volume Soars 233% in 2022',
  short: 'KBS World on trade, 2023',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2023-01-20',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=175277',
});

export const kbsTrade2024 = defineSource({
  id: 'kbs-trade-2024',
  title: noHeadline,
  short: 'KBS World on trade',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2024-01',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183176',
});

export const kyodoTrade2024 = defineSource({
  id: 'kyodo-trade-2024',
  title: 'China-North Korea trade in 2024 set to post year-on-year decline',
  short: 'Kyodo on trade to November 2024',
  publisher: 'Kyodo News (copy)',
  kind: 'news',
  issued: '2024-12',
  url: 'https://news.charm-retirement.com/china-north-korea-trade-in-2024-set-to-post-year-on-year-decline',
  descriptor: 'A copy of a report by Kyodo News; the original was not read.',
});

export const kyodoTradeYear2024 = defineSource({
  id: 'kyodo-trade-year-2024',
  title: 'China-North Korea trade falls 5% in 2024 despite 75th anniv. of ties',
  short: 'Kyodo on trade in 2024',
  publisher: 'Kyodo News (copy)',
  kind: 'news',
  issued: '2025-01',
  url: 'https://news.charm-retirement.com/china-north-korea-trade-falls-5-in-2024-despite-75th-anniv-of-ties',
  descriptor: 'A copy of a report by Kyodo News; the original was not read.',
});

export const kyodoTrade2025 = defineSource({
  id: 'kyodo-trade-2025',
  title: 'China-N. Korea trade rises 30% in 1st half of 2025',
  short: 'Kyodo on trade, first half of 2025',
  publisher: 'Kyodo News, apparently (copy)',
  kind: 'news',
  issued: '2025-07',
  url: 'https://www.indianpolitics.co.in/china-n-korea-trade-rises-30-in-1st-half-of-2025',
  descriptor: 'A copy of a report by Kyodo News, as it seems; the original was not read.',
});

export const afpTrade2026 = defineSource({
  id: 'afp-trade-2026',
  title: 'China-North Korea trade recovers to near pre-pandemic levels',
  short: 'AFP on trade in 2025',
  publisher: 'AFP, in Free Malaysia Today',
  kind: 'news',
  issued: '2026-01-20',
  url: 'https://www.freemalaysiatoday.com/category/business/2026/01/20/china-north-korea-trade-recovers-to-near-pre-pandemic-levels',
});

export const news1Growth2025 = defineSource({
  id: 'news-1-growth-2025',
  title: 'Against the Odds, North Korea Logs Strongest Growth in Nearly a Decade',
  short: 'News1 on Bank of Korea estimates, 2025',
  publisher: 'News1',
  kind: 'news',
  issued: '2025-08-29',
  url: 'https://news1global.com/uncategorized/article/430703',
  descriptor: 'Reports the Bank of Korea’s estimates.',
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const japanTimesGrowth2018 = defineSource({
  id: 'japan-times-growth-2018',
  title: 'North Korean economy declined at sharpest rate in 20 years in 2017: Bank of Korea',
  short: 'Japan Times on Bank of Korea estimates, 2018',
  publisher: 'The Japan Times (Reuters)',
  kind: 'news',
  issued: '2018-07-20',
  url: 'https://japantimes.co.jp/news/2018/07/20/business/north-korean-economy-declined-sharpest-rate-20-years-2017-bank-korea',
  descriptor: 'Reports the Bank of Korea’s estimates.',
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const taipeiTimesGrowth2020 = defineSource({
  id: 'taipei-times-growth-2020',
  title: 'N Korea returns to growth despite sanctions: BOK',
  short: 'Taipei Times on Bank of Korea estimates, 2020',
  publisher: 'Taipei Times (AFP)',
  kind: 'news',
  issued: '2020-08-01',
  url: 'https://www.taipeitimes.com/News/biz/archives/2020/08/01/2003740920',
  descriptor: 'Reports the Bank of Korea’s estimates.',
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const koreaHeraldGrowth2021 = defineSource({
  id: 'korea-herald-growth-2021',
  title: "N. Korea's economy suffers worst contraction since 1997 in 2020 amid pandemic: BOK",
  short: 'Korea Herald on Bank of Korea estimates, 2021',
  publisher: 'The Korea Herald (Yonhap)',
  kind: 'news',
  issued: '2021-07-30',
  url: 'http://www.koreaherald.com/view.php?ud=20210730000682',
  descriptor: 'Reports the Bank of Korea’s estimates.',
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const kbsPlan2026 = defineSource({
  id: 'kbs-plan-2026',
  title: noHeadline,
  short: 'KBS World on the five-year plan',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2026',
  url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=199281&lang=e',
  descriptor: 'Quotes a fellow of KDI, the state economic institute of South Korea.',
});
