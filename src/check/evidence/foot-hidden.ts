import { reached } from '../../fill/partials.ts';
import type { Place } from '../../lib/diagnostic.ts';
import { foldedLetters } from '../../lib/fold.ts';
import { onceFor } from '../../lib/once.ts';
import { relativePath } from '../../lib/paths.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { seenTexts } from '../layout/sheet.ts';
import { inDocument } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { defineRule, type Facts, type Finding } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';

export const footHidden = defineRule({
  id: 'evidence/foot-hidden',
  title: 'A caveat, a flag or a caption that the theme hides',
  why: 'A caveat that is in the file and not on the page limits nothing for who reads it; a caption says who was asked, and how.',
  example: '.foot .note { display: none }',
  mend: 'Let the theme show the foot of the section: take display: none, visibility: hidden or a size of nothing out.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    printedSections(facts).flatMap((section) => {
      const captions = section.pieces.filter(({ path }) => path.at(-1) === 'caption');
      const hidden = [...section.foot, ...captions].filter(
        ({ words }) =>
          section.text.visible.includes(words) && !shownOn(facts, section).includes(foldedLetters(words)),
      );
      return hidden.length > 0 ? [findingOf(facts, section, hidden)] : [];
    }),
});

const lettersOfSheet = onceFor((sheet: Facts['page']['page']['sheets'][number]) =>
  foldedLetters(
    seenTexts(sheet)
      .map(({ text }) => text)
      .join(' '),
  ),
);

/** What the page shows of a section: that of its slide, or of the whole briefing. */
const shownOn = ({ page, document }: Facts['page'], { index }: PrintedSection): string => {
  const sheet = document.kind === 'deck' ? page.sheets[index] : page.sheets[0];
  return sheet ? lettersOfSheet(sheet) : '';
};

function findingOf(
  facts: Facts['page'],
  { index, section }: PrintedSection,
  hidden: PrintedSection['foot'],
): Finding {
  const others = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
  return {
    place: {
      ...inDocument(sectionPlace(facts, index), facts, index),
      ...(inTemplate(facts, index) ?? inTheme(facts)),
    },
    message: `the section "${section}" holds “${hidden[0]!.words}”${others}, and the page does not show it`,
    hint: 'let the page show it: what limits a claim stands where the claim stands',
  };
}

const inTheme = (facts: Facts['page']): Place | undefined =>
  themeRule(facts, {
    names: ['caption', 'note', 'flag', 'foot-note', 'foot', 'b', 'span', 'p'],
    property: /^(?:display|visibility|opacity|font-size|font)$/,
    value: /^(?:none|hidden|collapse|0(?![.\d]*[1-9]))/,
  });

const hides = /style="[^"]*(?:display:\s*none|visibility:\s*hidden|font-size:\s*0)|\shidden[\s>=]/;

/** The line of the section's template, or of a part of it, that hides something. */
function inTemplate({ document, templates }: Facts['page'], index: number): Place | undefined {
  if (!templates) return undefined;
  const names = reached(templates, [`${document.kind}/${document.sections[index]!.template}`]);
  for (const { file, text } of [...names].flatMap((name) => templates.templates.get(name) ?? [])) {
    const line = text.split('\n').findIndex((one) => hides.test(one));
    if (line >= 0) return { file: relativePath(file), line: line + 1 };
  }
  return undefined;
}
