import { isPrintable, plainText } from '../../model/printable.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument, sayingPlace } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { wordsIn } from '../sentences.ts';

/** Two lines of a slide. Whether a headline has a verb no tagger tells well enough: the best one tried was wrong about one plain sentence in twenty. */
const longest = 16;

export const headline = defineRule({
  id: 'evidence/headline',
  title: 'A headline that says too much',
  why: 'A slide asserts something in a sentence and then shows the evidence (Garner and Alley 2013). More than 16 words, two lines of a slide, are not read.',
  example:
    "{ section: 'text', headline: 'Bakers rise before dawn because the ovens are old and the flour that they need comes late at night' }",
  mend: 'Say what is the case, and cut what the slide shows anyway.',
  severity: 'warning',
  needs: 'dossier',
  run: (facts) =>
    facts.document.kind === 'deck'
      ? printedSections(facts).flatMap((section) => faultsIn(facts, section))
      : [],
});

function faultsIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const { context, backup, pieces, index } = section;
  if (backup || !isPrintable(context.headline) || context.headline.printable !== 'prose') return [];
  const saying = pieces.find(({ path }) => path.length === 1 && path[0] === 'headline')?.saying;
  const text = plainText(context.headline);
  const count = wordsIn(text).length;
  if (count <= longest) return [];
  const written = saying ? sayingPlace(facts.library, saying) : sectionPlace(facts, index);
  return [
    {
      place: inDocument(written, facts, index),
      message: `the headline has ${count} words`,
      hint: 'cut it to what the reader should remember',
      actual: `${count} words`,
      expected: `at most ${longest}`,
    },
  ];
}
