// Arrivals in the South, money sent home, officials who left.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');
const proposal = 'editors’ proposal';

export const crisisGroupArrivals2011 = defineSource({
  id: 'crisis-group-arrivals-2011',
  title: 'DPRK defection numbers / trends update',
  short: 'North Korean Economy Watch on arrivals, 2011',
  publisher: 'North Korean Economy Watch',
  kind: 'blog',
  issued: '2011-07-20',
  url: 'https://www.nkeconwatch.com/2011/07/20/dprk-defection-numbers-trends-update/',
  descriptor: 'A copy of a report by the International Crisis Group; the original was not read.',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const blogArrivals2009 = defineSource({
  id: 'blog-arrivals-2009',
  title: noHeadline,
  short: 'A blog on arrivals',
  publisher: 'A private blog',
  kind: 'blog',
  issued: '2009-09',
  url: 'https://grantmontgomery.blogspot.com/2009/09/2800-north-korean-defectors-settle-in-s.html',
  descriptor: 'A copy of a report by Yonhap; the original was not read.',
});

export const koreaHeraldArrivals2013 = defineSource({
  id: 'korea-herald-arrivals-2013',
  title: 'N. Korean defector arrivals fall by nearly half in 2012',
  short: 'Korea Herald on arrivals, 2013',
  publisher: 'The Korea Herald (Yonhap)',
  kind: 'news',
  issued: '2013-01-02',
  url: 'http://www.koreaherald.com/view.php?ud=20130102000701',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const upiArrivals2016 = defineSource({
  id: 'upi-arrivals-2016',
  title: 'North Korean defectors rising in number, Seoul says',
  short: 'UPI on arrivals, 2016',
  publisher: 'UPI (copy)',
  kind: 'news',
  issued: '2016-08-01',
  url: 'http://www.oddonion.com/2016/08/01/north-korean-defectors-rising-in-number-seoul-says/',
  descriptor: 'A copy of a report by UPI; the original was not read.',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const worldTribuneArrivals2016 = defineSource({
  id: 'world-tribune-arrivals-2016',
  title: '‘Highest-level defection’: N. Korean diplomat who disappeared in London surfaces in S. Korea',
  short: 'WorldTribune on arrivals, 2016',
  publisher: 'WorldTribune',
  kind: 'news',
  issued: '2016-08-17',
  url: 'https://www.worldtribune.com/highest-level-defection-n-korean-diplomat-who-disappeared-in-london-surfaces-in-s-korea/',
  descriptor: 'Relays Reuters and the BBC.',
});

export const dailyNkArrivals2017 = defineSource({
  id: 'daily-nk-arrivals-2017',
  title: '1417 defectors entered South Korea last year',
  short: 'Daily NK on arrivals, 2017',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2017-01',
  url: 'https://www.dailynk.com/english/1417-defectors-entered-south-korea/',
  descriptor: 'Relays the yearly count of the South Korean Unification Ministry.',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const newsOnTimeArrivals2022 = defineSource({
  id: 'news-on-time-arrivals-2022',
  title: noHeadline,
  short: 'The News On Time on arrivals',
  publisher: 'The News On Time',
  kind: 'news',
  issued: '2022-01',
  url: 'https://www.thenewsontime.com/south-korea-report-the-number-of-defectors-from-north-korea-is-constantly-decreasing-for-two-reasons-one-of-which-is-the-coronavirus/',
  descriptor: 'A copy of a report by Yonhap; the original was not read.',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const yonhapArrivals2020 = defineSource({
  id: 'yonhap-arrivals-2020',
  title: '135 N. Korean defectors arrive in S. Korea during Q1',
  short: 'Yonhap on arrivals, 2020',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2020-04-03',
  url: 'https://en.yna.co.kr/view/AEN20200403007000325',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const koreaHeraldArrivals2021 = defineSource({
  id: 'korea-herald-arrivals-2021',
  title: 'Number of NK defectors plunges in 2020 amid border closure',
  short: 'Korea Herald on arrivals, 2021',
  publisher: 'The Korea Herald',
  authors: ['Nam Kyung-don'],
  kind: 'news',
  issued: '2021-01-27',
  url: 'http://www.koreaherald.com/view.php?ud=20210126001110',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const koreaHeraldArrivals2022 = defineSource({
  id: 'korea-herald-arrivals-2022',
  title: 'Number of N. Korean defectors plunges in 2021 amid pandemic',
  short: 'Korea Herald on arrivals, 2022',
  publisher: 'The Korea Herald (Yonhap)',
  kind: 'news',
  issued: '2022-01-20',
  url: 'http://www.koreaherald.com/view.php?ud=20220120000783',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const joongAngArrivals2026 = defineSource({
  id: 'joong-ang-arrivals-2026',
  title: '224 North Korean defectors enter South last year, slightly down from 2024',
  short: 'JoongAng Daily on arrivals, 2026',
  publisher: 'Korea JoongAng Daily (Yonhap)',
  kind: 'news',
  issued: '2026-01-20',
  url: 'https://koreajoongangdaily.joins.com/news/2026-01-20/national/northKorea/224-North-Korean-defectors-enter-South-last-year-slightly-down-from-2024/2504336',
  grade: { reliability: 'A', credibility: 1, why: proposal },
});

export const joongAngSoldier2025 = defineSource({
  id: 'joong-ang-soldier-2025',
  title: 'North Korean soldier defects across border, JCS says',
  short: 'JoongAng Daily on a soldier’s crossing, 2025',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2025-10-19',
  url: 'https://koreajoongangdaily.joins.com/news/2025-10-19/national/northKorea/North-Korean-soldier-defects-across-border-JCS-says/2423600',
});

export const joongAngHana2025 = defineSource({
  id: 'joong-ang-hana-2025',
  title: 'Record 81 percent of North Korean defectors say they are satisfied with life in South: Survey',
  short: 'JoongAng Daily on life in the South, 2025',
  publisher: 'Korea JoongAng Daily (Yonhap)',
  kind: 'news',
  issued: '2025-12-23',
  url: 'https://koreajoongangdaily.joins.com/news/2025-12-23/national/northKorea/Record-81-percent-of-North-Korean-defectors-say-they-are-satisfied-with-life-in-South-Survey/2484365',
});

export const lightOfTruth2023 = defineSource({
  id: 'light-of-truth-2023',
  title: 'North Korean defectors discriminated in South Korea',
  short: 'Light of Truth on discrimination, 2023',
  publisher: 'Light of Truth',
  kind: 'news',
  issued: '2023-02',
  url: 'https://lightoftruth.in/north-korean-defectors-discriminated-in-south-korea',
  descriptor: 'A copy of a report by CPBC, a South Korean station; the original was not read.',
});

export const economistRemittances2019 = defineSource({
  id: 'economist-remittances-2019',
  title: 'A surprising number of North Korean refugees send money home',
  short: 'The Economist on money sent home, 2019',
  publisher: 'The Economist, apparently (copy)',
  kind: 'news',
  issued: '2019-02-22',
  url: 'https://liveindex.org/113595/2019/02/a-surprising-number-of-north-korean-refugees-send-money-home/',
  descriptor: 'A copy of a report by The Economist, as it seems; the original was not read.',
});

export const koreaBizwire2020 = defineSource({
  id: 'korea-bizwire-2020',
  title: 'Over 26 pct of N. Korean Defectors Sent Money Back Home This Year',
  short: 'Korea Bizwire on money sent home, 2020',
  publisher: 'Korea Bizwire',
  kind: 'news',
  issued: '2020-12-31',
  url: 'http://koreabizwire.com/over-26-pct-of-n-korean-defectors-sent-money-back-home-this-year',
  descriptor: 'Relays the press release of NKDB.',
});

export const independentThae2016 = defineSource({
  id: 'independent-thae-2016',
  title: noHeadline,
  short: 'The Independent on Thae Yong Ho',
  publisher: 'The Independent',
  authors: ['Samuel Osborne'],
  kind: 'news',
  issued: '2016-08-17',
  url: 'https://www.independent.co.uk/news/uk/home-news/north-korean-diplomat-at-london-embassy-defects-to-another-country-a7194936.html',
});

export const hurriyetRi2024 = defineSource({
  id: 'hurriyet-ri-2024',
  title: 'High-ranking N Korea diplomat in Cuba defects to South',
  short: 'AFP on Ri Il Kyu, 2024',
  publisher: 'AFP, in Hürriyet Daily News',
  kind: 'news',
  issued: '2024-07-16',
  url: 'https://www.hurriyetdailynews.com/high-ranking-n-korea-diplomat-in-cuba-defects-to-south-198526',
});

export const newserRi2024 = defineSource({
  id: 'newser-ri-2024',
  title: noHeadline,
  short: 'Newser on Ri Il Kyu',
  publisher: 'Newser',
  kind: 'news',
  issued: '2024-07-16',
  url: 'https://www.newser.com/story/353012/north-korean-diplomat-in-cuba-defected-to-south-korea.html',
  descriptor: 'A copy of a report by AP; the original was not read.',
});
