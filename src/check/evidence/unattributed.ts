import { foldSpaces } from '../../lib/fold.ts';
import type { Claim } from '../../model/library.ts';
import { sections } from '../../sections/registry.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedPiece, type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { wordsIn } from '../sentences.ts';

export const unattributed = defineRule({
  id: 'evidence/unattributed',
  title: 'An account without the person who gave it',
  why: 'Testimony is what one person says, as one publisher passed it on. Without them it reads as fact (ICD 206: attribution in every use).',
  example:
    'prose`Traders lost their goods.${cite(traderTells)}`   // traderTells is the testimony of one trader',
  mend: 'Name the speaker in the sentence: "The baker says …". A template that prints an account prints {{speaker}} and {{relayedBy}} with it.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap((section) => [...toldIn(facts, section), ...citedIn(facts, section)]),
});

type Testimony = Extract<Claim, { kind: 'testimony' }>;

const testimoniesOf = ({ library }: DocumentFacts, ids: readonly string[]): readonly Testimony[] =>
  ids.map((id) => library.claims[id]).filter((claim) => claim?.kind === 'testimony');

/** An account in full prints its speaker and who passed it on. */
function toldIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const { spec } = section;
  if (!sections.account.is(spec)) return [];
  return testimoniesOf(facts, [spec.claim]).flatMap(({ id, speaker, relayedBy }) => {
    const absent = [speaker, relayedBy].filter((name) => !section.text.visible.includes(foldSpaces(name)));
    if (absent.length === 0) return [];
    return [
      {
        place: inDocument(sectionPlace(facts, section.index), facts, section.index),
        message: `the account "${id}" is printed without ${absent.map((name) => `"${name}"`).join(' and ')}`,
        hint: 'print {{speaker}} and {{relayedBy}} in the template of the account',
      },
    ];
  });
}

/** A sentence that cites a testimony says whose it is, in words of its own or beside it. */
const citedIn = (facts: DocumentFacts, section: PrintedSection): Finding[] =>
  section.pieces.flatMap((piece) =>
    testimoniesOf(facts, piece.saying?.kind === 'claim' ? [] : piece.claims)
      .filter(({ speaker }) => !names(piece, section, speaker))
      .map(({ id, speaker }) => ({
        place: inDocument(
          piece.saying ? sayingPlace(facts.library, piece.saying) : sectionPlace(facts, section.index),
          facts,
          section.index,
        ),
        message: `the text cites the testimony "${id}" and does not say that it is the account of ${speaker}`,
        hint: `name the speaker: "${speaker} says …"`,
      })),
  );

/** Any telling word of the speaker's name or description, in the sentence or in the cell beside it. */
function names(piece: PrintedPiece, { pieces }: PrintedSection, speaker: string): boolean {
  const beside = pieces.filter(({ path }) => path.slice(0, -1).join() === piece.path.slice(0, -1).join());
  const text = beside.map(({ words }) => words.toLowerCase()).join(' ');
  const telling = wordsIn(speaker.toLowerCase()).filter(
    (word) => word.length > 3 && !['with', 'from', 'inside', 'whom'].includes(word),
  );
  return (telling.length === 0 ? [speaker.toLowerCase()] : telling).some((word) => text.includes(word));
}
