// The elite: a general, a colonel, a rumour, the congress, a camp.
import { defineSource, prose, unknown } from 'groundswell';

export const straitsTimesRi2016 = defineSource({
  id: 'straits-times-ri-2016',
  title: '‘Executed’ N. Korean general alive after all',
  short: 'The Straits Times, on Ri Yong Gil',
  publisher: 'The Straits Times',
  kind: 'news',
  issued: '2016-05-11',
  url: 'https://www.straitstimes.com/asia/east-asia/executed-n-korean-general-alive-after-all',
  read: { says: 'Read whole.' },
  csl: { 'title-short': '‘Executed’ general alive', author: [{ literal: 'Agence France-Presse' }] },
});

export const washingtonTimesRi2016 = defineSource({
  id: 'washington-times-ri-2016',
  title: unknown('the copy that was read begins below the headline'),
  short: 'Washington Times, on Ri Yong Gil',
  publisher: 'The Washington Times',
  kind: 'news',
  issued: '2016-05-10',
  url: 'https://www.washingtontimes.com/news/2016/may/10/ri-yong-gil-north-korean-general-thought-be-execut/',
  read: { says: 'Opening read.' },
  descriptor: prose`It counts two new posts, others three.`,
});

export const contaRi2021 = defineSource({
  id: 'conta-ri-2021',
  title: 'Ri Yong-gil may be North’s defense minister',
  short: 'Report on Ri Yong Gil as defence minister',
  publisher: unknown('the part of the newsletter that was read does not name the outlet'),
  kind: 'news',
  issued: '2021-07',
  url: unknown('the outlet is not known'),
  read: { says: 'Headline read in a newsletter that collects reports:', at: 'https://conta.cc/3kmP1le' },
});

export const congress38North2016 = defineSource({
  id: '38-north-congress-2016',
  title: 'Deciphering the 7th Party Congress: A Teaser for Greater Change?',
  short: '38 North, on the congress',
  publisher: '38 North',
  authors: ['Madden'],
  kind: 'think-tank',
  issued: '2016-05-20',
  url: 'http://38north.org/2016/05/mmadden052016/',
  read: { says: 'Opening read.' },
  csl: {
    type: 'post-weblog',
    'container-title': '38 North',
    author: [{ family: 'Madden', given: 'Michael' }],
    'title-short': 'Deciphering the 7th Party Congress',
  },
});

export const gauseBook2015 = defineSource({
  id: 'gause-book-2015',
  title: 'North Korean House of Cards: Leadership Dynamics Under Kim Jong-un',
  short: 'Ken Gause, North Korean House of Cards',
  publisher: 'HRNK',
  authors: ['Ken Gause'],
  kind: 'book',
  issued: '2015-10',
  url: unknown('the book’s address on the committee’s site (hrnk.org) was not found'),
  read: {
    says: 'The page cited was read in a copy:',
    at: 'https://www.yumpu.com/en/document/view/54530171/north-korean-house-of-cards/229',
  },
  csl: {
    ISBN: '978-0-9856480-5-3',
    author: [{ family: 'Gause', given: 'Ken E.' }],
    publisher: 'Committee for Human Rights in North Korea (HRNK)',
    'title-short': 'North Korean House of Cards',
  },
});

export const gauseInterview2015 = defineSource({
  id: 'gause-interview-2015',
  title: 'Expert: cash shortage could undermine Kim Jong Un’s succession',
  short: 'One Free Korea, on an interview with Ken Gause',
  publisher: 'One Free Korea',
  kind: 'blog',
  issued: '2015-04-17',
  url: 'http://freekorea.us/2015/04/17/expert-cash-shortage-could-undermine-kim-jong-uns-succession/',
  read: { says: 'Opening read.' },
  descriptor: prose`Relays a Yonhap interview with Ken Gause.`,
  csl: { 'title-short': 'Cash shortage could undermine succession' },
});

export const camp22Imagery2012 = defineSource({
  id: 'camp-22-imagery-2012',
  title: 'New satellite imagery shows few changes at Camp 22',
  short: 'One Free Korea, on camp imagery',
  publisher: 'One Free Korea',
  kind: 'blog',
  issued: '2012-10-15',
  url: 'https://freekorea.us/2012/10/15/new-satellite-imagery-shows-few-changes-at-camp-22',
  read: { says: 'Opening read.' },
});

export const upiRumour2016 = defineSource({
  id: 'upi-rumour-2016',
  title: 'Kim Jong Un assassination suspects arrested, source says',
  short: 'UPI, on a rumour',
  publisher: 'UPI',
  kind: 'news',
  issued: '2016-04-07',
  url: 'https://www.upi.com/Top_News/World-News/2016/04/07/Kim-Jong-Un-assassination-suspects-arrested-source-says/9171460035491/',
  read: { says: 'Read whole.' },
  descriptor: prose`Relays Radio Free Asia and Asia Press; one anonymous source, doubted in the same article.`,
  csl: {
    author: [{ family: 'Shim', given: 'Elizabeth' }],
    'title-short': 'Assassination suspects arrested',
  },
});

export const cnnColonel2016 = defineSource({
  id: 'cnn-colonel-2016',
  title: 'Senior North Korean military official defects, South Korea says',
  short: 'CNN, on a colonel’s defection',
  publisher: 'CNN',
  kind: 'news',
  issued: '2016-04-11',
  url: 'https://www.cnn.com/2016/04/11/asia/north-korea-official-defects/',
  read: { says: 'Opening read.' },
  descriptor: prose`Relays Yonhap.`,
  csl: { 'title-short': 'Senior military official defects' },
});
