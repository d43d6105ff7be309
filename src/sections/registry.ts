import { z } from 'zod';
import type { SectionSpec } from '../model/schema/section.ts';
import { account } from './account.ts';
import { aims } from './aims.ts';
import { assumptions } from './annex/assumptions.ts';
import { bibliography } from './annex/bibliography.ts';
import { claims } from './annex/claims.ts';
import { cluster } from './annex/cluster.ts';
import { collectionPlan } from './annex/collection-plan.ts';
import { contents } from './annex/contents.ts';
import { driverSheet } from './annex/driver-sheet.ts';
import { forecastTable } from './annex/forecast-table.ts';
import { gradeLegend } from './annex/grade-legend.ts';
import { coverage, waivers } from './annex/housekeeping.ts';
import { hypotheses } from './annex/hypotheses.ts';
import { indicatorTable } from './annex/indicator-table.ts';
import { judgementSheets } from './annex/judgement-sheets.ts';
import { caveats, corrections, laterChecks, rumours, statistics } from './annex/logs.ts';
import { loops } from './annex/loops.ts';
import { actors, glossary } from './annex/names.ts';
import { phases } from './annex/phases.ts';
import { pillarSheets } from './annex/pillar-sheets.ts';
import { scenarioSheets } from './annex/scenario-sheets.ts';
import { sourceBase } from './annex/source-base.ts';
import { statuses } from './annex/statuses.ts';
import { timeline } from './annex/timeline.ts';
import { arc } from './arc.ts';
import { bottomLine } from './bottom-line.ts';
import { compare } from './compare.ts';
import { cover } from './cover.ts';
import { disputes } from './disputes.ts';
import { driver } from './driver.ts';
import { events } from './events.ts';
import { bigNumber, figure } from './figure.ts';
import { gaps, know } from './gaps.ts';
import { judgements } from './judgements.ts';
import { legend, sources } from './legend.ts';
import { lesson } from './lesson.ts';
import { markScheme } from './mark-scheme.ts';
import { matrix } from './matrix.ts';
import { minutePlan } from './minute-plan.ts';
import { who, words } from './names.ts';
import { numbers } from './numbers.ts';
import { origins } from './origins.ts';
import { questions } from './questions.ts';
import { options, scenarios } from './scenarios.ts';
import { scorecard } from './scorecard.ts';
import type { AnySection } from './section.ts';
import { cards, text } from './text.ts';
import { watch } from './watch.ts';
import { worksheet } from './worksheet.ts';

/** Every kind of section by its word in a profile: the one list of what a document can be made of. */
export const sections = {
  cover,
  'bottom-line': bottomLine,
  judgements,
  driver,
  figure,
  'big-number': bigNumber,
  account,
  arc,
  matrix,
  scorecard,
  watch,
  gaps,
  know,
  compare,
  scenarios,
  options,
  text,
  cards,
  aims,
  'minute-plan': minutePlan,
  worksheet,
  'mark-scheme': markScheme,
  lesson,
  questions,
  words,
  who,
  numbers,
  events,
  disputes,
  origins,
  legend,
  sources,
  assumptions,
  bibliography,
  claims,
  cluster,
  'collection-plan': collectionPlan,
  contents,
  'driver-sheet': driverSheet,
  'forecast-table': forecastTable,
  'grade-legend': gradeLegend,
  waivers,
  coverage,
  hypotheses,
  'indicator-table': indicatorTable,
  'judgement-sheets': judgementSheets,
  caveats,
  'later-checks': laterChecks,
  corrections,
  rumours,
  statistics,
  loops,
  glossary,
  actors,
  phases,
  'pillar-sheets': pillarSheets,
  'scenario-sheets': scenarioSheets,
  'source-base': sourceBase,
  statuses,
  timeline,
};

const kinds: Readonly<Record<string, AnySection>> = sections;

/** The kind of a section. Throws where there is none of that name, which `load` has told of before. */
export function sectionOf({ section }: Pick<SectionSpec, 'section'>): AnySection {
  const kind = kinds[section];
  if (!kind) throw new Error(`there is no section "${section}"`);
  return kind;
}

const [first, ...others] = Object.values(sections).map(({ spec }) => spec);

/** What one entry of a profile's `deck`, `backup` or `briefing` may be. */
export const sectionSpec = z.discriminatedUnion('section', [first!, ...others]);
