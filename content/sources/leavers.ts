// People who left, and the money they send home.
import { defineSource, prose, unknown } from 'groundswell';

export const arrivalsTotalPress = defineSource({
  id: 'arrivals-total-press',
  title: unknown('no copy of the article was found that shows its headline'),
  short: 'Global Economic Times, on arrivals',
  publisher: 'Global Economic Times',
  kind: 'news',
  issued: unknown('no copy of the article was found that shows its date'),
  url: 'https://www.globaleconomictimes.kr/article/1065562556278439',
  read: unknown('No copy was found.'),
  descriptor: prose`Relays the count of arrivals by the South Korean Unification Ministry.`,
});

export const arrivalsPress = defineSource({
  id: 'arrivals-press',
  title: 'Number of N. Korean defectors entering S. Korea nearly triples in 2023',
  short: 'Yonhap, on arrivals in the South',
  publisher: 'Yonhap',
  kind: 'news',
  issued: '2024-01-18',
  url: unknown('the address at Yonhap was not found'),
  read: {
    says: 'Read in the Taiwan News Gazette, which names Yonhap:',
    at: 'https://www.taiwannewsgazette.com/number-of-n-korean-defectors-entering-s-korea-nearly-triples-in-2023/',
  },
  descriptor: prose`Relays the count of arrivals by the South Korean Unification Ministry.`,
  csl: { 'container-title': 'Yonhap News Agency', 'title-short': 'Number of N. Korean defectors' },
});

export const nkdbEarlierSurvey = defineSource({
  id: 'nkdb-earlier-survey',
  title: unknown('the copy that was read begins below the heading'),
  short: 'NKDB, note on a report about its survey of 2018',
  publisher: 'NKDB',
  kind: 'survey',
  issued: '2023-02',
  url: 'https://en.nkdb.org/nkdbnews/?bmode=view&idx=14134658&t=board',
  read: { says: 'Read whole.' },
  descriptor: prose`It quotes Radio Free Asia on the centre’s survey, which was not read.`,
  csl: { publisher: 'Database Center for North Korean Human Rights (NKDB)' },
});

export const nkdbLaterSurvey = defineSource({
  id: 'nkdb-later-survey',
  title: '[The Korea Times] North Korean defectors bear brunt of remittance scams',
  short: 'NKDB, note on a report about its survey of 2022',
  publisher: 'NKDB',
  kind: 'survey',
  issued: '2023-04-03',
  url: 'https://en.nkdb.org/nkdbnews/?bmode=view&idx=14646067&t=board',
  read: { says: 'Read whole.' },
  descriptor: prose`It quotes the press on the centre’s survey, which was not read.`,
  csl: {
    'title-short': 'Defectors bear brunt of remittance scams',
    publisher: 'Database Center for North Korean Human Rights (NKDB)',
  },
});
