// Congress, assembly and succession in 2026.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');

export const alJazeeraPremier2026 = defineSource({
  id: 'al-jazeera-premier-2026',
  title: "North Korea's Kim Jong Un fires vice premier, publicly rebukes officials",
  short: 'Al Jazeera on a dismissed vice premier, 2026',
  publisher: 'Al Jazeera',
  kind: 'news',
  issued: '2026-01-20',
  url: 'https://www.aljazeera.com/news/2026/1/20/north-koreas-kim-jong-un-fires-vice-premier-publicly-rebukes-officials',
});

export const peninsulaDispatch2026 = defineSource({
  id: 'peninsula-dispatch-2026',
  title: 'North Korea’s Ninth Party Congress and the Future of Inter-Korean Relations',
  short: 'Peninsula Dispatch on the congress, 2026',
  publisher: 'Peninsula Dispatch',
  kind: 'think-tank',
  issued: '2026',
  url: 'https://www.peninsuladispatch.com/p/north-koreas-ninth-party-congress',
  descriptor: 'Quotes the report of state media on the congress.',
});

export const diplomatCongress2026 = defineSource({
  id: 'diplomat-congress-2026',
  title: 'North Korea Codifies Nuclear Statehood and Hostile ‘Two-State’ Relations at 9th Party Congress',
  short: 'The Diplomat on the congress, 2026',
  publisher: 'The Diplomat (copy)',
  authors: ['Mitch Shin'],
  kind: 'news',
  issued: '2026-02-26',
  url: 'https://dfnihf8fcqrzv.cloudfront.net/the-diplomat/mitch-shin/north-korea-codifies-nuclear-statehood-and-hostile-two-state-relations-at-9th-party-congress/188067194',
  descriptor: 'A copy of a report by The Diplomat; the original was not read.',
});

export const reutersReelection2026 = defineSource({
  id: 'reuters-reelection-2026',
  title: noHeadline,
  short: 'Reuters on the re-election',
  publisher: 'Reuters, in Daily Dispatch',
  kind: 'news',
  issued: '2026-02-23',
  url: 'https://www.dailydispatch.co.za/news/2026-02-23-north-koreas-ruling-party-re-elects-kim-jong-un-as-general-secretary/',
});

export const eNewsCongress2026 = defineSource({
  id: 'e-news-congress-2026',
  title: 'North Korea Party Congress Reveals Leadership Shifts and Power Consolidation',
  short: 'eNewsX on the congress, 2026',
  publisher: 'eNewsX',
  kind: 'news',
  issued: '2026-02-27',
  url: 'https://enewsx.com/article/north-korea-party-congress-reveals-leadership-shifts-and-power-consolidation.96978',
  descriptor:
    'A copy of a report by an agency on the South Korean Unification Ministry; the original was not read.',
});

export const chosunCongress2026 = defineSource({
  id: 'chosun-congress-2026',
  title: noHeadline,
  short: 'Chosun Biz on the Central Committee',
  publisher: 'Chosun Biz',
  kind: 'news',
  issued: '2026-02-23',
  url: 'https://biz.chosun.com/en/en-policy/2026/02/23/2BOICQPAP5GYNGCDW2VRCFFFMA/',
});

export const joongAngYoJong2026 = defineSource({
  id: 'joong-ang-yo-jong-2026',
  title: 'North leader’s sister Kim Yo-jong promoted to party department head at congress',
  short: 'JoongAng Daily on Kim Yo Jong, 2026',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2026-02-24',
  url: 'https://koreajoongangdaily.joins.com/news/2026-02-24/national/northKorea/North-leaders-sister-Kim-Yojong-promoted-to-party-department-head-at-congress/2529942',
});

export const dongaOpening2026 = defineSource({
  id: 'donga-opening-2026',
  title: noHeadline,
  short: 'Dong-A Ilbo on the opening of the congress',
  publisher: 'The Dong-A Ilbo',
  kind: 'news',
  issued: '2026-02-21',
  url: 'https://www.donga.com/en/article/all/20260221/6109243/1',
});

export const devdiscourseOpening2026 = defineSource({
  id: 'devdiscourse-opening-2026',
  title: "North Korea's Resilient Strides: Kim Jong Un's Vision Unveiled at Ninth Party Congress",
  short: 'Devdiscourse on the opening of the congress, 2026',
  publisher: 'Devdiscourse',
  kind: 'news',
  issued: '2026-02-20',
  url: 'https://www.devdiscourse.com/article/law-order/3811286-north-koreas-resilient-strides-kim-jong-uns-vision-unveiled-at-ninth-party-congress',
  descriptor: 'A copy of a report by Reuters, as it seems; the original was not read.',
});

export const news1Congress2026 = defineSource({
  id: 'news-1-congress-2026',
  title: "North Korea's 9th Party Congress: Key Insights and Leadership Changes You Need to Know",
  short: 'News1 on the congress, 2026',
  publisher: 'News1',
  kind: 'news',
  issued: '2026-02-20',
  url: 'https://news1global.com/uncategorized/article/434364',
});

export const devdiscourseAssembly2026 = defineSource({
  id: 'devdiscourse-assembly-2026',
  title: "North Korea's Assembly Poised for Transformation: Leadership and Legacy at Stake",
  short: 'Devdiscourse on the assembly, 2026',
  publisher: 'Devdiscourse',
  kind: 'news',
  issued: '2026-03',
  url: 'https://www.devdiscourse.com/article/politics/3840729-north-koreas-assembly-poised-for-transformation-leadership-and-legacy-at-stake',
});

export const borneoSuccessor2024 = defineSource({
  id: 'borneo-successor-2024',
  title: noHeadline,
  short: 'Borneo Bulletin on the succession',
  publisher: 'Borneo Bulletin',
  kind: 'news',
  issued: '2024-01',
  url: 'https://borneobulletin.com.bn/kim-jong-uns-daughter-is-most-likely-successor',
  descriptor: 'A copy of a report by The Korea Herald; the original was not read.',
});

export const joongAngSuccessor2026 = defineSource({
  id: 'joong-ang-successor-2026',
  title: 'Seoul’s intelligence agency believes Kim Jong-un’s daughter in process of being named successor',
  short: 'JoongAng Daily on the succession, 2026',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2026-02-12',
  url: 'https://koreajoongangdaily.joins.com/news/2026-02-12/national/northKorea/Seouls-intelligence-agency-believes-Kim-Jonguns-daughter-in-process-of-being-named-successor/2522871',
  descriptor: 'Lawmakers’ account of a closed briefing by South Korean intelligence.',
});

export const kbsSuccessor2026 = defineSource({
  id: 'kbs-successor-2026',
  title: noHeadline,
  short: 'KBS World on the succession',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2026-02-13',
  url: 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=199492',
  descriptor: 'Lawmakers’ account of a closed briefing by South Korean intelligence.',
});

export const asiaNewsCongress2026 = defineSource({
  id: 'asia-news-congress-2026',
  title: noHeadline,
  short: 'AsiaNews on the congress',
  publisher: 'AsiaNews',
  kind: 'news',
  issued: '2026-02',
  url: 'https://www.asianews.it/news-en/At-ninth-party-congress-in-Pyongyang-sees-Kim-reshuffle-its-leadership%2C-boosting-his-power-64890.html',
});
