import type { PdfNode } from '../../model/observation.ts';
import { placeOfSpot, spotOf, templateOf } from '../layout/where.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { findingOn, pdfsOf, quote } from './place.ts';
import { type Foreign, foreignIn } from './script.ts';

const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/i.test(tag);

export const language = defineRule({
  id: 'accessibility/language',
  title: 'Text whose language is not said',
  why: 'A screen reader chooses its voice by the language of a text. A foreign word read out by an English voice is noise (WCAG 3.1.1, 3.1.2).',
  example: '<p lang="en">The word is φιλία.</p>',
  mend: 'Put a word of another language into an element of its own with its language: <em lang="el">φιλία</em>. On <span> the language is lost in the PDF.',
  severity: 'error',
  needs: 'file',
  run: (facts) => [...missing(facts), ...foreignOnPage(facts), ...foreignInPdf(facts)],
});

function missing(facts: Facts['file']): readonly Finding[] {
  return facts.files
    .filter((file) => file.broken === undefined && !isLanguage(file.language))
    .map((file) =>
      findingOn(file, facts, {
        message: `${file.path} does not say its language, expected “${facts.document.doc.language}”`,
        hint: 'Build it again; the language comes from the audience',
      }),
    );
}

/** The HTML, as it was laid out. */
function foreignOnPage(facts: Facts['file']): readonly Finding[] {
  return facts.page.sheets.flatMap((sheet) =>
    sheet.texts.flatMap((text) =>
      foreignIn(text.text, text.language)
        .slice(0, 1)
        .map(
          (foreign): Finding => ({
            place: {
              ...placeOfSpot(facts, spotOf(sheet, text)),
              ...templateOf(facts, text.text, text.origin),
            },
            ...words(foreign, text.language, `on the page of ${facts.name}`),
          }),
        ),
    ),
  );
}

/** Each element's own text, with the language that it inherits. */
function foreignInPdf(facts: Facts['file']): readonly Finding[] {
  return pdfsOf(facts).flatMap((file) =>
    leavesIn(file.pdf.structure).flatMap((node) =>
      foreignIn(`${node.text} ${node.alt ?? ''}`, node.language ?? '')
        .slice(0, 1)
        .map((foreign) =>
          findingOn(file, facts, {
            page: node.page,
            words: foreign.text,
            ...words(foreign, node.language ?? '', `in ${file.path}`),
          }),
        ),
    ),
  );
}

const words = ({ script, text, languages }: Foreign, said: string, where: string) => ({
  message: `${quote(text)} ${where} is ${script} and said to be “${said}”, expected “${languages.join('” or “')}”`,
  hint: `Put it into an element of its own: <em lang="${languages[0]}">; on <span> the language is lost in the PDF`,
});

/** Elements whose text is told by no child. An element with children is taken without their text. */
function leavesIn(node: PdfNode | undefined): readonly PdfNode[] {
  if (!node) return [];
  let own = node.text;
  for (const child of node.children) if (child.text !== '') own = own.replace(child.text, ' ');
  const below = node.children.flatMap(leavesIn);
  return own.trim() === '' && !node.alt ? below : [{ ...node, text: own, children: [] }, ...below];
}
