// Workers abroad, food, health and famine.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');
const noDate = unknown('the text that was read carries no date');

export const kbsWorkers2019 = defineSource({
  id: 'kbs-workers-2019',
  title: noHeadline,
  short: 'KBS World on workers abroad',
  publisher: 'KBS World (AP)',
  kind: 'news',
  issued: '2019-12',
  url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=150161&lang=e',
});

export const appWorkers2019 = defineSource({
  id: 'app-workers-2019',
  title: noHeadline,
  short: 'APP on workers abroad',
  publisher: 'APP, in UrduPoint',
  kind: 'news',
  issued: '2019-12-12',
  url: 'https://www.urdupoint.com/en/world/some-23000-n-korean-overseas-workers-sent-b-785407.html',
});

export const csmWorkers2019 = defineSource({
  id: 'csm-workers-2019',
  title: 'Russia, China told to send North Korean workers home by weekend',
  short: 'AP on workers abroad, 2019',
  publisher: 'AP, in The Christian Science Monitor',
  kind: 'news',
  issued: '2019-12-20',
  url: 'https://www.csmonitor.com/World/2019/1220/Russia-China-told-to-send-North-Korean-workers-home-by-weekend',
});

export const upiWorkers2020 = defineSource({
  id: 'upi-workers-2020',
  title: '‘Almost all’ North Korea guest workers repatriated, Russia says',
  short: 'UPI on workers abroad, 2020',
  publisher: 'UPI (copy)',
  kind: 'news',
  issued: '2020-01-16',
  url: 'http://zanynews.net/2020/01/16/almost-all-north-korea-guest-workers-repatriated-russia-says/',
  descriptor: 'A copy of a report by UPI; the original was not read.',
});

export const joongAngRestaurants2025 = defineSource({
  id: 'joong-ang-restaurants-2025',
  title: noHeadline,
  short: 'JoongAng Daily on restaurants in Beijing',
  publisher: 'Korea JoongAng Daily (Yonhap)',
  kind: 'news',
  issued: '2025-12-17',
  url: 'https://koreajoongangdaily.joins.com/news/2025-12-17/national/northKorea/Female-North-Korean-restaurant-workers-returning-home-en-masse-from-Beijing-Report/2480273',
  descriptor: 'Relays Kyodo News, which cites diplomatic sources.',
});

export const wikipediaHelong = defineSource({
  id: 'wikipedia-helong',
  title: '2024 Helong North Korean migrant workers unrest',
  short: 'Wikipedia on Helong',
  publisher: 'Wikipedia',
  kind: 'reference',
  issued: noDate,
  url: 'https://en.wikipedia.org/wiki/2024_Helong_North_Korean_migrant_workers_unrest',
});

export const pravdaWorkers2025 = defineSource({
  id: 'pravda-workers-2025',
  title: 'Eskadra: 15,000 workers from North Korea work on construction sites in Russia',
  short: 'Pravda DPRK on workers in Russia, 2025',
  publisher: 'Pravda DPRK',
  kind: 'news',
  issued: '2025-06-26',
  url: 'https://dprk.news-pravda.com/en/russia/2025/06/26/9458.html',
  descriptor: 'A copy of a report by RIA Novosti; the original was not read.',
});

export const joongAngTrain2025 = defineSource({
  id: 'joong-ang-train-2025',
  title: 'Pyongyang–Beijing passenger train services to resume after 5-year hiatus: NHK',
  short: 'JoongAng Daily on the passenger train, 2025',
  publisher: 'Korea JoongAng Daily (Yonhap)',
  kind: 'news',
  issued: '2025-07-13',
  url: 'https://koreajoongangdaily.joins.com/news/2025-07-13/national/northKorea/PyongyangBeijing-passenger-train-services-to-resume-after-5year-hiatus-NHK/2351364',
  descriptor: 'Relays NHK.',
});

export const iansAssembly2026 = defineSource({
  id: 'ians-assembly-2026',
  title: noHeadline,
  short: 'IANS on the assembly',
  publisher: 'IANS, in MENAFN',
  kind: 'news',
  issued: '2026-03-04',
  url: 'https://menafn.com/1110815248/North-Korea-To-Elect-Representatives-To-Supreme-Peoples-Assembly-This-Month-Following-Key-Party-Congress',
  descriptor: 'A copy of a report by Yonhap; the original was not read.',
});

export const yonhapHunger2022 = defineSource({
  id: 'yonhap-hunger-2022',
  title: noHeadline,
  short: 'Yonhap on UN hunger figures',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2022-07-07',
  url: 'https://en.yna.co.kr/view/AEN20220707003100325',
  descriptor: 'Relays the yearly UN report on food security.',
});

export const news1Harvest2025 = defineSource({
  id: 'news-1-harvest-2025',
  title:
    "North Korea's Food Production Nearing Normalization With 4.6% Rise In Rice Despite Corn Harvest Hit By Adverse Weather",
  short: 'News1 on the harvest, 2025',
  publisher: 'News1',
  kind: 'news',
  issued: '2025-12',
  url: 'https://news1global.com/northkorea/article/432348/',
  descriptor: 'Relays the South Korean farm agency.',
});

export const viewUsFood2024 = defineSource({
  id: 'view-us-food-2024',
  title: noHeadline,
  short: 'ViewUS on the FAO list',
  publisher: 'ViewUS Global',
  kind: 'news',
  issued: '2024-12/2025-01',
  url: 'https://viewusglobal.com/asia/article/82418',
  descriptor: 'A copy of a report by an agency on the FAO; the original was not read.',
});

export const nkEconWatchPrices2023 = defineSource({
  id: 'nk-econ-watch-prices-2023',
  title: 'North Korean market prices suggest serious food shortages',
  short: 'North Korean Economy Watch on prices, 2023',
  publisher: 'North Korean Economy Watch',
  authors: ['Benjamin Katzeff Silberstein'],
  kind: 'blog',
  issued: '2023-06-20',
  url: 'https://www.nkeconwatch.com/2023/06/20/',
});

export const pledgeTimesFever2022 = defineSource({
  id: 'pledge-times-fever-2022',
  title: 'North Korea says it has defeated corona',
  short: 'Pledge Times on the fever count, 2022',
  publisher: 'Pledge Times',
  kind: 'news',
  issued: '2022-08-11',
  url: 'https://pledgetimes.com/north-korea-says-it-has-defeated-corona/',
  descriptor: 'A relay; the agency is not named.',
});

export const newsAsiaFever2022 = defineSource({
  id: 'news-asia-fever-2022',
  title: 'North Korea records 23,000 new fever cases; WHO questions data',
  short: 'News Asia Today on the fever count, 2022',
  publisher: 'News Asia Today',
  authors: ['Faith Baltazar'],
  kind: 'news',
  issued: noDate,
  url: 'https://newsasiatoday.com/north-korea-new-fever-cases-who/',
});

export const straitsTimesUsda2020 = defineSource({
  id: 'straits-times-usda-2020',
  title: noHeadline,
  short: 'Straits Times on the US food forecast',
  publisher: 'The Straits Times (Korea Herald)',
  kind: 'news',
  issued: '2020-08-13',
  url: 'https://www.straitstimes.com/asia/east-asia/6-out-of-10-north-koreans-dont-have-enough-food-says-us-food-security-report',
});

export const piieRevisionist2011 = defineSource({
  id: 'piie-revisionist-2011',
  title: 'A Revisionist Take on the North Korean Famine?',
  short: 'Peterson Institute (PIIE) on a revised famine estimate',
  publisher: 'Peterson Institute for International Economics',
  kind: 'think-tank',
  issued: noDate,
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/revisionist-take-north-korean-famine',
});

export const piieFamine2012 = defineSource({
  id: 'piie-famine-2012',
  title: noHeadline,
  short: 'Peterson Institute (PIIE) on an estimate by KDI',
  publisher: 'Peterson Institute for International Economics',
  kind: 'think-tank',
  issued: '2012-12-11',
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/new-estimate-famine-deaths',
  descriptor: 'Relays an estimate by Suk Lee of KDI.',
});
