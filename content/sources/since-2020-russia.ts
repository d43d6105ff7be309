// Russia, sanctions and their monitors.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');

export const interfaxTreaty2024 = defineSource({
  id: 'interfax-treaty-2024',
  title: 'Russia-N. Korea Treaty of Comprehensive Strategic Partnership takes effect - KCNA',
  short: 'Interfax on the treaty, 2024',
  publisher: 'Interfax',
  kind: 'news',
  issued: '2024-12-05',
  url: 'https://interfax.com/newsroom/top-stories/108291/',
});

export const armyTechnologyTreaty2024 = defineSource({
  id: 'army-technology-treaty-2024',
  title: noHeadline,
  short: 'Army Technology on the treaty',
  publisher: 'Army Technology',
  kind: 'news',
  issued: '2024-11-12',
  url: 'https://army-technology.com/news/north-korea-ratifies-treaty-russia',
});

export const babelKursk2025 = defineSource({
  id: 'babel-kursk-2025',
  title: noHeadline,
  short: 'Babel on troops in Kursk',
  publisher: 'Babel',
  kind: 'news',
  issued: '2025-04-28',
  url: 'https://babel.ua/en/news/117501-north-korea-for-the-first-time-acknowledged-the-participation-of-its-military-in-the-war-against-ukraine',
});

export const politicoTroops2025 = defineSource({
  id: 'politico-troops-2025',
  title: noHeadline,
  short: 'Politico on troops in Russia',
  publisher: 'Politico Europe',
  kind: 'news',
  issued: '2025-04-28',
  url: 'https://www.politico.eu/article/north-korea-sent-troops-fight-russia-ukraine/',
});

export const moscowTimesDead2025 = defineSource({
  id: 'moscow-times-dead-2025',
  title: noHeadline,
  short: 'Moscow Times on soldiers killed',
  publisher: 'The Moscow Times',
  kind: 'news',
  issued: '2025-09-02',
  url: 'https://www.themoscowtimes.com/2025/09/02/around-2k-north-korean-soldiers-killed-fighting-for-russia-seoul-claims-a90400',
});

export const joongAngMsmt2025 = defineSource({
  id: 'joong-ang-msmt-2025',
  title: "Sanctions monitoring team's first report details North Korea-Russia military ties",
  short: 'JoongAng Daily on the monitoring team, 2025',
  publisher: 'Korea JoongAng Daily',
  authors: ['Lim Jeong-won'],
  kind: 'news',
  issued: '2025-05-29',
  url: 'https://koreajoongangdaily.joins.com/news/2025-05-29/national/northKorea/Sanctions-monitoring-teams-first-report-details-North-KoreaRussia-military-ties/2318841',
  descriptor: 'Relays the first report of the Multilateral Sanctions Monitoring Team.',
});

export const ytnOil2024 = defineSource({
  id: 'ytn-oil-2024',
  title: noHeadline,
  short: 'YTN on oil',
  publisher: 'YTN',
  kind: 'news',
  issued: '2024-11-22',
  url: 'https://m.ytn.co.kr/en/news_view.amp.php?key=202411220953531211&s_mcd=0104',
  descriptor:
    'A copy of a report by the BBC, which relied on the Open Source Centre; the original was not read.',
});

export const moscowTimesWorkers2025 = defineSource({
  id: 'moscow-times-workers-2025',
  title: noHeadline,
  short: 'Moscow Times on workers in Russia',
  publisher: 'The Moscow Times',
  kind: 'news',
  issued: '2025-08-12',
  url: 'https://www.themoscowtimes.com/2025/08/12/north-korean-workers-in-russia-face-slave-like-conditions-bbc-a90177',
  descriptor: 'Relays the BBC.',
});

export const kyivIndependentArms2024 = defineSource({
  id: 'kyiv-independent-arms-2024',
  title:
    'North Korea’s current arms sales to Russia estimated at up to $5.5 billion, Friedrich Naumann Foundation suggests',
  short: 'Kyiv Independent on arms for Russia, 2024',
  publisher: 'The Kyiv Independent',
  authors: ['Kateryna Hodunova'],
  kind: 'news',
  issued: '2024-10-28',
  url: 'https://kyivindependent.com/north-koreas-current-arms-sales-to-russia-estimated-at-up-to-5-5-billion-friedrich-naumann-foundation-suggests',
  descriptor: 'Relays a study by Olena Guseinova.',
});

export const naumannPartnership2025 = defineSource({
  id: 'naumann-partnership-2025',
  title: 'New FNF Study: Partnership between Russia and North Korea',
  short: 'Friedrich Naumann Foundation on Russia’s payments',
  publisher: 'Friedrich Naumann Foundation',
  kind: 'think-tank',
  issued: '2025',
  url: 'https://www.freiheit.org/north-and-south-korea/new-fnf-study-partnership-between-russia-and-north-korea',
  descriptor:
    'The foundation’s own summary of a study by Olena Guseinova. It rests on price guesses and on intelligence reports.',
});

export const trtParade2025 = defineSource({
  id: 'trt-parade-2025',
  title: noHeadline,
  short: 'TRT Afrika on the Beijing parade',
  publisher: 'TRT Afrika',
  kind: 'news',
  issued: '2025-09-03',
  url: 'https://trt.global/afrika-english/article/f90ff2d43881',
});

export const apVeto2024 = defineSource({
  id: 'ap-veto-2024',
  title:
    'Russia vetoes UN resolution, abolishing monitoring of UN sanctions against North Korea by UN experts',
  short: 'AP on the UN panel, 2024',
  publisher: 'AP, in The Atlanta Journal-Constitution',
  kind: 'news',
  issued: '2024-03-28',
  url: 'https://www.ajc.com/news/nation-world/russia-vetoes-un-resolution-abolishing-monitoring-of-un-sanctions-against-north-korea-by-un-experts/MTE3EZEJBVF57E7FTK7KLTR3YA/',
});

export const chainalysisMsmt2025 = defineSource({
  id: 'chainalysis-msmt-2025',
  title: "Five Key Takeaways from MSMT's Report on North Korean Cyber Operations",
  short: 'Chainalysis on stolen crypto-currency, 2025',
  publisher: 'Chainalysis',
  kind: 'reference',
  issued: '2025',
  url: 'https://www.chainalysis.com/blog/msmt-report-north-korea-dprk-cyber-threats/',
  descriptor: 'A company that traces crypto-currency relays the second report of the monitoring team.',
});

export const graphicBybit2025 = defineSource({
  id: 'graphic-bybit-2025',
  title: 'FBI accuses North Korea of $1.5 Billion Bybit crypto heist',
  short: 'Graphic Online on the Bybit theft, 2025',
  publisher: 'Graphic Online',
  kind: 'news',
  issued: '2025-02',
  url: 'https://graphiconline.com/international/international-news/fbi-accuses-north-korea-of-1-5-billion-bybit-crypto-heist.html',
  descriptor: 'Quotes the alert of the FBI.',
});
