// The border, the laws against foreign culture, bribery.
import { date, defineSource, prose, unknown } from 'groundswell';

export const humanRightsWatch = defineSource({
  id: 'human-rights-watch',
  title: '“A Sense of Terror Stronger than a Bullet”: The Closing of North Korea 2018–2023',
  short: 'Human Rights Watch',
  publisher: 'Human Rights Watch',
  kind: 'ngo-page',
  issued: '2024-03-07',
  url: 'https://www.hrw.org/news/2024/03/07/north-korea-sealing-china-border-worsens-crisis',
  read: { says: 'Only the news release at this address was read.' },
  descriptor: prose`It compares satellite pictures of six border areas from ${date('2019/2023')} and rests on interviews with people who left.`,
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  csl: { type: 'report', 'title-short': 'The Closing of North Korea' },
});

export const covidCurbsPress = defineSource({
  id: 'covid-curbs-press',
  title: 'North Korea’s COVID curbs still strangling economy, report says',
  short: 'Al Jazeera, on the Human Rights Watch report',
  publisher: 'Al Jazeera',
  kind: 'news',
  issued: '2024-03-08',
  url: unknown('the address at Al Jazeera was not found'),
  read: {
    says: 'Opening read in a copy that names Al Jazeera:',
    at: 'https://webjosh.com/article/north-korea-s-covid-curbs-still-strangling-economy-report-says-1709858051-5904',
  },
  derivedFrom: [humanRightsWatch],
  csl: { 'title-short': 'North Korea’s COVID curbs' },
});

export const globalNk = defineSource({
  id: 'global-nk',
  title: 'Iron Curtain Ironies: Why DPRK’s “Evil Laws” Risk Self-Destruction',
  short: 'Seunghee Ha in Global NK',
  publisher: 'Global NK',
  authors: ['Ha'],
  kind: 'think-tank',
  issued: '2024-11-06',
  url: 'https://globalnk.org/publication/view.php?cd=COM000165&ctype=1',
  read: { says: 'Opening read.' },
  descriptor: prose`By a researcher of Dongguk University.`,
  csl: {
    type: 'post-weblog',
    'container-title': 'Global NK',
    author: [{ family: 'Ha', given: 'Seunghee' }],
    'title-short': 'Iron Curtain Ironies',
  },
});

export const northKoreaTech = defineSource({
  id: 'north-korea-tech',
  title: 'North Korea Intensifies War Against Foreign Influence',
  short: 'Martyn Williams in North Korea Tech',
  publisher: 'North Korea Tech',
  kind: 'news',
  issued: '2021-12-01',
  url: 'https://www.northkoreatech.org/2021/12/01/north-korea-intensifies-war-against-foreign-influence/',
  read: { says: 'Opening read.' },
  descriptor: prose`It rests on papers that explain the law; the law’s own text was not public.`,
  csl: { 'title-short': 'War Against Foreign Influence', author: [{ family: 'Williams', given: 'Martyn' }] },
});

export const priceIsRights = defineSource({
  id: 'price-is-rights',
  title:
    'The price is rights: The violation of the right to an adequate standard of living in the Democratic People’s Republic of Korea',
  short: 'OHCHR, The price is rights',
  publisher: 'OHCHR',
  kind: 'un-report',
  issued: '2019-05-28',
  url: unknown('the report’s address on the office’s site (ohchr.org) was not found'),
  read: {
    says: 'Contents and summary read in a copy:',
    at: 'https://docslib.org/doc/8344326/the-price-is-rights',
  },
  descriptor: prose`Built on first-hand interviews of ${date('2017/2018')}, mostly with women from the north-eastern provinces who had
    settled in the South.`,
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  csl: {
    publisher: 'Office of the United Nations High Commissioner for Human Rights (OHCHR)',
    'title-short': 'The price is rights',
  },
});
