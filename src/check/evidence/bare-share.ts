import type { ShareValue } from '../../model/schema/value.ts';
import { percentOf } from '../../sections/desk/quantity.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { narrowShares, quantitiesOf } from '../quantities.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { pictured } from './pictured-shares.ts';

export const bareShare = defineRule({
  id: 'evidence/bare-share',
  title: 'A percentage without its base',
  why: '72% of 36 people is 26 people. On a base under 100, or one that was not published, a bare percentage claims a precision that is not there (AAPOR: counts beside percentages). A figure shows the count and the base of every share, however large.',
  example: "{ section: 'big-number', claim: usbAccess, caption: 'had used one' }   // 81% of an unknown base",
  mend: 'Quote the share with ${quantity(claim)}, which prints the count and the base, on the same slide or in the same section; bars and people print them in the picture.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap((section) => {
      const bare = bareIn(facts, section);
      return [...bare, ...(bare.length === 0 ? bareInFigure(facts, section) : [])];
    }),
});

function bareIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const text = `${section.text.visible} ${section.text.spoken}`;
  return section.claims.flatMap((id) =>
    narrowShares(facts.library.claims[id]!)
      .filter(
        (share) =>
          printsPercent(text, share) && !printsBase(text, share, facts) && !isWide(facts, section, share),
      )
      .map((share) => ({
        place: inDocument(placeOf(facts, section, id), facts, section.index),
        message: `${percentOf(share)}% of "${id}" is printed without its base, which is ${typeof share.of === 'number' ? share.of : 'not published'}`,
        hint:
          typeof share.of === 'number'
            ? `print "${share.count} of ${share.of}" beside it: \${quantity(claim)}`
            : `print "${facts.document.labels.baseNotPublished}" beside it: \${quantity(claim)}`,
        actual: `${percentOf(share)}%`,
        expected:
          typeof share.of === 'number'
            ? `${share.count} of ${share.of}`
            : `${percentOf(share)}% (base not published)`,
      })),
  );
}

const bareInFigure = (facts: DocumentFacts, section: PrintedSection): Finding[] =>
  pictured(facts, section).map(({ claim, share: { count, of } }) => ({
    place: inDocument(placeOf(facts, section, claim), facts, section.index),
    message: `the figure shows "${claim}" without its count and base, ${count} of ${of}`,
    hint: `print "${count} of ${of}" in the picture or under it: note: prose\`\${quantity(${claim})}\``,
    expected: `${count} of ${of}`,
  }));

const printsPercent = (text: string, share: ShareValue): boolean =>
  new RegExp(`(?<![\\d.,])${percentOf(share)}(?:[.,]\\d+)? ?(?:%|per ?cent)`).test(text);

const printsBase = (text: string, { of }: ShareValue, { document }: DocumentFacts): boolean =>
  typeof of === 'number'
    ? new RegExp(`(?<![\\d.,\\p{L}])${of}(?![\\d.,]*(?:\\d| ?%))`, 'u').test(text)
    : text.includes(document.labels.baseNotPublished ?? '');

/** The same percentage on a wide base stands in the section: it may be that one that prints. */
const isWide = ({ library }: DocumentFacts, { claims }: PrintedSection, share: ShareValue): boolean =>
  claims.some((id) =>
    quantitiesOf(library.claims[id]!).some(
      ([, other]) =>
        other.type === 'share' &&
        percentOf(other) === percentOf(share) &&
        !narrowShares(library.claims[id]!).includes(other),
    ),
  );

/** The prose that names the claim; the entry of the profile where no prose does. */
function placeOf(facts: DocumentFacts, { index, pieces }: PrintedSection, id: string) {
  const quoting = pieces.find(({ saying }) => saying?.quotes.includes(id))?.saying;
  return quoting ? sayingPlace(facts.library, quoting) : sectionPlace(facts, index);
}
