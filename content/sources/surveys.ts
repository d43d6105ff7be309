// Surveys inside the country and of people who left, and what others make of them.
import { date, defineSource, prose, unknown } from 'groundswell';

/** The pages of this blog lose their headings in the copies that were read, and their addresses leave words out. */
const noHeading = unknown('the copy that was read begins below the heading');
const peterson = 'Peterson Institute';
const witness = {
  type: 'post-weblog',
  'container-title': 'North Korea: Witness to Transformation',
  publisher: 'Peterson Institute for International Economics',
} as const;

export const beyondParallelIncome = defineSource({
  id: 'beyond-parallel-income',
  title: 'Paradise Evaporated: Escaping the No Income Trap in North Korea',
  short: 'CSIS Beyond Parallel, on income',
  publisher: 'CSIS Beyond Parallel',
  kind: 'survey',
  issued: '2017-07',
  url: 'https://beyondparallel.csis.org/paradise-evaporated-escaping-no-income-trap-north-korea/',
  read: { says: 'Findings read.' },
  descriptor: prose`A convenience sample asked inside the country in ${date('2016')}: what these people said, not what the country thinks.`,
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  csl: { 'title-short': 'Paradise Evaporated' },
});

export const beyondParallelView = defineSource({
  id: 'beyond-parallel-view',
  title: 'A View Inside North Korea',
  short: 'CSIS Beyond Parallel, on its sample',
  publisher: 'CSIS Beyond Parallel',
  kind: 'survey',
  issued: '2016',
  url: 'https://beyondparallel.csis.org/a-view-inside-north-korea/',
  read: { says: 'Description of the sample read.' },
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
});

export const piieInsidePoll = defineSource({
  id: 'piie-inside-poll',
  title: noHeading,
  short: 'Peterson Institute, on a poll inside North Korea',
  publisher: peterson,
  kind: 'think-tank',
  issued: '2016',
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/poll-conducted-inside-north-korea',
  read: { says: 'Opening read.' },
  derivedFrom: [beyondParallelView],
  csl: witness,
});

export const piieMediaPoll = defineSource({
  id: 'piie-media-poll',
  title: noHeading,
  short: 'Peterson Institute, on a foreign media poll',
  publisher: peterson,
  kind: 'think-tank',
  issued: unknown('the copy that was read carries no date'),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/new-north-korean-poll-foreign-media-access',
  read: { says: 'Opening read.' },
  derivedFrom: [beyondParallelView],
  csl: witness,
});

export const nkNewsPolls = defineSource({
  id: 'nk-news-polls',
  title: 'The perils and pitfalls of North Korean opinion polls',
  short: 'Andrei Lankov in NK News',
  publisher: 'NK News',
  authors: ['Lankov'],
  kind: 'news',
  issued: '2018-03-20',
  url: 'https://www.nknews.org/2018/03/the-perils-and-pitfalls-of-north-korean-opinion-polls/',
  read: { says: 'Opening read.' },
  descriptor: prose`It faults a later poll of the same project, not the one of ${date('2016')}; the method is the same.`,
  csl: {
    'title-short': 'Perils and pitfalls of opinion polls',
    author: [{ family: 'Lankov', given: 'Andrei' }],
  },
});

export const compromisingConnectivity = defineSource({
  id: 'compromising-connectivity',
  title:
    'Compromising Connectivity: Information Dynamics between the State and Society in a Digitizing North Korea',
  short: 'InterMedia, Compromising Connectivity',
  publisher: 'InterMedia',
  authors: ['Kretchun et al.'],
  kind: 'survey',
  issued: '2017-03-01',
  url: unknown('the publisher’s address was not found'),
  read: {
    says: 'Contents read in a copy:',
    at: 'https://wixlib.com/document/7e6b_compromising-connectivity-seamus-tuohy.html',
  },
  descriptor: prose`A report on media use and digital control, based on people who had left. It does not stand for the whole
    country, and the bases of its percentages were not found.`,
  grade: {
    reliability: 'B',
    credibility: 2,
    why: 'editors’ proposal: for people who left, not for the whole country',
  },
  csl: {
    author: [
      { family: 'Kretchun', given: 'Nat' },
      { family: 'Lee', given: 'Catherine' },
      { family: 'Tuohy', given: 'Seamus' },
    ],
    'title-short': 'Compromising Connectivity',
  },
});

export const connectivityPress = defineSource({
  id: 'connectivity-press',
  title: unknown('it was read on a blog that gives the article without its headline'),
  short: 'Press article on Compromising Connectivity, read on a blog',
  publisher: 'Private blog',
  kind: 'blog',
  issued: '2017-03',
  url: unknown('the newspaper is not known'),
  read: {
    says: 'Read once on a private blog, not found again:',
    at: 'https://hannoraudsepp.blogspot.com/2017/03/an-article-that-is-relevant-to.html',
  },
  derivedFrom: [compromisingConnectivity],
});

export const guardianTestimony = defineSource({
  id: 'guardian-testimony',
  title: 'Why do North Korean defector testimonies so often fall apart?',
  short: 'Jiyoung Song in The Guardian',
  publisher: 'The Guardian',
  authors: ['Jiyoung Song'],
  kind: 'news',
  issued: '2015-10-13',
  url: 'https://www.theguardian.com/world/2015/oct/13/why-do-north-korean-defector-testimonies-so-often-fall-apart',
  read: { says: 'Opening read in the Internet Archive.' },
  descriptor: prose`An argument by a scholar, not a news report.`,
  csl: {
    'title-short': 'Why do defector testimonies so often fall apart',
    author: [{ family: 'Song', given: 'Jiyoung' }],
  },
});
