import { fieldPlace } from '../../lib/place.ts';
import type { Claim, Library } from '../../model/library.ts';
import { sayingPlace } from '../place.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type Saying, sayingsOf } from '../sayings.ts';

export const weakJudgement = defineRule({
  id: 'evidence/weak-judgement',
  title: 'A key judgement that rests on what does not hold',
  why: 'ICD 203 asks that judgements rest on sources of known quality. A rumour, or a claim that was contradicted or replaced since, cannot carry one, neither in its list of claims nor cited in its sentences.',
  example:
    'defineJudgement({ …, statement: prose`The army is restless.${cite(barracksRumour)}`, claims: [oldCount] })   // oldCount is superseded',
  mend: 'Rest the judgement on claims that stand, or change it. A weak claim may be named among its alternatives.',
  severity: 'error',
  needs: 'library',
  run: ({ library }) => [...listed(library), ...cited(library)],
});

const reasonAgainst = ({ kind, status }: Claim): string | undefined => {
  if (kind === 'rumour') return 'a rumour';
  return status === 'contradicted' || status === 'superseded' ? status : undefined;
};

const listed = (library: Library): Finding[] =>
  Object.values(library.judgements).flatMap((judgement) =>
    judgement.claims.flatMap((id, index) => {
      const reason = reasonAgainst(library.claims[id]!);
      if (!reason) return [];
      return [
        {
          place: fieldPlace(library, `judgement:${judgement.id}`, ['claims', index]),
          message: `the judgement "${judgement.id}" rests on "${id}", which is ${reason}`,
          hint: 'take the claim out of its claims, or change the judgement',
        },
      ];
    }),
  );

/** What the judgement itself says. Its alternatives and its history may name what does not hold. */
const ownFields = ['statement', 'plain', 'outlook', 'confidence'];

const cited = (library: Library): Finding[] =>
  sayingsOf(library)
    .filter(({ kind, path }) => kind === 'judgement' && ownFields.includes(path[0] ?? ''))
    .flatMap((saying) =>
      [...new Set([...saying.cites, ...saying.quotes])].flatMap((id) => weakCitation(library, saying, id)),
    );

function weakCitation(library: Library, saying: Saying, id: string): Finding[] {
  const claim = library.claims[id]!;
  const reason = reasonAgainst(claim);
  // A judgement on forecasts cites those that failed.
  if (!reason || claim.kind === 'forecast' || library.judgements[saying.id]?.claims.includes(id)) return [];
  return [
    {
      place: sayingPlace(library, saying),
      message: `the judgement "${saying.id}" cites "${id}", which is ${reason}`,
      hint: 'cite a claim that stands, or leave the sentence out',
    },
  ];
}
