import { account } from './account.ts';
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
import { matrix } from './matrix.ts';
import { who, words } from './names.ts';
import { numbers } from './numbers.ts';
import { origins } from './origins.ts';
import { questions } from './questions.ts';
import { options, scenarios } from './scenarios.ts';
import { scorecard } from './scorecard.ts';
import type { Section } from './section.ts';
import { cards, text } from './text.ts';
import { watch } from './watch.ts';

/** Every kind of section, by its id: the one list of what a document can be made of. */
export const sections: Readonly<Record<string, Section>> = Object.fromEntries(
  [
    cover,
    bottomLine,
    judgements,
    driver,
    figure,
    bigNumber,
    account,
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
    collectionPlan,
    contents,
    driverSheet,
    forecastTable,
    gradeLegend,
    waivers,
    coverage,
    hypotheses,
    indicatorTable,
    judgementSheets,
    caveats,
    laterChecks,
    corrections,
    rumours,
    statistics,
    loops,
    glossary,
    actors,
    phases,
    pillarSheets,
    scenarioSheets,
    sourceBase,
    statuses,
    timeline,
  ].map((section) => [section.id, section as unknown as Section]),
);
