import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';
import { budgetPlace, counted } from './budget.ts';
import { shorten, splitBeyond } from './shorten.ts';

export const pages = defineRule({
  id: 'layout/pages',
  title: 'More or fewer pages than planned',
  why: 'Who was promised two pages reads two pages. A deck that prints more pages than it has slides has something on a slide that is larger than the slide.',
  example: 'budgets: { pages: 2 }   // and the briefing has three',
  mend: 'Shorten the briefing: shorter words, then less of what no key judgement rests on, then two documents. Or add what was left out; or change budgets.pages in the profile.',
  severity: 'error',
  needs: 'file',
  run: (facts) => {
    const printed = facts.files.find(({ pdf }) => pdf)?.pdf?.pages.length;
    if (printed === undefined) return [];
    const isDeck = facts.document.kind === 'deck';
    const { pages: exactly, mostPages: most } = facts.audience.budgets;
    const wanted = isDeck ? facts.page.sheets.length : (exactly ?? most);
    if (wanted === undefined || printed === wanted) return [];
    const tooMany = printed > wanted;
    const isCeiling = !isDeck && exactly === undefined;
    if (isCeiling && !tooMany) return [];
    const budget = isDeck ? 'slides' : isCeiling ? 'mostPages' : 'pages';
    const finding: Finding = {
      place: budgetPlace(facts, budget),
      message: isDeck
        ? `the deck prints ${counted(printed, 'pages')}, expected one for each of its ${wanted} slides`
        : `the briefing has ${counted(printed, 'pages')}, expected ${isCeiling ? 'at most ' : ''}${wanted}`,
      hint: isDeck
        ? 'look in the theme for something that is larger than the slide, or that breaks the page'
        : tooMany
          ? [
              ...breakIn(facts),
              ...shorten(facts),
              ...splitBeyond(facts, wanted),
              `change budgets.${budget}`,
            ].join('; else ')
          : 'add what was left out, or change budgets.pages',
      actual: counted(printed, 'pages'),
      expected: counted(wanted, 'pages'),
    };
    return [finding];
  },
});

/** Where the theme begins a page by itself. */
function breakIn(facts: DocumentFacts): readonly string[] {
  const place = themeRule(facts, {
    property: /^(?:break|page-break)-(?:before|after)$/,
    value: /^(?:page|always|left|right)/,
  });
  return place ? [`the theme begins a new page at ${place.file}:${place.line}: take that out`] : [];
}
