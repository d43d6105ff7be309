// Controls at the border and against leaks, as reported in early 2016.
import { at, date, defineClaim, prose } from 'groundswell';
import { ungraded } from '../grades.ts';
import { camp22Imagery2012, joongAngControls2016, oneFreeKorea2016 } from '../sources/state.ts';

const relayed = { reliability: 'C', credibility: 3, why: 'editors’ proposal' } as const;

export const silentBordersPledge = defineClaim({
  id: 'silent-borders-pledge',
  kind: 'event',
  says: prose`Before the party congress the security department promised the leader quiet borders as a gift, an unnamed source told Yonhap.`,
  plain: prose`Before the party meeting, the secret police promised the leader quiet borders. One unnamed source said so.`,
  when: '2016',
  sources: [at(oneFreeKorea2016, { paragraph: 41 }), at(joongAngControls2016)],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'an unnamed source to Yonhap',
  grade: relayed,
  evidence: ['s4-silent-borders-pledge'],
});

export const residentsBlamedForLeaks = defineClaim({
  id: 'residents-blamed-for-leaks',
  kind: 'observation',
  says: prose`An unnamed source told Yonhap that the security department tightened control, and held residents responsible for news that reached the Southern press.`,
  plain: prose`The secret police were said to blame local people when news reached the South.`,
  sources: [at(oneFreeKorea2016, { paragraph: 41 }), at(joongAngControls2016)],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'an unnamed source to Yonhap',
  grade: relayed,
  evidence: ['s4-residents-blamed-for-leaks'],
});

export const crackdownCrossersCallers = defineClaim({
  id: 'crackdown-crossers-callers',
  kind: 'observation',
  says: prose`The authorities were reported to pursue people who tried to cross into China and people who phoned South Koreans.`,
  plain: prose`People who tried to cross into China or phoned the South were said to be pursued.`,
  sources: [at(oneFreeKorea2016, { paragraph: 42 }), at(joongAngControls2016)],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Korea JoongAng Daily',
  grade: relayed,
  evidence: ['s4-crackdown-crossers-callers'],
});

export const borderTightened = defineClaim({
  id: 'border-tightened',
  kind: 'observation',
  says: prose`The authorities tightened the border with help from China, One Free Korea says.`,
  plain: prose`The border was guarded more strictly, with help from China, One Free Korea says.`,
  sources: [at(oneFreeKorea2016, { paragraph: 29 })],
  asOf: '2016-04',
  grade: ungraded.noOrigin,
  evidence: ['s4-border-tightened'],
});

export const borderWireFromCamp = defineClaim({
  id: 'border-wire-from-camp',
  kind: 'observation',
  says: prose`An activist group, No Chain for North Korea, says barbed wire from a former prison camp near Hoeryong was put up along the Chinese border. The camp was reported closed in ${date('2012')}; imagery analysts disputed the evidence at the time.`,
  plain: prose`A group of activists says that barbed wire from an old prison camp was put up at the border.`,
  sources: [at(oneFreeKorea2016, { paragraph: 43 }), at(joongAngControls2016), at(camp22Imagery2012)],
  asOf: '2016-04',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'No Chain for North Korea',
  evidence: ['s4-border-wire-from-camp'],
});
