import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import {
  authorityErodes,
  briberyCrackdown,
  corruptionSpeedsChange,
  corruptionWeakensControl,
  crackdownSelfDefeating,
  extractNotArrest,
  lawlessnessHelpsPeople,
  lawServesRulers,
  licenceBribes,
  officialsLiveOnBribes,
  onlyStateBodiesLegal,
  penaltiesRaiseBribes,
  privateBusinessTypes,
  tradeStillUnlawful,
  unInterviews,
  unRefugeeBribery,
} from '../claims/corruption.ts';
import { remittanceUses } from '../claims/remittances.ts';
import { moneyDecidesPenalty } from '../claims/since-2020/laws.ts';
import { paidBribes } from '../claims/since-2020/surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const corruptionAsLubricant = defineDriver({
  id: 'corruption-as-lubricant',
  name: 'Corruption',
  effect: 'mixed',
  layer: 'institutional',
  headline: 'Bribes kept forbidden business going and fed the officials meant to stop it',
  summary: prose`Much everyday business is against the law, and poorly paid officials live on markets and
    bribes.${cite(tradeStillUnlawful, officialsLiveOnBribes)} They would rather take money from a business than bring it to
    court.${cite(extractNotArrest)} A UN report of ${date('2019-05')}, built on ${quantity(unInterviews)}, quotes a refugee who says that
    life could not be managed without bribes.${cite(unInterviews, unRefugeeBribery)} During the pandemic the authorities also cracked down
    on bribery, so its weight since then is uncertain.${cite(briberyCrackdown)}`,
  points: [
    prose`Poorly paid officials live on markets and bribes.${cite(officialsLiveOnBribes)}`,
    prose`Only state bodies may do business; others buy licences.${cite(onlyStateBodiesLegal, licenceBribes)}`,
    prose`In the pandemic the state cracked down on bribery too.${cite(briberyCrackdown)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`Bribes let forbidden business go on and wore down control, Liberty in North Korea said.${cite(corruptionWeakensControl)}`,
    },
    {
      asOf: '2024-03',
      trend: 'unknown',
      says: prose`Human Rights Watch reported a crackdown on bribery during the pandemic. How far bribes still work is uncertain.${cite(briberyCrackdown)}`,
    },
    {
      asOf: '2026-03',
      trend: 'unknown',
      says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(paidBribes)} had paid bribes. Nothing later was read that counts them.${cite(paidBribes)}`,
    },
  ],
  pillars: [
    {
      pillar: repression,
      effect: 'mixed',
      claims: [extractNotArrest, corruptionWeakensControl, briberyCrackdown],
      why: 'Officials took payments rather than prosecute; the pandemic brought a crackdown on that.',
    },
    {
      pillar: coOptation,
      effect: 'steadies',
      claims: [officialsLiveOnBribes, licenceBribes],
      why: 'Bribes pay officials whom the state pays poorly.',
    },
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [authorityErodes, lawServesRulers],
      why: prose`Liberty in North Korea holds that bought licences eat away authority.`,
    },
  ],
  confidence: {
    level: 'moderate',
    basis:
      'A page, a UN report and a human-rights report agree that bribes mattered; the UN interviews are skewed by region and sex, and the years since the closure are thinly covered.',
  },
  claims: [
    officialsLiveOnBribes,
    briberyCrackdown,
    unInterviews,
    unRefugeeBribery,
    tradeStillUnlawful,
    extractNotArrest,
    onlyStateBodiesLegal,
    licenceBribes,
    privateBusinessTypes,
    penaltiesRaiseBribes,
    crackdownSelfDefeating,
    corruptionWeakensControl,
    authorityErodes,
    corruptionSpeedsChange,
    lawServesRulers,
    lawlessnessHelpsPeople,
    remittanceUses,
    paidBribes,
    moneyDecidesPenalty,
  ],
  evidence: ['d-corruption-as-lubricant'],
});
