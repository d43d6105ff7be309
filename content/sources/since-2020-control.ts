// Laws, the UN on human rights, and radio since 2020.
import { defineSource, unknown } from 'groundswell';

const noHeadline = unknown('the text was read without its headline');
const noDate = unknown('the text that was read carries no date');
const proposal = 'editors’ proposal';

export const hartleyLaw2021 = defineSource({
  id: 'hartley-law-2021',
  title: noHeadline,
  short: 'Daily NK on the culture law',
  publisher: 'Daily NK, quoted in a blog',
  kind: 'blog',
  issued: '2021-01',
  url: 'https://mickhartley.typepad.com/blog/2021/01/the-law-against-anti-reactionary-thought.html',
  descriptor: 'A copy of a report by Daily NK; the original was not read.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkCrackdown2021 = defineSource({
  id: 'daily-nk-crackdown-2021',
  title: noHeadline,
  short: 'Daily NK on the use of the culture law',
  publisher: 'Daily NK',
  kind: 'news',
  issued: noDate,
  url: 'https://www.dailynk.com/english/north-korean-authorities-using-new-law-to-crackdown-on-spread-of-south-korean-content/',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkLawText2023 = defineSource({
  id: 'daily-nk-law-text-2023',
  title: noHeadline,
  short: 'Daily NK on the text of the culture law',
  publisher: 'Daily NK',
  kind: 'news',
  issued: noDate,
  url: 'https://www.dailynk.com/english/daily-nk-acquires-full-text-of-the-anti-reactionary-thought-law/',
  descriptor: 'The full text of the law, as the outlet obtained it.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const dailyNkYouthAct2022 = defineSource({
  id: 'daily-nk-youth-act-2022',
  title: noHeadline,
  short: 'Daily NK on the youth law',
  publisher: 'Daily NK',
  kind: 'news',
  issued: '2022',
  url: 'https://www.dailynk.com/english/north-korean-young-people-stupefied-strong-punishments-youth-education-guarantee-act/',
  descriptor: 'The penalty rests on one unnamed source.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const wikipediaLanguageAct = defineSource({
  id: 'wikipedia-language-act',
  title: 'Pyongyang Cultural Language Protection Act',
  short: 'Wikipedia on the language law',
  publisher: 'Wikipedia',
  kind: 'reference',
  issued: noDate,
  url: 'https://en.wikipedia.org/wiki/Pyongyang_Cultural_Language_Protection_Act',
});

export const dailyNkLanguageAct2023 = defineSource({
  id: 'daily-nk-language-act-2023',
  title: noHeadline,
  short: 'Daily NK on the text of the language law',
  publisher: 'Daily NK',
  kind: 'news',
  issued: noDate,
  url: 'https://www.dailynk.com/english/daily-nk-obtains-full-text-pyongyang-cultural-language-protection-act/',
  descriptor: 'The full text of the law, as the outlet obtained it.',
  grade: { reliability: 'C', credibility: 3, why: proposal },
});

export const koreaDailyLanguageAct2023 = defineSource({
  id: 'korea-daily-language-act-2023',
  title: 'North Korea calls for death penalty to those who teach the South Korean language',
  short: 'Korea Daily on the language law, 2023',
  publisher: 'The Korea Daily',
  kind: 'news',
  issued: '2023',
  url: 'https://www.koreadailyus.com/north-korea-calls-for-death-penalty-to-those-who-teach-the-south-korean-language/',
  descriptor: 'A copy of a report by Radio Free Asia; the original was not read.',
});

export const unSpokesperson2025 = defineSource({
  id: 'un-spokesperson-2025',
  title: noHeadline,
  short: 'UN human rights office, briefing of September 2025',
  publisher: 'UN Geneva',
  authors: ['Elizabeth Throssell', 'James Heenan'],
  kind: 'un-report',
  issued: '2025-09-12',
  url: 'https://www.unognewsroom.org/story/en/2814/un-human-rights-spokesperson-elizabeth-throssell-on-dprk',
  descriptor: 'Spoken remarks on the day the report came out.',
  grade: { reliability: 'B', credibility: 2, why: proposal },
});

export const reutersUn2025 = defineSource({
  id: 'reuters-un-2025',
  title: 'UN: North Korea Expands Surveillance, Executions',
  short: 'Reuters on the UN report, 2025',
  publisher: 'Reuters, in Newsmax',
  kind: 'news',
  issued: '2025-09-12',
  url: 'https://www.newsmax.com/newsfront/north-korea-u-n-report/2025/09/12/id/1226161/',
});

export const amnestySummary2026 = defineSource({
  id: 'amnesty-summary-2026',
  title: noHeadline,
  short: 'Summary of Amnesty’s interviews',
  publisher: 'themissinglinkhub.com',
  kind: 'reference',
  issued: '2026-02',
  url: 'https://news.themissinglinkhub.com/?brief_id=157616',
  descriptor: 'A copy of a report by Amnesty International; the original was not read.',
});

export const israelHayomAmnesty2026 = defineSource({
  id: 'israel-hayom-amnesty-2026',
  title: noHeadline,
  short: 'Israel Hayom on Amnesty’s interviews',
  publisher: 'Israel Hayom',
  kind: 'news',
  issued: '2026-02-08',
  url: 'https://www.israelhayom.com/2026/02/08/north-korea-executes-students-squid-game-netflix',
  descriptor: 'Relays Amnesty International.',
});

export const nkNewsBroadcasters2025 = defineSource({
  id: 'nk-news-broadcasters-2025',
  title: 'Cuts to US-funded broadcasters risk silencing key sources for North Korea',
  short: 'NK News on broadcasters, 2025',
  publisher: 'NK News',
  authors: ['Andrei Lankov'],
  kind: 'news',
  issued: '2025-04-09',
  url: 'https://www.nknews.org/2025/04/cuts-to-us-funded-broadcasters-risk-silencing-key-sources-for-north-korea/',
});

export const kbsRadio2025 = defineSource({
  id: 'kbs-radio-2025',
  title: noHeadline,
  short: 'KBS World on radio to the North',
  publisher: 'KBS World',
  kind: 'news',
  issued: '2025-07',
  url: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194670',
});

export const news1Radio2025 = defineSource({
  id: 'news-1-radio-2025',
  title: 'Anti-North Korea Radio Broadcasts Plummet 80% as US, South Korea Halt Transmissions',
  short: 'News1 on radio to the North, 2025',
  publisher: 'News1',
  kind: 'news',
  issued: '2025',
  url: 'https://news1global.com/northkorea/article/430177',
  descriptor: 'Relays a count by a US project that watches the North.',
});

export const kbsStations2025 = defineSource({
  id: 'kbs-stations-2025',
  title: noHeadline,
  short: 'KBS World on radio stations',
  publisher: 'KBS World (Spanish)',
  kind: 'news',
  issued: '2025',
  url: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=94117&lang=s',
  language: 'es',
});

export const devdiscourseVoice2025 = defineSource({
  id: 'devdiscourse-voice-2025',
  title: 'South Korea Halts Voice of Freedom Broadcast Amid Tension Easing Measures',
  short: 'Devdiscourse on Voice of Freedom, 2025',
  publisher: 'Devdiscourse',
  kind: 'news',
  issued: '2025-09-01',
  url: 'https://www.devdiscourse.com/article/law-order/3610367-south-korea-halts-voice-of-freedom-broadcast-amid-tension-easing-measures',
});

export const joongAngVoa2025 = defineSource({
  id: 'joong-ang-voa-2025',
  title: 'Voice of America resumes broadcasts in North Korea',
  short: 'JoongAng Daily on Voice of America, 2025',
  publisher: 'Korea JoongAng Daily',
  kind: 'news',
  issued: '2025-09-25',
  url: 'https://koreajoongangdaily.joins.com/news/2025-09-25/national/northKorea/Voice-of-America-resumes-broadcasts-in-North-Korea/2408128',
});

export const straitsTimesRfa2026 = defineSource({
  id: 'straits-times-rfa-2026',
  title: noHeadline,
  short: 'Straits Times on Radio Free Asia',
  publisher: 'The Straits Times',
  kind: 'news',
  issued: '2026-01-16',
  url: 'https://www.straitstimes.com/world/united-states/radio-free-asia-to-resume-korean-broadcasts-to-reach-north-korea',
});

export const asiaFinancialPhone2025 = defineSource({
  id: 'asia-financial-phone-2025',
  title: noHeadline,
  short: 'Asia Financial on a smuggled phone',
  publisher: 'Asia Financial',
  authors: ['Jim Pollard'],
  kind: 'news',
  issued: '2025-06-03',
  url: 'https://www.asiafinancial.com/north-korean-phone-appears-to-monitor-users-activity-bbc',
  descriptor: 'A copy of a report by the BBC; the original was not read.',
});
