// The border since 2020: trains, flights, tourists, fences.
import { defineSource, unknown } from 'groundswell';
import { humanRightsWatch } from './society.ts';

const noHeadline = unknown('the text was read without its headline');

export const scmpRail2022 = defineSource({
  id: 'scmp-rail-2022',
  title: 'China and North Korea reopen rail link after 2-year coronavirus closure',
  short: 'South China Morning Post on the rail link, 2022',
  publisher: 'South China Morning Post',
  kind: 'news',
  issued: '2022-01',
  url: 'https://www.scmp.com/news/china/diplomacy/article/3163724/china-and-north-korea-reopen-rail-link-after-2-year',
});

export const yonhapTrain2022 = defineSource({
  id: 'yonhap-train-2022',
  title: 'N. Korean cargo train arrives in Chinese city of Dandong: sources',
  short: 'Yonhap on a freight train, January 2022',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2022-01-16',
  url: 'https://en.yna.co.kr/view/AEN20220116001300325',
});

export const yonhapFreight2022 = defineSource({
  id: 'yonhap-freight-2022',
  title: 'N. Korea-China cargo train operation seems to have resumed: ministry',
  short: 'Yonhap on freight trains, September 2022',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2022-09-26',
  url: 'https://en.yna.co.kr/view/AEN20220926004200325',
});

export const reutersFlight2023 = defineSource({
  id: 'reuters-flight-2023',
  title: "DPRK's Air Koryo arrives in Beijing for first time in 3 years",
  short: 'Reuters on a flight to Beijing, 2023',
  publisher: 'Reuters, in Shanghai Daily',
  kind: 'news',
  issued: '2023-08-22',
  url: 'https://www.shine.cn/news/nation/2308224205/',
});

export const afpReturn2023 = defineSource({
  id: 'afp-return-2023',
  title: noHeadline,
  short: 'AFP on citizens abroad',
  publisher: 'AFP, in LBCI',
  kind: 'news',
  issued: '2023-08-27',
  url: 'https://www.lbcgroup.tv/news/world-news/720144/north-korea-reopens-borders-for-overseas-residents/en',
});

export const straitsTimesTrain2026 = defineSource({
  id: 'straits-times-train-2026',
  title: noHeadline,
  short: 'Straits Times on the passenger train',
  publisher: 'The Straits Times',
  kind: 'news',
  issued: '2026-03-13',
  url: 'https://www.straitstimes.com/asia/east-asia/north-korea-media-silent-on-restart-of-pyongyang-beijing-train-service',
});

export const koreaHeraldTrain2026 = defineSource({
  id: 'korea-herald-train-2026',
  title: noHeadline,
  short: 'Korea Herald on the passenger train',
  publisher: 'The Korea Herald (Yonhap)',
  kind: 'news',
  issued: '2026-03-10',
  url: 'https://www.koreaherald.com/article/10691333',
});

export const cnaTrain2026 = defineSource({
  id: 'cna-train-2026',
  title: noHeadline,
  short: 'CNA on the passenger train',
  publisher: 'Channel NewsAsia',
  kind: 'news',
  issued: '2026-03-10',
  url: 'https://www.channelnewsasia.com/east-asia/north-korea-china-passenger-train-service-resume-pyongyang-beijing-5983711',
});

export const apTrain2026 = defineSource({
  id: 'ap-train-2026',
  title: 'China announces resumption of passenger train service to North Korea',
  short: 'AP on the passenger train, 2026',
  publisher: 'AP, in Manila Bulletin',
  authors: ['Huizhong Wu'],
  kind: 'news',
  issued: '2026-03-11',
  url: 'https://mb.com.ph/2026/03/11/china-announces-resumption-of-passenger-trains-to-north-korea-after-covid',
});

export const anadoluTourists2025 = defineSource({
  id: 'anadolu-tourists-2025',
  title: 'Western tourists cross into North Korea for first time in 5 years',
  short: 'A News on tourists in Rason, 2025',
  publisher: 'A News',
  kind: 'news',
  issued: '2025-02-26',
  url: 'https://www.anews.com.tr/asia/2025/02/26/western-tourists-cross-into-north-korea-for-first-time-in-5-years',
});

export const newsBytesTourists2025 = defineSource({
  id: 'news-bytes-tourists-2025',
  title: 'North Korea suspends tourism less than a month after reopening',
  short: 'NewsBytes on tourists in Rason, 2025',
  publisher: 'NewsBytes',
  kind: 'news',
  issued: '2025-03-06',
  url: 'https://www.newsbytesapp.com/news/world/north-korea-suspends-foreign-less-than-a-month-after-resumption/story',
});

export const newscatsFences2024 = defineSource({
  id: 'newscats-fences-2024',
  title: 'Satellite images show how North Korea has transformed its border with China',
  short: 'Relay of Human Rights Watch on fences, 2024',
  publisher: 'newscats.org',
  kind: 'news',
  issued: '2024-03-09',
  url: 'https://www.newscats.org/satellite-images-show-how-north-korea-has-transformed-its-border-with-china/',
  descriptor: 'Relays the report of Human Rights Watch; the passage was not read in the report itself.',
  derivedFrom: [humanRightsWatch],
});

export const onetFences2024 = defineSource({
  id: 'onet-fences-2024',
  title: noHeadline,
  short: 'Onet on guard posts',
  publisher: 'Onet',
  kind: 'news',
  issued: '2024-03',
  url: 'https://podroze.onet.pl/aktualnosci/korea-pln-efektywnie-uszczelnila-granice-pogarsza-sie-sytuacja-humanitarna/020e1s0',
  language: 'pl',
  descriptor:
    'Relays the report of Human Rights Watch in Polish; the passage was not read in the report itself.',
  derivedFrom: [humanRightsWatch],
});

export const reutersWall2023 = defineSource({
  id: 'reuters-wall-2023',
  title: 'North Korea spent the pandemic building a huge border wall',
  short: 'Reuters on the border wall, 2023',
  publisher: 'Reuters, in bdnews24',
  authors: ['Josh Smith', 'Sudev Kiyada'],
  kind: 'news',
  issued: '2023-05-27',
  url: 'https://bdnews24.com/the-long-read/sup5exzo1l',
  descriptor: 'An analysis of satellite pictures with the Middlebury Institute, and seven interviews.',
});
