// Markets, wages and the won since 2018.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');
const noDate = unknown('the text that was read carries no date');
const proposal = 'editors’ proposal';

export const usaTodayMarkets2018 = defineSource({
  id: 'usa-today-markets-2018',
  title: noHeadline,
  short: 'USA Today on approved markets',
  publisher: 'USA Today',
  kind: 'news',
  issued: '2018-08-28',
  url: 'https://www.usatoday.com/story/news/world/2018/08/28/north-korea-markets/1118511002/',
  descriptor: 'Relays a count of CSIS Beyond Parallel from satellite pictures.',
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const dailyNkGrainLaw = defineSource({
  id: 'daily-nk-grain-law',
  title: noHeadline,
  short: 'Daily NK on the grain law',
  publisher: 'Daily NK (copy)',
  kind: 'news',
  issued: noDate,
  url: 'https://internetional.news/coreia-do-norte-daily-nk-ingles-7',
  descriptor: 'A copy of a report by Daily NK; the original was not read.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const asiaEconomyGrain2023 = defineSource({
  id: 'asia-economy-grain-2023',
  title: "North Korea's New Grain Policy... Strengthened Government Control",
  short: 'Asia Economy on grain policy, 2023',
  publisher: 'Asia Economy',
  authors: ['Jang Hee-jun'],
  kind: 'news',
  issued: '2023-02-16',
  url: 'https://cm.asiae.co.kr/en/article/2023021615501173613',
});

export const asiaEconomyDirective2023 = defineSource({
  id: 'asia-economy-directive-2023',
  title: '"National Monopoly on All Grain Distribution" North Korea Directive Obtained',
  short: 'Asia Economy on a police directive, 2023',
  publisher: 'Asia Economy',
  kind: 'news',
  issued: '2023-06-02',
  url: 'https://cm.asiae.co.kr/en/article/2023060208412987444',
  descriptor: 'A document obtained through the Sand Research Institute; nobody else has confirmed it.',
});

export const dailyNkRiceBan2024 = defineSource({
  id: 'daily-nk-rice-ban-2024',
  title: 'N. Korea slaps temporary ban on sales of rice in some areas of the country',
  short: 'Daily NK on grain shops, 2024',
  publisher: 'Daily NK (copy)',
  kind: 'news',
  issued: '2024-05',
  url: 'https://thepressunited.com/news/n-korea-slaps-temporary-ban-on-sales-of-rice-in-some-areas-of-the-country/',
  descriptor: 'A copy of a report by Daily NK; the original was not read.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const thirtyEightNorthWages2025 = defineSource({
  id: 'thirty-eight-north-wages-2025',
  title:
    "Assessing North Korea's Wage Reform: 18 Months Later, Has It Improved Lives or Reinforced State Control?",
  short: '38 North on the wage reform, 2025',
  publisher: '38 North',
  kind: 'think-tank',
  issued: '2025-05',
  url: 'https://www.38north.org/2025/05/assessing-north-koreas-wage-reform-18-months-later-has-it-improved-lives-or-reinforced-state-control',
});

export const globalNkExchange2025 = defineSource({
  id: 'global-nk-exchange-2025',
  title: noHeadline,
  short: 'Global NK on the exchange rate',
  publisher: 'Global NK (East Asia Institute)',
  authors: ['Kim Byung-yeon'],
  kind: 'think-tank',
  issued: '2025',
  url: 'https://globalnk.org/publication/view.php?cd=COM000168&ctype=1',
});

export const joongAngExchange2024 = defineSource({
  id: 'joong-ang-exchange-2024',
  title: "Signs of crisis in North Korea's exchange rate",
  short: 'JoongAng Daily on the exchange rate, 2024',
  publisher: 'Korea JoongAng Daily, on Daum',
  authors: ['Kim Byung-yeon'],
  kind: 'news',
  issued: '2024-08-15',
  url: 'https://v.daum.net/v/20240815200855231',
});

export const dailyNkRates2025 = defineSource({
  id: 'daily-nk-rates-2025',
  title: noHeadline,
  short: 'Daily NK on exchange rates',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2025-07',
  url: 'https://www.dailynk.com/english/n-korean-exchange-rates-hit-record-highs/',
  descriptor: 'Prices from unnamed contacts. The report names no year; it is read from the level of prices.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkPricesJanuary2026 = defineSource({
  id: 'daily-nk-prices-january-2026',
  title: noHeadline,
  short: 'Daily NK on prices',
  publisher: 'Daily NK (copy)',
  kind: 'news',
  issued: '2026-01',
  url: 'https://thepressunited.com/news/n-korean-market-prices-fall-sharply-as-exchange-rates-drop-and-state-stores-expand-grain-sales',
  descriptor:
    'A copy of a report by Daily NK; the original was not read. The report names no year; it is read from the level of prices.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkPricesFebruary2026 = defineSource({
  id: 'daily-nk-prices-february-2026',
  title: noHeadline,
  short: 'Daily NK on prices',
  publisher: 'Daily NK (copy)',
  kind: 'news',
  issued: '2026-02',
  url: 'https://downthenews.com/?p=5431309',
  descriptor:
    'A copy of a report by Daily NK; the original was not read. The report names no year; it is read from the level of prices.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const kbsForeignMoney2025 = defineSource({
  id: 'kbs-foreign-money-2025',
  title: noHeadline,
  short: 'KBS World on foreign money',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2025-05',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193102',
  descriptor: 'Relays INSS, a research institute of South Korean intelligence.',
});

export const kbsMoneyBroker2020 = defineSource({
  id: 'kbs-money-broker-2020',
  title: 'NIS: Kim Jong-un Executes Money Broker for Exchange Rate Fluctuation',
  short: 'KBS World on a money broker, 2020',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2020-11',
  url: 'http://world.kbs.co.kr/special/northkorea/contents/news/news_view.htm?lang=e&No=157912',
  descriptor: 'Lawmakers’ account of a closed briefing by South Korean intelligence.',
});

export const dailyNkJapanMarkets2026 = defineSource({
  id: 'daily-nk-japan-markets-2026',
  title: noHeadline,
  short: 'Daily NK Japan on markets',
  publisher: 'Daily NK Japan, in livedoor News',
  kind: 'news',
  issued: '2026-02-27',
  url: 'https://news.livedoor.com/topics/detail/30660046/',
  language: 'ja',
  descriptor: 'One unnamed contact in North Hwanghae.',
});

export const joongAngFactories2025 = defineSource({
  id: 'joong-ang-factories-2025',
  title:
    'North Korea completes building factories, hospital planned for this year under Kim’s regional policy',
  short: 'JoongAng Daily on regional factories, 2025',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2025-12-30',
  url: 'https://koreajoongangdaily.joins.com/news/2025-12-30/national/northKorea/North-Korea-completes-building-factories-hospital-planned-for-this-year-under-Kims-regional-policy/2488979',
  descriptor: 'Relays state media of North Korea.',
});
