// Markets, and the currency measure of 2009.
import { defineSource, prose, unknown } from 'groundswell';

export const beyondParallelMarkets = defineSource({
  id: 'beyond-parallel-markets',
  title: unknown('the page itself was not read, and its address leaves words out'),
  short: 'CSIS Beyond Parallel, study of official markets',
  publisher: 'CSIS Beyond Parallel',
  authors: ['Cha', 'Collins'],
  kind: 'think-tank',
  issued: '2018-08-26',
  url: 'https://beyondparallel.csis.org/markets-private-economy-capitalism-north-korea/',
  read: {
    says: 'Authors and day read in the project’s own list, its count in USA Today:',
    at: 'https://www.usatoday.com/story/news/world/2018/08/28/north-korea-markets/1118511002/',
  },
  descriptor: prose`Made with the North Korea Development Institute in Seoul.`,
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  csl: {
    author: [
      { family: 'Cha', given: 'Victor' },
      { family: 'Collins', given: 'Lisa' },
    ],
  },
});

export const piieKimJongIlMarket = defineSource({
  id: 'piie-kim-jong-il-market',
  title: unknown('the copy that was read begins below the heading'),
  short: 'Peterson Institute, on Kim Jong Il and the market',
  publisher: 'Peterson Institute',
  kind: 'think-tank',
  issued: unknown('the copy that was read carries no date; newspapers took the speech up in September 2011'),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/kim-jong-il-market',
  read: { says: 'Opening read, with the speech in translation.' },
  csl: {
    type: 'post-weblog',
    'container-title': 'North Korea: Witness to Transformation',
    publisher: 'Peterson Institute for International Economics',
  },
});

export const marketScenariosPaper = defineSource({
  id: 'market-scenarios-paper',
  title: 'Marketization in North Korea: Scenarios for economic, political and social change',
  short: 'Hanssen and Song, Marketization in North Korea',
  publisher: 'Swedish Institute of International Affairs (UI)',
  authors: ['Hanssen', 'Song'],
  kind: 'think-tank',
  issued: '2019',
  url: unknown('the paper’s address on the institute’s site (ui.se) was not found'),
  read: {
    says: 'Title page and abstract read in a copy:',
    at: 'https://www.readkong.com/page/marketization-in-north-korea-scenarios-for-economic-1879874',
  },
  descriptor: prose`Of four scenarios it finds moderate change the likeliest.`,
  csl: {
    type: 'report',
    number: '1/2019',
    author: [
      { family: 'Hanssen', given: 'Ulv' },
      { family: 'Song', given: 'Ji-Won' },
    ],
    'title-short': 'Marketization in North Korea',
  },
});

export const guardianApology = defineSource({
  id: 'guardian-apology',
  title: 'North Korean prime minister says sorry for disastrous currency revaluation',
  short: 'The Guardian, on the premier’s apology',
  publisher: 'The Guardian',
  kind: 'news',
  issued: '2010-02-11',
  url: 'https://www.theguardian.com/world/2010/feb/11/north-korea-prime-minister-apology',
  read: { says: 'Opening read.' },
  descriptor: prose`Relays Chosun Ilbo.`,
  csl: { 'title-short': 'Prime minister says sorry' },
});

export const cnnCurrencyOfficial = defineSource({
  id: 'cnn-currency-official',
  title: 'Report: N. Korea executes official over currency reform',
  short: 'CNN, on the official blamed for the currency measure',
  publisher: 'CNN',
  kind: 'news',
  issued: '2010-03-18',
  url: 'https://news.blogs.cnn.com/2010/03/18/report-n-korea-executes-official-over-currency-reform/',
  read: { says: 'Opening read.' },
  descriptor: prose`Relays Yonhap; never confirmed.`,
  csl: { 'title-short': 'N. Korea executes official' },
});

export const rfaApology = defineSource({
  id: 'rfa-apology',
  title: 'Apology Issued for Currency Gaffe',
  short: 'Radio Free Asia, on the premier’s apology',
  publisher: 'RFA',
  kind: 'news',
  issued: '2010-02-11',
  url: 'https://www.rfa.org/english/news/korea/apology-02112010172045.html',
  read: { says: 'Opening read.' },
  descriptor: prose`Relays Yonhap and the Chosun Ilbo.`,
  csl: { 'title-short': 'Apology for Currency Gaffe', 'container-title': 'Radio Free Asia (RFA)' },
});
