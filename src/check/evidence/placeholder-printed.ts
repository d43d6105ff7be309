import { inDocument, sayingPlace } from '../place.ts';
import { printedSections } from '../printed.ts';
import { defineRule } from '../rule.ts';
import { todoIn } from './placeholder.ts';

export const placeholderPrinted = defineRule({
  id: 'evidence/placeholder-printed',
  title: 'A text that is still to be written, in a document',
  why: 'A reader who meets TODO learns that nobody read the paper before it went out.',
  example:
    'summary: prose`TODO: say in two to five sentences what is known.`   in a driver that a profile prints',
  mend: 'Write the text, or take the section out of the profile until it is written.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap(({ index, pieces }) =>
      pieces.flatMap(({ saying }) => {
        const todo = saying && todoIn(saying.text);
        if (!saying || todo === undefined) return [];
        return [
          {
            place: inDocument(sayingPlace(facts.library, saying), facts, index),
            message: `${facts.name} prints a text that is still to be written: ${todo}`,
            hint: 'write it, or take the section out of the profile until then',
          },
        ];
      }),
    ),
});
