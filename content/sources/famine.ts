// The NGO page of which the first half of the library is made, and estimates of the famine's deaths.
import { date, defineSource, prose, unknown } from 'groundswell';

export const libertyInNorthKorea = defineSource({
  id: 'liberty-in-north-korea',
  title: 'A Changing North Korea',
  short: 'Liberty in North Korea',
  publisher: 'Liberty in North Korea',
  kind: 'ngo-page',
  issued: unknown('the page carries no date; its figures place it shortly before the border closure'),
  url: 'https://libertyinnorthkorea.org/learn-a-changing-north-korea',
  read: { says: 'Read whole.' },
  descriptor: prose`A page for the public by a refugee-support and advocacy NGO. It argues that the people, not outside policy, change the
    country, and is hopeful. Its figures place it around ${date('2019/2020')}, before the border closure; witnesses are named, round figures
    unsourced.`,
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal' },
  paragraphs: 54,
});

export const piieFamineDeaths = defineSource({
  id: 'piie-famine-deaths',
  title: 'Excess Famine Deaths: Once Again Into the Breach!',
  short: 'Peterson Institute, on famine deaths',
  publisher: 'Peterson Institute',
  kind: 'think-tank',
  issued: '2015-02-16',
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/excess-famine-deaths-once-again-breach',
  read: { says: 'Opening read.' },
  descriptor: prose`It reports two studies of the census at second hand; no by-line in the copy that was read.`,
  csl: {
    type: 'post-weblog',
    'container-title': 'North Korea: Witness to Transformation',
    publisher: 'Peterson Institute for International Economics',
    'title-short': 'Excess Famine Deaths',
  },
});

export const goodkindWest = defineSource({
  id: 'goodkind-west',
  title: 'The North Korean Famine and Its Demographic Impact',
  short: 'Goodkind and West',
  publisher: 'Wiley',
  authors: ['Goodkind', 'West'],
  kind: 'reference',
  issued: '2001',
  url: 'https://doi.org/10.1111/j.1728-4457.2001.00219.x',
  read: { says: 'Abstract read.' },
  csl: {
    'title-short': 'The North Korean Famine',
    type: 'article-journal',
    'container-title': 'Population and Development Review',
    DOI: '10.1111/j.1728-4457.2001.00219.x',
    author: [
      { family: 'Goodkind', given: 'Daniel' },
      { family: 'West', given: 'Loraine' },
    ],
  },
});

export const excessDeathsCopy = defineSource({
  id: 'excess-deaths-copy',
  title: 'Famine in North Korea: Markets, Aid, and Reform',
  short: 'Haggard and Noland, Famine in North Korea',
  publisher: 'Columbia UP',
  authors: ['Haggard', 'Noland'],
  kind: 'book',
  issued: '2007',
  url: unknown('a book in print; no page of the publisher was read'),
  read: {
    says: 'Section “How Many Excess Deaths?” read in a copy:',
    at: 'https://9dok.net/article/excess-deaths-famine-north-korea-markets-aid-reform.yevkxvre',
  },
  descriptor: prose`Relays the count of officials and the estimate of the aid group Good Friends.`,
  csl: {
    publisher: 'Columbia University Press',
    ISBN: '978-0-231-14000-3',
    'publisher-place': 'New York',
    author: [
      { family: 'Haggard', given: 'Stephan' },
      { family: 'Noland', given: 'Marcus' },
    ],
    'title-short': 'Famine in North Korea',
  },
});
