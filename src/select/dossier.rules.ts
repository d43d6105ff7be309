import type { StageRule } from '../lib/rule-page.ts';

/** What selecting for an audience, composing and writing can refuse: the page of each rule. */
export const dossierRules: readonly StageRule[] = [
  {
    id: 'content/language',
    title: 'A language without its words',
    why: 'Labels and words of likelihood come from a locale. Without one, a document would mix two languages.',
    example: "language: 'fr', without templates/locales/fr.ts.",
    mend: 'Write the locale, or choose a language that has one.',
  },
  {
    id: 'content/no-sources',
    title: 'A document that cites and lists no sources',
    why: 'A number behind a sentence is worth nothing when no list says what it stands for (ICD 206).',
    example: "A briefing with citations and without { section: 'sources' }.",
    mend: "Add { section: 'sources' } to the briefing, or to the backup of the deck.",
  },
  {
    id: 'content/kind',
    title: 'A section or figure of the wrong kind of content',
    why: 'Each section shows one kind of thing: a scorecard counts forecasts, and nothing else.',
    example: "figure: 'scorecard' with a claim of kind statistic.",
    mend: 'Name content of the kind that the finding asks for.',
  },
  {
    id: 'marking/excluded',
    title: 'Excluded content in a section',
    why: 'What is above the ceiling of an audience, protected, or of a kind that it never gets may not be selected for it (FIRST, TLP 2.0).',
    example: 'A claim of TLP:RED in the deck of an audience with the ceiling TLP:CLEAR.',
    mend: 'Take it out of the sections of that audience and of the prose that they print.',
  },
  {
    id: 'templates/theme',
    title: 'A theme that is not there',
    why: 'A document in another theme than asked for looks finished and is not.',
    example: "themes: { deck: 'dark' }, without templates/themes/dark.css.",
    mend: 'Write the theme, or name one that exists.',
  },
  {
    id: 'templates/pack',
    title: 'A folder of overrides that is not there',
    why: 'A document in other templates than asked for looks finished and is not.',
    example: "templates: 'pupil', without templates/audiences/pupil.",
    mend: 'Make the folder, or name one that exists.',
  },
];
