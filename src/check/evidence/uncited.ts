import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedPiece, type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';

export const uncited = defineRule({
  id: 'evidence/uncited',
  title: 'A number or a claim without its source',
  why: 'Every statement can be followed to its source from where it stands: by a raised number, or by the line of sources at the foot of a slide (ICD 206).',
  example:
    "{ section: 'bottom-line', statement: prose`${quantity(arrivals)} crossed the border.` }   // in a briefing",
  mend: 'Cite it: ${cite(claim)} after the sentence. A template of a slide prints {{foot.sources}}.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap((section) => [
      ...uncitedIn(facts, section),
      ...bareJudgements(facts, section),
    ]),
});

function uncitedIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  if (section.claims.length === 0 || namesSources(facts, section)) return [];
  if (section.text.cited.length === 0)
    return [
      {
        place: inDocument(sectionPlace(facts, section.index), facts, section.index),
        message: `the section "${section.section}" prints ${section.claims.map((id) => `"${id}"`).join(', ')} and names no source`,
        hint: 'cite the claims in the text with ${cite(…)}, or print {{foot.sources}} in its template',
      },
    ];
  return section.pieces.flatMap((piece) =>
    (piece.saying?.quotes ?? [])
      .filter((id) => piece.saying?.id !== id && !isSourced(piece) && !isCited(facts, section, { piece, id }))
      .map((id) => ({
        place: inDocument(sayingPlace(facts.library, piece.saying!), facts, section.index),
        message: `the number of "${id}" stands without a citation`,
        hint: 'cite it where it stands: ${cite(…)} after the number or the sentence',
      })),
  );
}

/** A judgement cites what it rests on, on a slide too: its claims are many, and the foot cannot say which of them bear it. */
const bareJudgements = (facts: DocumentFacts, { index, pieces }: PrintedSection): Finding[] =>
  pieces.flatMap(({ saying }) =>
    saying?.kind === 'judgement' &&
    ['statement', 'plain'].includes(saying.path[0] ?? '') &&
    saying.cites.length === 0
      ? [
          {
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `the judgement "${saying.id}" cites nothing`,
            hint: 'cite the claims that carry it: ${cite(…)} at the end of the statement',
          },
        ]
      : [],
  );

/** The line of sources at the foot, as it was selected, is printed. */
function namesSources({ document }: DocumentFacts, { context, text }: PrintedSection): boolean {
  const { sources } = (context.foot ?? {}) as { readonly sources?: string };
  const labels = [document.labels.source, document.labels.sources].filter((label) => label !== undefined);
  return (
    Boolean(sources) && new RegExp(`(?:${labels.join('|')})[.:]? ${sources}(?![\\d–])`).test(text.visible)
  );
}

/** The engine added the sources of what the text quotes: it prints more citations than were written. */
const isSourced = ({ printable, saying }: PrintedPiece): boolean =>
  printable.runs.filter(({ run }) => run === 'cite').length >
  (saying?.text.parts.filter(({ part }) => part === 'cite').length ?? 0);

type Quoted = { readonly piece: PrintedPiece; readonly id: string };

/** The claim, or another one of the same source, is cited in the text, beside it, or in the figure of the section; for a headline anywhere below it. */
function isCited({ library }: DocumentFacts, section: PrintedSection, { piece, id }: Quoted): boolean {
  const sourcesOf = (claim: string) => library.claims[claim]!.sources.map(({ source }) => source);
  const above = ({ path }: PrintedPiece) => path.slice(0, -1).join();
  const near = section.pieces.filter((other) => piece.path.length === 1 || above(other) === above(piece));
  const told = near.flatMap(({ saying }) => (saying?.kind === 'claim' ? [saying.id] : []));
  const cited = [...near.flatMap(({ saying }) => saying?.cites ?? []), ...section.pictured, ...told];
  const sources = new Set(cited.flatMap(sourcesOf));
  return sourcesOf(id).some((source) => sources.has(source));
}
