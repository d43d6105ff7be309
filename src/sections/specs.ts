import { z } from 'zod';
import { accountSpec } from './account.ts';
import { bottomLineSpec } from './bottom-line.ts';
import { compareSpec } from './compare.ts';
import { coverSpec } from './cover.ts';
import { driverSpec } from './driver.ts';
import { bigNumberSpec, figureSpec } from './figure.ts';
import { gapsSpec, knowSpec } from './gaps.ts';
import { judgementsSpec } from './judgements.ts';
import { legendSpec, sourcesSpec } from './legend.ts';
import { matrixSpec } from './matrix.ts';
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
  legendSpec,
  sourcesSpec,
]);
export type SectionSpec = z.output<typeof sectionSpec>;
