import { date, defineSource, prose, unknown } from 'groundswell';

const noTitle = 'the evidence gives the address only, not the title';
const noDate = 'the evidence gives no date of publication';

export const libertyInNorthKorea = defineSource({
  id: 'liberty-in-north-korea',
  title: 'A Changing North Korea',
  short: 'Liberty in North Korea',
  publisher: 'Liberty in North Korea',
  kind: 'ngo-page',
  issued: unknown('the page carries no date; its figures place it shortly before the border closure'),
  url: 'https://libertyinnorthkorea.org/learn-a-changing-north-korea',
  descriptor: prose`A public page by an organisation that supports refugees and is hopeful about change. It is undated; its figures
    place it around ${date('2019/2020')}, before the border closure. Testimony is named, but round figures come without a source.`,
  grade: { reliability: 'C', credibility: 3, why: 'editors’ proposal' },
  paragraphs: 54,
});

/* Famine */

export const piieFamineDeaths = defineSource({
  id: 'piie-famine-deaths',
  title: unknown(noTitle),
  short: 'Peterson Institute (PIIE), note on famine deaths',
  publisher: 'Peterson Institute (PIIE)',
  kind: 'think-tank',
  issued: unknown(noDate),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/excess-famine-deaths-once-again-breach',
});

export const goodkindWest = defineSource({
  id: 'goodkind-west',
  title: unknown(noTitle),
  short: 'Goodkind and West, estimate of famine deaths',
  publisher: unknown('the evidence does not name the journal'),
  authors: ['Goodkind', 'West'],
  kind: 'reference',
  issued: '2001',
  url: 'http://onlinelibrary.wiley.com/doi/10.1111/j.1728-4457.2001.00219.x/abstract',
});

export const excessDeathsCopy = defineSource({
  id: 'excess-deaths-copy',
  title: unknown(noTitle),
  short: 'Text on excess deaths in the famine, copy on a document site',
  publisher: unknown('the address is a site of copies; the first publisher is not in the evidence'),
  kind: 'reference',
  issued: unknown(noDate),
  url: 'https://9dok.net/article/excess-deaths-famine-north-korea-markets-aid-reform.yevkxvre',
});

/* Surveys */

export const beyondParallelIncome = defineSource({
  id: 'beyond-parallel-income',
  title: unknown(noTitle),
  short: 'CSIS Beyond Parallel, micro-survey page on income',
  publisher: 'CSIS Beyond Parallel',
  kind: 'survey',
  issued: unknown('the evidence dates the survey, not this page'),
  url: 'https://beyondparallel.csis.org/paradise-evaporated-escaping-no-income-trap-north-korea/',
  descriptor: prose`A convenience sample asked inside the country in ${date('2016')} and published in ${date('2017')}. It shows what the people asked said, not what
    the whole country thinks.`,
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
});

export const beyondParallelView = defineSource({
  id: 'beyond-parallel-view',
  title: unknown(noTitle),
  short: 'CSIS Beyond Parallel, micro-survey page on the sample',
  publisher: 'CSIS Beyond Parallel',
  kind: 'survey',
  issued: unknown('the evidence dates the survey, not this page'),
  url: 'https://beyondparallel.csis.org/a-view-inside-north-korea/',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
});

export const beyondParallelMarkets = defineSource({
  id: 'beyond-parallel-markets',
  title: unknown(noTitle),
  short: 'CSIS Beyond Parallel, project page on markets',
  publisher: 'CSIS Beyond Parallel',
  kind: 'think-tank',
  issued: unknown('the evidence dates the count, not this page'),
  url: 'https://beyondparallel.csis.org/markets-private-economy-capitalism-north-korea/',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
});

export const piieInsidePoll = defineSource({
  id: 'piie-inside-poll',
  title: unknown(noTitle),
  short: 'Peterson Institute (PIIE), note on a poll inside the country',
  publisher: 'Peterson Institute (PIIE)',
  kind: 'think-tank',
  issued: unknown(noDate),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/poll-conducted-inside-north-korea',
  derivedFrom: [beyondParallelIncome],
});

export const piieMediaPoll = defineSource({
  id: 'piie-media-poll',
  title: unknown(noTitle),
  short: 'Peterson Institute (PIIE), note on a poll about foreign media',
  publisher: 'Peterson Institute (PIIE)',
  kind: 'think-tank',
  issued: unknown(noDate),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/new-north-korean-poll-foreign-media-access',
  derivedFrom: [beyondParallelIncome],
});

export const nkNewsPolls = defineSource({
  id: 'nk-news-polls',
  title: unknown(noTitle),
  short: 'NK News, on polls inside the country',
  publisher: 'NK News',
  kind: 'news',
  issued: '2018-03',
  url: 'https://www.nknews.org/2018/03/the-perils-and-pitfalls-of-north-korean-opinion-polls/',
});

export const compromisingConnectivity = defineSource({
  id: 'compromising-connectivity',
  title: 'Compromising Connectivity',
  short: 'InterMedia, Compromising Connectivity',
  publisher: 'InterMedia',
  authors: ['Kretchun', 'Lee', 'Tuohy'],
  kind: 'survey',
  issued: '2017-03-01',
  url: 'https://docslib.org/doc/6279681/compromising-connectivity-information-dynamics-between-the-state-and-society-in-a-digitizing-north-korea',
  descriptor: prose`A report on media use and digital control, based on people who had left. It does not stand for the whole
    country, and the bases of its percentages were not found.`,
  grade: {
    reliability: 'B',
    credibility: 2,
    why: 'editors’ proposal: for people who left, not for the whole country',
  },
});

export const connectivityPress = defineSource({
  id: 'connectivity-press',
  title: unknown(noTitle),
  short: 'Press article on Compromising Connectivity, copy on a blog',
  publisher: unknown('the address is a private blog; the first publisher is not in the evidence'),
  kind: 'news',
  issued: unknown(noDate),
  url: 'https://hannoraudsepp.blogspot.com/2017/03/an-article-that-is-relevant-to.html',
  derivedFrom: [compromisingConnectivity],
});

export const guardianTestimony = defineSource({
  id: 'guardian-testimony',
  title: unknown(noTitle),
  short: 'The Guardian, on testimony by people who left',
  publisher: 'The Guardian',
  kind: 'news',
  issued: '2015-10-13',
  url: 'https://web.archive.org/web/20161221124331/https://www.theguardian.com/world/2015/oct/13/why-do-north-korean-defector-testimonies-so-often-fall-apart',
});

/* Markets and money */

export const piieKimJongIlMarket = defineSource({
  id: 'piie-kim-jong-il-market',
  title: unknown(noTitle),
  short: 'Peterson Institute (PIIE), note on Kim Jong Il and the market',
  publisher: 'Peterson Institute (PIIE)',
  kind: 'think-tank',
  issued: unknown(noDate),
  url: 'https://www.piie.com/blogs/north-korea-witness-transformation/kim-jong-il-market?p=2495',
});

export const marketScenariosPaper = defineSource({
  id: 'market-scenarios-paper',
  title: unknown(noTitle),
  short: 'Swedish institute paper on market scenarios',
  publisher: unknown('the evidence says only that it is a Swedish institute'),
  kind: 'think-tank',
  issued: '2019',
  url: 'https://www.readkong.com/page/marketization-in-north-korea-scenarios-for-economic-1879874',
});

export const guardianApology = defineSource({
  id: 'guardian-apology',
  title: unknown(noTitle),
  short: 'The Guardian, on the premier’s apology',
  publisher: 'The Guardian',
  kind: 'news',
  issued: '2010-02-11',
  url: 'https://www.theguardian.com/world/2010/feb/11/north-korea-prime-minister-apology',
});

export const cnnCurrencyOfficial = defineSource({
  id: 'cnn-currency-official',
  title: unknown(noTitle),
  short: 'CNN, on the official blamed for the currency measure',
  publisher: 'CNN',
  kind: 'news',
  issued: '2010-03-18',
  url: 'https://news.blogs.cnn.com/2010/03/18/report-n-korea-executes-official-over-currency-reform/?hpt=T2',
});

export const rfaApology = defineSource({
  id: 'rfa-apology',
  title: unknown(noTitle),
  short: 'RFA, on the premier’s apology',
  publisher: 'RFA',
  kind: 'news',
  issued: '2010-02-11',
  url: 'https://www.rfa.org/english/news/korea/apology-02112010172045.html',
});

/* Laws, border, bribery */

export const humanRightsWatch = defineSource({
  id: 'human-rights-watch',
  title: unknown(noTitle),
  short: 'Human Rights Watch',
  publisher: 'Human Rights Watch',
  kind: 'ngo-page',
  issued: '2024-03',
  url: 'https://hrw.org/preview-link/node/387210/17cfbefb-d54b-4938-8811-3bd2802c45c5',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
});

export const covidCurbsPress = defineSource({
  id: 'covid-curbs-press',
  title: unknown(noTitle),
  short: 'Press article on the Human Rights Watch report',
  publisher: unknown('the address is a site that relays reports; the first publisher is not in the evidence'),
  kind: 'news',
  issued: unknown(noDate),
  url: 'https://crimetodaynews.com/north-koreas-covid-curbs-still-strangling-economy-report-says/',
  derivedFrom: [humanRightsWatch],
});

export const globalNk = defineSource({
  id: 'global-nk',
  title: unknown(noTitle),
  short: 'Global NK',
  publisher: unknown('the evidence gives the address only'),
  kind: 'think-tank',
  issued: unknown(noDate),
  url: 'https://globalnk.org/publication/view.php?cd=COM000165&ctype=1',
});

export const northKoreaTech = defineSource({
  id: 'north-korea-tech',
  title: unknown(noTitle),
  short: 'North Korea Tech',
  publisher: 'North Korea Tech',
  kind: 'news',
  issued: unknown(noDate),
  url: 'https://northkoreatech.org/?p=10793',
});

export const priceIsRights = defineSource({
  id: 'price-is-rights',
  title: 'The Price Is Rights',
  short: 'OHCHR, The Price Is Rights',
  publisher: 'OHCHR',
  kind: 'un-report',
  issued: '2019-05',
  url: 'https://docslib.org/doc/8344326/the-price-is-rights',
  descriptor: prose`Built on first-hand interviews of ${date('2017/2018')}, mostly with women from the north-eastern provinces who had
    settled in the South.`,
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
});

/* People who left */

export const arrivalsTotalPress = defineSource({
  id: 'arrivals-total-press',
  title: unknown(noTitle),
  short: 'Global Economic Times, on arrivals in the South',
  publisher: 'Global Economic Times',
  kind: 'news',
  issued: unknown(noDate),
  url: 'https://www.globaleconomictimes.kr/article/1065562556278439',
  descriptor: prose`Relays the count of arrivals by the South Korean Unification Ministry.`,
});

export const arrivalsPress = defineSource({
  id: 'arrivals-press',
  title: unknown(noTitle),
  short: 'Taiwan News Gazette, on arrivals in the South',
  publisher: 'Taiwan News Gazette',
  kind: 'news',
  issued: unknown(noDate),
  url: 'https://www.taiwannewsgazette.com/number-of-n-korean-defectors-entering-s-korea-nearly-triples-in-2023/',
  descriptor: prose`Relays the count of arrivals by the South Korean Unification Ministry.`,
});

export const nkdbEarlierSurvey = defineSource({
  id: 'nkdb-earlier-survey',
  title: unknown(noTitle),
  short: 'NKDB, earlier survey on money sent home',
  publisher: 'NKDB',
  kind: 'survey',
  issued: unknown(noDate),
  url: 'https://en.nkdb.org/nkdbnews/?bmode=view&idx=14134658&t=board',
});

export const nkdbLaterSurvey = defineSource({
  id: 'nkdb-later-survey',
  title: unknown(noTitle),
  short: 'NKDB, later survey on money sent home',
  publisher: 'NKDB',
  kind: 'survey',
  issued: unknown(noDate),
  url: 'https://en.nkdb.org/nkdbnews/?bmode=view&idx=14646067&t=board',
});
