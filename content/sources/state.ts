// The blog post of 2016 on the state and its elite, and the later publications that check it.
import { defineSource, prose, unknown } from 'groundswell';

const noTitle = unknown('the evidence gives the address, not the title');
const noDate = unknown('the address carries no date and the evidence gives none');
const noPublisher = unknown('the evidence gives the address, not the publisher');
const proposal = 'editors’ proposal';

export const joongAngControls2016 = defineSource({
  id: 'joongang-controls-2016',
  title: noTitle,
  short: 'JoongAng Daily on controls, 2016',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2016-04-05',
  url: 'https://koreajoongangdaily.joins.com/2016/04/05/politics/North-tightens-hold-on-citizens/3017143.html',
  descriptor: prose`A news report that relies on an unnamed source of Yonhap and on an activist group.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkSurveillance2016 = defineSource({
  id: 'daily-nk-surveillance-2016',
  title: noTitle,
  short: 'Daily NK on surveillance, 2016',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2016-03',
  url: 'https://www.dailynk.com/english/mps-steps-up-surveillance-to-suppr/',
  descriptor: prose`Anonymous contacts inside the country. The outlet could confirm the order in one province only.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkCadres2016 = defineSource({
  id: 'daily-nk-cadres-2016',
  title: noTitle,
  short: 'Daily NK on cadres, 2016',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2016-02',
  url: 'http://www.dailynk.com/english/read.php?num=13766&cataId=nk01500',
  descriptor: prose`One anonymous cadre from Hoeryong. The report predates the sanctions vote.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const oneFreeKorea2016 = defineSource({
  id: 'one-free-korea-2016',
  title: 'Why an unprecedented mass defection could be a sign of instability in North Korea',
  short: 'Blog post on instability, 2016',
  publisher: 'One Free Korea (attributed)',
  kind: 'blog',
  issued: '2016-04',
  url: unknown('the evidence gives no address'),
  descriptor: prose`One author’s argument for pressure on the leadership, attributed to the blog One Free Korea; the text does not name its publisher. It relays reports of other outlets, most of them from unnamed contacts. The last paragraphs are comments of readers.`,
  paragraphs: 62,
  derivedFrom: [joongAngControls2016, dailyNkSurveillance2016, dailyNkCadres2016],
});

export const dailyNkPrices2016 = defineSource({
  id: 'daily-nk-prices-2016',
  title: noTitle,
  short: 'Daily NK on prices, 2016',
  publisher: 'Daily NK',
  kind: 'news',
  issued: noDate,
  url: 'http://www.dailynk.com/english/read.php?num=13822&cataId=nk01500',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkChoi2016 = defineSource({
  id: 'daily-nk-choi-2016',
  title: noTitle,
  short: 'Daily NK, Choi interview, 2016',
  publisher: 'Daily NK',
  kind: 'interview',
  issued: '2016-03',
  url: 'http://www.dailynk.com/english/read.php?cataId=nk00100&num=13787',
});

export const ricePrices2017 = defineSource({
  id: 'nk-econ-watch-rice-2017',
  title: noTitle,
  short: 'nkeconwatch.com on rice, 2017',
  publisher: noPublisher,
  kind: 'blog',
  issued: '2017-02-08',
  url: 'http://www.nkeconwatch.com/2017/02/08/north-korean-rice-prices-have-dropped-drastically-one-year-after-the-sanctions-why/',
});

export const bbcGrowth = defineSource({
  id: 'bbc-growth',
  title: noTitle,
  short: 'BBC News on Bank of Korea estimates',
  publisher: 'BBC News',
  kind: 'news',
  issued: noDate,
  url: 'https://www.bbc.com/news/business-40679333',
  descriptor: prose`Reports the Bank of Korea’s yearly estimates. They are modelled from outside, not counted inside.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const pulseGrowth2017 = defineSource({
  id: 'pulse-growth-2017',
  title: noTitle,
  short: 'pulsenews.co.kr on growth, 2017',
  publisher: noPublisher,
  kind: 'news',
  issued: '2017',
  url: 'http://m.pulsenews.co.kr/view.php?sc=30800022&year=2017&no=491492',
  descriptor: prose`Reports the Bank of Korea’s estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const kbsGrowth = defineSource({
  id: 'kbs-growth',
  title: noTitle,
  short: 'KBS World on Bank of Korea estimates',
  publisher: 'KBS World',
  kind: 'news',
  issued: noDate,
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=186917',
  descriptor: prose`Reports the Bank of Korea’s estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const joongAngGrowth2025 = defineSource({
  id: 'joongang-growth-2025',
  title: noTitle,
  short: 'JoongAng Daily on growth, 2025',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2025-08-29',
  url: 'https://koreajoongangdaily.joins.com/news/2025-08-29/national/northKorea/North-Koreas-economy-grows-37-percent-in-2024-fastest-growth-in-eight-years/2387448',
  descriptor: prose`Reports the Bank of Korea’s estimates.`,
  grade: { reliability: 'B', credibility: 3, why: proposal },
});

export const exportsThread = defineSource({
  id: 'exports-thread',
  title: noTitle,
  short: '5wangxiao.com on exports to China',
  publisher: noPublisher,
  kind: 'reference',
  issued: noDate,
  url: 'https://www.5wangxiao.com/thread-6099774-1-1.html',
  descriptor: prose`The evidence gives only the address; the origin of the report is not recorded.`,
});

export const resolution2270 = defineSource({
  id: 'hl-resolution-2270',
  title: noTitle,
  short: 'hlregulation.com on UN sanctions, 2016',
  publisher: noPublisher,
  kind: 'reference',
  issued: '2016-03-08',
  url: 'https://www.hlregulation.com/2016/03/08/un-security-council-ratchets-up-sanctions-on-north-korea/',
});

export const wuncKaesong2016 = defineSource({
  id: 'wunc-kaesong-2016',
  title: noTitle,
  short: 'WUNC on Kaesong, 2016',
  publisher: 'WUNC',
  kind: 'news',
  issued: '2016-02-10',
  url: 'https://www.wunc.org/npr-blogs/2016-02-10/south-korea-shutting-down-joint-industrial-park-in-north-korea',
});

export const asiapressGroup2016 = defineSource({
  id: 'asiapress-group-2016',
  title: noTitle,
  short: 'Asia Press on the restaurant staff, 2016',
  publisher: 'Asia Press',
  kind: 'news',
  issued: '2016-04-27',
  url: 'https://www.02.asiapress.org/rimjin-gang/2016/04/news/20160427-group-escape/',
});

export const yonhapMoreStaff2016 = defineSource({
  id: 'yonhap-more-staff-2016',
  title: noTitle,
  short: 'Yonhap on restaurant staff, 2016',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2016-06-01',
  url: 'https://en.yna.co.kr/view/AEN20160601010752315',
});

export const upiRecall2016 = defineSource({
  id: 'upi-recall-2016',
  title: noTitle,
  short: 'UPI on restaurant staff, 2016',
  publisher: 'UPI',
  kind: 'news',
  issued: '2016-05-23',
  url: 'https://www.upi.com/Top_News/World-News/2016/05/23/Source-More-North-Korean-restaurant-workers-defect-via-China/4491464009443/about.upi.com',
});

export const upiRestaurant2018 = defineSource({
  id: 'upi-restaurant-2018',
  title: noTitle,
  short: 'UPI on the restaurant staff, 2018',
  publisher: 'UPI',
  kind: 'news',
  issued: '2018-07-11',
  url: 'https://www.upi.com/Top_News/World-News/2018/07/11/Attorney-N-Korean-restaurant-workers-in-Seoul-against-their-will/7571531295419/',
});

export const koreaHeraldRestaurant2018 = defineSource({
  id: 'korea-herald-restaurant-2018',
  title: noTitle,
  short: 'Korea Herald on the restaurant staff, 2018',
  publisher: 'The Korea Herald',
  kind: 'news',
  issued: '2018-07-29',
  url: 'http://www01.koreaherald.com/view.php?mp=1&np=10&ud=20180729000107',
});

export const yonhapCommission2019 = defineSource({
  id: 'yonhap-commission-2019',
  title: noTitle,
  short: 'Yonhap on the rights commission, 2019',
  publisher: 'Yonhap News Agency',
  kind: 'news',
  issued: '2019-09-09',
  url: 'https://m-en.yna.co.kr/view/AEN20190909010700325',
});

export const koreaHeraldLawyers2019 = defineSource({
  id: 'korea-herald-lawyers-2019',
  title: noTitle,
  short: 'Korea Herald on the lawyers’ panel, 2019',
  publisher: 'The Korea Herald',
  kind: 'news',
  issued: '2019-09-30',
  url: 'http://www.koreaherald.com/view.php?ud=20190930000976',
});

export const straitsTimesRi2016 = defineSource({
  id: 'straits-times-ri-2016',
  title: noTitle,
  short: 'Straits Times on Ri Yong Gil, 2016',
  publisher: 'The Straits Times',
  kind: 'news',
  issued: noDate,
  url: 'https://www.straitstimes.com/asia/east-asia/executed-n-korean-general-alive-after-all',
});

export const washingtonTimesRi2016 = defineSource({
  id: 'washington-times-ri-2016',
  title: noTitle,
  short: 'Washington Times on Ri Yong Gil, 2016',
  publisher: 'The Washington Times',
  kind: 'news',
  issued: '2016-05-10',
  url: 'https://www.washingtontimes.com/news/2016/may/10/ri-yong-gil-north-korean-general-thought-be-execut/',
});

export const contaRi2021 = defineSource({
  id: 'conta-ri-2021',
  title: noTitle,
  short: 'conta.cc on Ri Yong Gil, 2021',
  publisher: noPublisher,
  kind: 'reference',
  issued: noDate,
  url: 'https://conta.cc/3kmP1le',
});

export const congress38North2016 = defineSource({
  id: '38-north-congress-2016',
  title: noTitle,
  short: '38 North on the congress, 2016',
  publisher: '38 North',
  kind: 'think-tank',
  issued: '2016-05',
  url: 'http://38north.org/2016/05/mmadden052016/',
});

export const gauseBook2015 = defineSource({
  id: 'gause-book-2015',
  title: unknown('the evidence names it only as the book of that year'),
  short: 'Ken Gause’s book, 2015',
  publisher: noPublisher,
  authors: ['Ken Gause'],
  kind: 'book',
  issued: '2015',
  url: 'https://www.yumpu.com/en/document/view/54530171/north-korean-house-of-cards/229',
});

export const gauseInterview2015 = defineSource({
  id: 'gause-interview-2015',
  title: noTitle,
  short: 'freekorea.us on the Gause interview, 2015',
  publisher: noPublisher,
  kind: 'blog',
  issued: '2015-04-17',
  url: 'http://freekorea.us/2015/04/17/expert-cash-shortage-could-undermine-kim-jong-uns-succession/',
  descriptor: prose`Relays an interview that Yonhap held with Ken Gause.`,
});

export const camp22Imagery2012 = defineSource({
  id: 'camp-22-imagery-2012',
  title: noTitle,
  short: 'freekorea.us on camp imagery, 2012',
  publisher: noPublisher,
  kind: 'blog',
  issued: '2012-10-15',
  url: 'https://freekorea.us/2012/10/15/new-satellite-imagery-shows-few-changes-at-camp-22',
});

export const upiRumour2016 = defineSource({
  id: 'upi-rumour-2016',
  title: noTitle,
  short: 'UPI on a rumour, 2016',
  publisher: 'UPI',
  kind: 'news',
  issued: '2016-04-07',
  url: 'https://www.upi.com/Top_News/World-News/2016/04/07/Kim-Jong-Un-assassination-suspects-arrested-source-says/9171460035491/',
  descriptor: prose`Relays Radio Free Asia and Asia Press; one anonymous source.`,
});

export const cnnColonel2016 = defineSource({
  id: 'cnn-colonel-2016',
  title: noTitle,
  short: 'CNN on a colonel’s defection, 2016',
  publisher: 'CNN',
  kind: 'news',
  issued: '2016-04-11',
  url: 'https://www.cnn.com/2016/04/11/asia/north-korea-official-defects/',
});

export const atlanticCollapse2012 = defineSource({
  id: 'atlantic-collapse-2012',
  title: noTitle,
  short: 'The Atlantic on collapse forecasts, 2012',
  publisher: 'The Atlantic',
  kind: 'news',
  issued: '2012-08',
  url: 'http://www.theatlantic.com/international/archive/2012/08/the-long-history-of-wrongly-predicting-north-koreas-collapse/260769/',
});

export const diplomatCollapse2017 = defineSource({
  id: 'diplomat-collapse-2017',
  title: noTitle,
  short: 'The Diplomat on collapse forecasts, 2017',
  publisher: 'The Diplomat',
  kind: 'news',
  issued: '2017-01',
  url: 'https://thediplomat.com/2017/01/the-long-history-of-predicting-north-koreas-collapse/',
});
