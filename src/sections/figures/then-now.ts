import { z } from 'zod';
import type { Change } from '../../figures/then-now.ts';
import { fail } from '../../lib/diagnostic.ts';
import { capitalised } from '../../model/capital.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import type { FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { overtaken } from './overtaken.ts';

/** What was said then and what is known now, each with its date. */
const thenNowSpec = z.strictObject({
  figure: z.literal('then-now'),
  ...figureHead,
  /** Drivers with two dated statuses or more: the first and the latest. */
  drivers: z.array(ref('driver')).default([]),
  /** Claims that a correction or a check has overtaken, each under a topic. */
  claims: z
    .array(
      z.strictObject({
        /** What it is about, in a few words. */
        topic: prose,
        /** The claim that was overtaken. */
        claim: ref('claim'),
      }),
    )
    .default([]),
});

export const thenNow = defineFigure({
  spec: thenNowSpec,
  choose: (spec, desk) => ({
    data: {
      title: desk.say(spec.title),
      rows: [
        ...spec.drivers.map((id) => ofDriver(id, desk)),
        ...spec.claims.map(({ topic, claim }) => ofClaim(claim, desk.say(topic), desk)),
      ],
    },
    claims: spec.claims.map(({ claim }) => claim),
  }),
  draw: { load: async () => (await import('../../figures/then-now.ts')).drawThenNow },
});

/** Its first dated status and its latest. */
function ofDriver(id: string, { library, locale, say, date }: FigureDesk): Change {
  const driver = library.drivers[id]!;
  const [first, last] = [driver.status[0]!, driver.status.at(-1)!];
  return {
    topic: say(driver.short ?? driver.name),
    before: { date: capitalised(date(first.asOf)), text: say(first.says) },
    since: { date: capitalised(date(last.asOf)), text: say(last.says) },
    status: locale.trends[last.trend],
    struck: false,
  };
}

function ofClaim(id: string, topic: string, desk: FigureDesk): Change {
  const claim = desk.named('claims', id);
  const since = overtaken(id, desk);
  if (!since)
    throw fail({
      rule: 'figures/then-now',
      place: desk.place(),
      message: `"${id}" has neither a correction nor a check that was read, so there is no now to its then`,
      hint: 'write defineCorrection({ claim, … }) or a check with basis read, or take it out of the figure',
    });
  return {
    topic,
    before: { date: capitalised(desk.date(claim.asOf)), text: desk.say(claim.says, id) },
    since,
    status: desk.locale.statuses[claim.status],
    struck: claim.status === 'contradicted' || claim.status === 'superseded',
  };
}
