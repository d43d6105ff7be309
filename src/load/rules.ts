import { textPrintable } from './characters.ts';
import { nothingTyped } from './digits.ts';
import { forecastsFollow, forecastsResolved } from './forecasts.ts';
import { findingAt, type LibraryRule } from './ground.ts';
import { linksLead, linksRest } from './links.ts';
import { marksComplete } from './marks.ts';
import { figuresFit, quantitiesExist } from './quantities.ts';
import { changesFit } from './sections.ts';
import { contentFits } from './size.ts';
import { spellingsApart } from './spellings.ts';

/** A locator must lie inside its source. */
const locatorsFit: LibraryRule = (ground) =>
  Object.values(ground.claims).flatMap((claim) =>
    claim.sources.flatMap(({ source, paragraph }, index) => {
      const last = ground.sources[source]?.paragraphs;
      if (paragraph === undefined || last === undefined || paragraph <= last) return [];
      return findingAt(
        ground,
        { key: `claim:${claim.id}`, path: ['sources', index, 'paragraph'] },
        {
          rule: 'content/locator',
          message: `the claim "${claim.id}" points to paragraph ${paragraph} of "${source}", which has ${last}`,
          hint: 'correct the paragraph in at(…), or the paragraphs of the source',
        },
      );
    }),
  );

/** A rumour or a contradicted claim under a key judgement (ICD 203: sound sourcing). */
const judgementsStand: LibraryRule = (ground) =>
  Object.values(ground.judgements).flatMap((judgement) =>
    judgement.claims.flatMap((id, index) => {
      const claim = ground.claims[id];
      const reason =
        claim?.kind === 'rumour' ? 'a rumour' : claim?.status === 'contradicted' ? 'contradicted' : undefined;
      if (!reason) return [];
      return findingAt(
        ground,
        { key: `judgement:${judgement.id}`, path: ['claims', index] },
        {
          rule: 'content/judgement',
          message: `the judgement "${judgement.id}" rests on "${id}", which is ${reason}`,
          hint: 'take the claim out, or change the judgement',
        },
      );
    }),
  );

/** An audience that extends others must come to an end. */
const audiencesEnd: LibraryRule = (ground) =>
  Object.keys(ground.audiences).flatMap((id) => {
    const chain = [id];
    for (let next = ground.audiences[id]?.extends; next; next = ground.audiences[next]?.extends) {
      chain.push(next);
      if (next === id)
        return findingAt(
          ground,
          { key: `audience:${id}`, path: ['extends'] },
          {
            rule: 'content/extends',
            message: `the audience "${id}" extends itself: ${chain.join(' → ')}`,
            hint: 'take one of the extends lines out',
          },
        );
      if (chain.indexOf(next) < chain.length - 1) return []; // the circle is told of where it closes
    }
    return [];
  });

/** What the schemas cannot see: rules over the whole library. */
export const libraryRules: readonly LibraryRule[] = [
  textPrintable,
  contentFits,
  nothingTyped,
  quantitiesExist,
  figuresFit,
  locatorsFit,
  judgementsStand,
  audiencesEnd,
  changesFit,
  linksRest,
  linksLead,
  forecastsResolved,
  forecastsFollow,
  marksComplete,
  spellingsApart,
];
