// The departure of restaurant staff in 2016, and what was found out since.
import { defineSource, prose, unknown } from 'groundswell';

export const asiapressGroup2016 = defineSource({
  id: 'asiapress-group-2016',
  title: 'Kim Jong-un’s Furious Response to the Defection of 13 Restaurant staff',
  short: 'Asia Press, on the restaurant staff',
  publisher: 'Asia Press',
  kind: 'news',
  issued: '2016-04-27',
  url: 'https://www.asiapress.org/rimjin-gang/2016/04/news/20160427-group-escape/',
  read: { says: 'Opening read.' },
  csl: { 'title-short': 'Kim Jong-un’s Furious Response' },
});

export const yonhapMoreStaff2016 = defineSource({
  id: 'yonhap-more-staff-2016',
  title: '(2nd LD) 3 N.K. overseas restaurant workers defect to S. Korea: source',
  short: 'Yonhap, on more restaurant staff',
  publisher: 'Yonhap',
  kind: 'news',
  issued: '2016-06-01',
  url: 'https://en.yna.co.kr/view/AEN20160601010752315',
  read: { says: 'Opening read.' },
  descriptor: prose`An unnamed source, confirmed that day.`,
  csl: { 'container-title': 'Yonhap News Agency', 'title-short': '3 N.K. overseas restaurant workers' },
});

export const upiRecall2016 = defineSource({
  id: 'upi-recall-2016',
  title: 'Source: More North Korean restaurant workers defect via China',
  short: 'UPI, on more restaurant staff',
  publisher: 'UPI',
  kind: 'news',
  issued: '2016-05-23',
  url: 'https://www.upi.com/Top_News/World-News/2016/05/23/Source-More-North-Korean-restaurant-workers-defect-via-China/4491464009443/',
  read: { says: 'Opening read.' },
  descriptor: prose`Its one source is Jang Jin-sung, through MBC.`,
  csl: {
    author: [{ family: 'Shim', given: 'Elizabeth' }],
    'title-short': 'More North Korean restaurant workers defect',
  },
});

export const upiRestaurant2018 = defineSource({
  id: 'upi-restaurant-2018',
  title: 'Attorney: North Korean restaurant workers in Seoul against will',
  short: 'UPI, on the restaurant staff',
  publisher: 'UPI',
  kind: 'news',
  issued: '2018-07-11',
  url: 'https://www.upi.com/Top_News/World-News/2018/07/11/Attorney-N-Korean-restaurant-workers-in-Seoul-against-their-will/7571531295419/',
  read: { says: 'Opening read.' },
  descriptor: prose`It quotes a lawyer instructed by families in the North.`,
  csl: {
    author: [{ family: 'Lee', given: 'Wooyoung' }],
    'title-short': 'Restaurant workers in Seoul',
  },
});

export const koreaHeraldRestaurant2018 = defineSource({
  id: 'korea-herald-restaurant-2018',
  title: unknown('no copy of the article was found that shows its headline'),
  short: 'Korea Herald, on the restaurant staff',
  publisher: 'The Korea Herald',
  kind: 'news',
  issued: '2018-07-29',
  url: 'http://www.koreaherald.com/view.php?ud=20180729000107',
  read: unknown('No copy was found.'),
});

export const yonhapCommission2019 = defineSource({
  id: 'yonhap-commission-2019',
  title: 'Human rights watchdog finds lack of evidence to suspect gov’t coercion in N.K. defectors case',
  short: 'Yonhap, on the rights commission',
  publisher: 'Yonhap',
  kind: 'news',
  issued: '2019-09-09',
  url: 'https://en.yna.co.kr/view/AEN20190909010700325',
  read: { says: 'Opening read.' },
  descriptor: prose`The lawyers’ group Minbyun made it public, not the commission.`,
  csl: { 'container-title': 'Yonhap News Agency', 'title-short': 'Watchdog finds lack of evidence' },
});

export const koreaHeraldLawyers2019 = defineSource({
  id: 'korea-herald-lawyers-2019',
  title: unknown('the copy that was read begins below the headline'),
  short: 'Korea Herald, on the lawyers’ panel',
  publisher: 'The Korea Herald',
  kind: 'news',
  issued: '2019-09-30',
  url: 'http://www.koreaherald.com/view.php?ud=20190930000976',
  read: { says: 'Opening read.' },
  descriptor: prose`The panel spoke with seven former colleagues in Pyongyang.`,
});
