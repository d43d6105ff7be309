// Why some claims have no grade. STANDARDS: information is graded, analysis is not.
import { unknown } from 'groundswell';

export const ungraded = {
  conclusion: unknown('conclusions and forecasts, which are analysis and not graded as information'),
  noOrigin: unknown('the text names no origin that could be graded'),
  noRule: unknown('no grade is proposed yet for a publication of this kind'),
};

/** The grades that come up again and again, each with its reason (STANDARDS, section 3). */
export const graded = {
  count: { reliability: 'A', credibility: 1, why: 'editors’ proposal: official count' },
  customs: { reliability: 'B', credibility: 2, why: 'editors’ proposal: customs data in a news agency' },
  agency: {
    reliability: 'B',
    credibility: 2,
    why: 'editors’ proposal: a public event or a named official, in the press',
  },
  un: { reliability: 'B', credibility: 2, why: 'editors’ proposal: UN human rights office' },
  estimate: { reliability: 'B', credibility: 3, why: 'editors’ proposal: modelled from outside' },
  survey: {
    reliability: 'B',
    credibility: 3,
    why: 'editors’ proposal: a survey whose sample was not drawn by lot',
  },
  leavers: {
    reliability: 'B',
    credibility: 3,
    why: 'editors’ proposal: for people who left; lower if read for the whole country',
  },
  stateMedia: {
    reliability: 'C',
    credibility: 3,
    why: 'editors’ proposal: state media on the state’s own success',
  },
  testimony: { reliability: 'C', credibility: 3, why: 'editors’ proposal: one person’s account' },
  inside: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unnamed contacts inside' },
  unnamed: { reliability: 'C', credibility: 3, why: 'editors’ proposal: unnamed sources' },
  briefing: { reliability: 'C', credibility: 3, why: 'editors’ proposal: lawmakers after a closed briefing' },
  intelligence: {
    reliability: 'C',
    credibility: 3,
    why: 'editors’ proposal: an intelligence estimate that nobody outside can check',
  },
  relay: { reliability: 'C', credibility: 3, why: 'editors’ proposal: read in a relay' },
  single: { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' },
} as const;
