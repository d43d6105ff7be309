// Grants, leaflets and surveys of people who left.
import { defineSource, unknown } from 'groundswell';
import { compromisingConnectivity } from './society.ts';

const noHeadline = unknown('the text was read without its headline');

export const voaGrants2025 = defineSource({
  id: 'voa-grants-2025',
  title: 'North Korea rights groups face collapse amid US funding halt',
  short: 'VOA on frozen grants, 2025',
  publisher: 'Voice of America (copy)',
  kind: 'news',
  issued: '2025-02',
  url: 'https://newsfromrss.com/north-korea-rights-groups-face-collapse-amid-us-funding-halt',
  descriptor: 'A copy of a report by Voice of America; the original was not read.',
});

export const koreaTimesGrants2025 = defineSource({
  id: 'korea-times-grants-2025',
  title: 'North Korean human rights groups affected by Trump’s aid freeze',
  short: 'Korea Times on frozen grants, 2025',
  publisher: 'The Korea Times',
  authors: ['Kwak Yeon-soo'],
  kind: 'news',
  issued: '2025',
  url: 'http://m.koreatimes.co.kr/pages/article.asp?newsIdx=394518',
});

export const news1Grants2025 = defineSource({
  id: 'news-1-grants-2025',
  title: 'Without U.S. Funding, These North Korea Watchdogs Could Vanish in 3 Months',
  short: 'News1 on frozen grants, 2025',
  publisher: 'News1',
  kind: 'news',
  issued: '2025',
  url: 'https://news1global.com/uncategorized/article/430191',
});

export const koreaHeraldLeaflets2025 = defineSource({
  id: 'korea-herald-leaflets-2025',
  title: noHeadline,
  short: 'Korea Herald on leaflets',
  publisher: 'The Korea Herald (Yonhap)',
  kind: 'news',
  issued: '2025-12-14',
  url: 'https://www.koreaherald.com/article/10636130',
});

export const unificationSurveyReuters2024 = defineSource({
  id: 'unification-survey-reuters-2024',
  title: 'North Korea defectors cite dwindling food rations, market reliance -study',
  short: 'Reuters on the Unification Ministry’s interviews, 2024',
  publisher: 'Reuters, in Global South World',
  authors: ['Hyonhee Shin'],
  kind: 'news',
  issued: '2024-02',
  url: 'https://globalsouthworld.com/article/north-korea-defectors-cite-dwindling-food-rations-market-reliance-study',
  descriptor: 'Relays a report of the South Korean Unification Ministry.',
});

export const unificationSurveyUnn2024 = defineSource({
  id: 'unification-survey-unn-2024',
  title: 'North Korea defectors cite dwindling food rations, market reliance - study',
  short: 'UNN on the Unification Ministry’s interviews, 2024',
  publisher: 'UNN',
  kind: 'news',
  issued: '2024-02-07',
  url: 'https://unn.ua/en/amp/dprk-defectors-claim-reduced-food-rations-and-market-dependence-study',
  descriptor: 'A copy of a report by Reuters; the original was not read.',
});

export const unificationSurveyKbs2024 = defineSource({
  id: 'unification-survey-kbs-2024',
  title: noHeadline,
  short: 'KBS World on the Unification Ministry’s interviews',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2024-02-06',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183564',
  descriptor: 'Relays a report of the South Korean Unification Ministry.',
});

export const unificationSurveyBactf2024 = defineSource({
  id: 'unification-survey-bactf-2024',
  title: noHeadline,
  short: 'A machine translation on the Unification Ministry’s interviews',
  publisher: 'bactf.com',
  kind: 'news',
  issued: '2024-05',
  url: 'https://bactf.com/news/asia_politics/202405/3043064.html',
  descriptor: 'A machine translation; the report itself was not read.',
});

export const asmolovSurvey2024 = defineSource({
  id: 'asmolov-survey-2024',
  title: "The latest report by South Korea's Unification Ministry – a serious analysis or fake news?",
  short: 'New Eastern Outlook on the Unification Ministry’s interviews, 2024',
  publisher: 'New Eastern Outlook',
  authors: ['Konstantin Asmolov'],
  kind: 'think-tank',
  issued: '2024-03-07',
  url: 'https://journal-neo.su/2024/03/07/the-latest-report-by-south-koreas-unification-ministry-a-serious-analysis-or-fake-news/',
  descriptor: 'A critical article by a Russian scholar.',
});

export const nkEconWatchSurvey2015 = defineSource({
  id: 'nk-econ-watch-survey-2015',
  title: noHeadline,
  short: 'North Korean Economy Watch on a survey',
  publisher: 'North Korean Economy Watch',
  authors: ['Benjamin Katzeff Silberstein'],
  kind: 'blog',
  issued: '2015-08-28',
  url: 'https://www.nkeconwatch.com/2015/08/28/a-new-defector-survey-about-market-trade-in-north-korea-and-what-it-says-maybe-about-kim-jong-un/',
});

export const upiSurvey2017 = defineSource({
  id: 'upi-survey-2017',
  title: 'Kim Jong Un’s power is growing, North Korea defectors say',
  short: 'UPI on a survey, 2017',
  publisher: 'UPI (copy)',
  authors: ['Elizabeth Shim'],
  kind: 'news',
  issued: '2017',
  url: 'https://thenewmail.co.uk/kim-jong-uns-power-growing-north-korea-defectors-say/',
  descriptor: 'A copy of a report by UPI; the original was not read.',
});

export const asiaTimesMedia2022 = defineSource({
  id: 'asia-times-media-2022',
  title: noHeadline,
  short: 'Asia Times on foreign media',
  publisher: 'Asia Times',
  kind: 'news',
  issued: '2022-10-20',
  url: 'https://asiatimes.com/2022/10/n-koreans-risk-life-and-limb-to-consume-foreign-media/',
  descriptor:
    'The survey was made by Unification Media Group, which owns Daily NK and campaigns for access to information.',
});

export const nkNewsInterMedia2017 = defineSource({
  id: 'nk-news-inter-media-2017',
  title: 'As N. Koreans access more media, government adapts controls: Report',
  short: 'NK News on Compromising Connectivity, 2017',
  publisher: 'NK News',
  kind: 'news',
  issued: '2017-03-01',
  url: 'https://www.nknews.org/2017/03/as-n-koreans-access-more-media-government-adapts-controls-report/',
  derivedFrom: [compromisingConnectivity],
});
