import { account } from './account.ts';
import { bottomLine } from './bottom-line.ts';
import { compare } from './compare.ts';
import { cover } from './cover.ts';
import { driver } from './driver.ts';
import { bigNumber, figure } from './figure.ts';
import { gaps, know } from './gaps.ts';
import { judgements } from './judgements.ts';
import { legend, sources } from './legend.ts';
import { matrix } from './matrix.ts';
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
    legend,
    sources,
  ].map((section) => [section.id, section as unknown as Section]),
);
