// The blog post of 2016, and the reports of that spring that it passes on or that stand beside it.
import { date, defineSource, prose, unknown } from 'groundswell';

const proposal = 'editors’ proposal';

export const joongAngControls2016 = defineSource({
  id: 'joongang-controls-2016',
  title: 'North tightens hold on citizens',
  short: 'Korea JoongAng Daily, on controls',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2016-04-05',
  url: 'https://koreajoongangdaily.joins.com/2016/04/05/politics/North-tightens-hold-on-citizens/3017143.html',
  read: { says: 'Opening read.' },
  descriptor: prose`A news report that relies on an unnamed source of Yonhap and on the activist group No Chain for North Korea.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
  csl: { 'title-short': 'North tightens hold' },
});

export const dailyNkSurveillance2016 = defineSource({
  id: 'daily-nk-surveillance-2016',
  title: 'MPS steps up surveillance to suppress potential ‘pot stirrers’',
  short: 'Daily NK, on surveillance',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2016-03',
  url: 'https://www.dailynk.com/english/mps-steps-up-surveillance-to-suppr/',
  read: { says: 'Opening read.' },
  descriptor: prose`Anonymous contacts inside the country. The outlet could confirm the order in one province only.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
  csl: { 'title-short': 'MPS steps up surveillance' },
});

export const dailyNkCadres2016 = defineSource({
  id: 'daily-nk-cadres-2016',
  title: 'On sanctions, cadres express the most dismay',
  short: 'Daily NK, on cadres',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2016-02',
  url: 'http://www.dailynk.com/english/read.php?num=13766&cataId=nk01500',
  read: { says: 'Opening read.' },
  descriptor: prose`One anonymous cadre, before the UN vote.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
  csl: { 'title-short': 'Cadres express the most dismay' },
});

export const oneFreeKorea2016 = defineSource({
  id: 'one-free-korea-2016',
  title: 'Why an unprecedented mass defection could be a sign of instability in North Korea',
  short: 'One Free Korea, on instability',
  publisher: 'One Free Korea (attributed)',
  kind: 'blog',
  issued: '2016-04',
  url: unknown('the post was read without an address, and a search by its title did not find it'),
  read: {
    says: 'Read whole, in a text that names neither author nor publisher; the publisher is attributed.',
  },
  descriptor: prose`One author’s argument for pressure on the leadership. It names its voices (the South’s ministry spokesman, the scholars Ken
    Gause, Kim Byung-yeon and Choi Jin-wook), passes on Yonhap and Rimjin-gang too, whose contacts inside are mostly unnamed, and grants
    that food prices held and famine is unlikely. Readers’ comments end it.`,
  paragraphs: 62,
  derivedFrom: [joongAngControls2016, dailyNkSurveillance2016, dailyNkCadres2016],
  csl: { 'title-short': 'Mass defection could be a sign of instability' },
});

export const dailyNkPrices2016 = defineSource({
  id: 'daily-nk-prices-2016',
  title: 'Market prices remain in holding pattern',
  short: 'Daily NK, on prices',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2016-03',
  url: 'http://www.dailynk.com/english/read.php?num=13822&cataId=nk01500',
  read: { says: 'Opening read.' },
  descriptor: prose`Unnamed contacts in three cities.`,
  grade: { reliability: 'C', credibility: 3, why: proposal },
  csl: { 'title-short': 'Market prices in holding pattern' },
});

export const dailyNkChoi2016 = defineSource({
  id: 'daily-nk-choi-2016',
  title: 'Weakness compounded by isolation: Kim Jong Un’s days are numbered, says KINU Director',
  short: 'Daily NK, interview with Choi Jin-wook',
  publisher: 'Daily NK',
  kind: 'interview',
  issued: '2016-03',
  url: 'http://www.dailynk.com/english/read.php?cataId=nk00100&num=13787',
  read: { says: 'Opening read.' },
  csl: {
    type: 'article-newspaper',
    'container-title': 'Daily NK',
    'title-short': 'Weakness compounded by isolation',
  },
});

export const resolution2270 = defineSource({
  id: 'hl-resolution-2270',
  title: 'UN Security Council Ratchets Up Sanctions on North Korea',
  short: 'Hogan Lovells, on the UN sanctions of March 2016',
  publisher: 'Hogan Lovells',
  kind: 'blog',
  issued: '2016-03-08',
  url: 'https://www.hlregulation.com/2016/03/08/un-security-council-ratchets-up-sanctions-on-north-korea/',
  read: { says: 'Opening read.' },
  descriptor: prose`A law firm’s summary; the resolution of ${date('2016-03-02')} itself was not read.`,
  csl: {
    'title-short': 'Security Council Ratchets Up Sanctions',
    'container-title': 'Focus on Regulation (Hogan Lovells)',
  },
});

export const wuncKaesong2016 = defineSource({
  id: 'wunc-kaesong-2016',
  title: 'South Korea Shutting Down Joint Industrial Park In North Korea',
  short: 'NPR, on Kaesong',
  publisher: 'NPR',
  kind: 'news',
  issued: '2016-02-10',
  url: 'https://www.wunc.org/npr-blogs/2016-02-10/south-korea-shutting-down-joint-industrial-park-in-north-korea',
  read: { says: 'Opening read.' },
  csl: {
    'title-short': 'South Korea Shutting Down Joint Industrial Park',
    author: [{ family: 'Hu', given: 'Elise' }],
  },
});
