import { z } from 'zod';
import { accountSpec } from './account.ts';
import { assumptionsSpec } from './annex/assumptions.ts';
import { bibliographySpec } from './annex/bibliography.ts';
import { claimsSpec } from './annex/claims.ts';
import { clusterSpec } from './annex/cluster.ts';
import { collectionPlanSpec } from './annex/collection-plan.ts';
import { contentsSpec } from './annex/contents.ts';
import { driverSheetSpec } from './annex/driver-sheet.ts';
import { forecastTableSpec } from './annex/forecast-table.ts';
import { gradeLegendSpec } from './annex/grade-legend.ts';
import { coverageSpec, waiversSpec } from './annex/housekeeping.ts';
import { hypothesesSpec } from './annex/hypotheses.ts';
import { indicatorTableSpec } from './annex/indicator-table.ts';
import { judgementSheetsSpec } from './annex/judgement-sheets.ts';
import { caveatsSpec, correctionsSpec, laterChecksSpec, rumoursSpec, statisticsSpec } from './annex/logs.ts';
import { loopsSpec } from './annex/loops.ts';
import { actorsSpec, glossarySpec } from './annex/names.ts';
import { phasesSpec } from './annex/phases.ts';
import { pillarSheetsSpec } from './annex/pillar-sheets.ts';
import { scenarioSheetsSpec } from './annex/scenario-sheets.ts';
import { sourceBaseSpec } from './annex/source-base.ts';
import { statusesSpec } from './annex/statuses.ts';
import { timelineSpec } from './annex/timeline.ts';
import { bottomLineSpec } from './bottom-line.ts';
import { compareSpec } from './compare.ts';
import { coverSpec } from './cover.ts';
import { disputesSpec } from './disputes.ts';
import { driverSpec } from './driver.ts';
import { eventsSpec } from './events.ts';
import { bigNumberSpec, figureSpec } from './figure.ts';
import { gapsSpec, knowSpec } from './gaps.ts';
import { judgementsSpec } from './judgements.ts';
import { legendSpec, sourcesSpec } from './legend.ts';
import { lessonSpec } from './lesson.ts';
import { matrixSpec } from './matrix.ts';
import { whoSpec, wordsSpec } from './names.ts';
import { numbersSpec } from './numbers.ts';
import { originsSpec } from './origins.ts';
import { questionsSpec } from './questions.ts';
import { optionsSpec, scenariosSpec } from './scenarios.ts';
import { scorecardSpec } from './scorecard.ts';
import { cardsSpec, textSpec } from './text.ts';
import { watchSpec } from './watch.ts';

/** What one entry of a profile's `deck`, `backup` or `briefing` may be. */
export const sectionSpec = z.discriminatedUnion('section', [
  coverSpec,
  bottomLineSpec,
  judgementsSpec,
  driverSpec,
  figureSpec,
  bigNumberSpec,
  accountSpec,
  matrixSpec,
  scorecardSpec,
  watchSpec,
  gapsSpec,
  knowSpec,
  compareSpec,
  scenariosSpec,
  optionsSpec,
  textSpec,
  cardsSpec,
  lessonSpec,
  questionsSpec,
  wordsSpec,
  whoSpec,
  numbersSpec,
  eventsSpec,
  disputesSpec,
  originsSpec,
  legendSpec,
  sourcesSpec,
  assumptionsSpec,
  bibliographySpec,
  claimsSpec,
  clusterSpec,
  collectionPlanSpec,
  contentsSpec,
  driverSheetSpec,
  forecastTableSpec,
  gradeLegendSpec,
  waiversSpec,
  coverageSpec,
  hypothesesSpec,
  indicatorTableSpec,
  judgementSheetsSpec,
  caveatsSpec,
  laterChecksSpec,
  correctionsSpec,
  rumoursSpec,
  statisticsSpec,
  loopsSpec,
  glossarySpec,
  actorsSpec,
  phasesSpec,
  pillarSheetsSpec,
  scenarioSheetsSpec,
  sourceBaseSpec,
  statusesSpec,
  timelineSpec,
]);
export type SectionSpec = z.output<typeof sectionSpec>;
