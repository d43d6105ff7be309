import { beforeAll, describe, expect, test } from 'vitest';
import { type Cone, drawCone } from '../../src/figures/cone.ts';
import type { GraphContext } from '../../src/figures/drawing-context.ts';
import { drawTimeline } from '../../src/figures/timeline.ts';
import type { Timeline } from '../../src/figures/timeline-events.ts';
import { elementsOf, openEasel, textsOf } from './drawing-context.ts';

let context: GraphContext;

beforeAll(async () => {
  context = await openEasel();
});

const years: Timeline = {
  title: 'Bread in time',
  events: [
    { date: '2016-05', dateText: 'May 2016', label: 'A second thing', state: 'stands' },
    { date: '1990/1999', dateText: 'the 1990s', label: 'Hungry years', state: 'stands' },
    {
      date: '2016-02',
      dateText: 'February 2016',
      label: 'He left',
      state: 'corrected',
      now: 'he stayed',
      struck: true,
    },
    { date: '2010', dateText: '2010', label: 'It was said', state: 'disputed' },
  ],
};

describe('a timeline', () => {
  test('goes through time, with a bar as long as a span', () => {
    const drawing = drawTimeline(years, context);
    expect(drawing.table?.rows.map(([when]) => when)).toEqual([
      'the 1990s',
      '2010',
      'February 2016',
      'May 2016',
    ]);
    const lengths = elementsOf(drawing, 'span').map(({ x1, x2 }) => Number(x2) - Number(x1));
    // Ten years and one year, on one scale.
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(10, 1);
  });

  test('says what was corrected and what is disputed, in words and in marks', () => {
    const drawing = drawTimeline(years, context);
    expect(elementsOf(drawing, 'corrected')).toHaveLength(1);
    expect(elementsOf(drawing, 'cross')).toHaveLength(1);
    expect(textsOf(drawing, 'label struck')).toEqual(['He left']);
    expect(textsOf(drawing, 'now')).toEqual(['Disputed', 'Corrected: he stayed']);
    expect(drawing.alternative).toContain('February 2016, He left. Corrected: he stayed');
    expect(drawing.table?.rows[2]).toEqual(['February 2016', 'He left', 'Corrected: he stayed']);
  });

  test('words stand by their year where there is room, and never on each other', () => {
    const lefts = (drawing: ReturnType<typeof drawTimeline>) =>
      elementsOf(drawing, 'date').map(({ x }) => Number(x));
    const late = { date: '2020', dateText: '2020', label: 'Late', state: 'stands' } as const;
    const early = { date: '1990', dateText: '1990', label: 'Early', state: 'stands' } as const;
    const middle = { date: '1992', dateText: '1992', label: 'Next', state: 'stands' } as const;
    const [first, second, third] = lefts(
      drawTimeline({ title: 'Three', events: [early, middle, late] }, context),
    );
    const { width, type } = context.frame;
    // The first and the last stand above the strip, the second below it.
    expect(first).toBeLessThan(2 * type);
    expect(second).toBeGreaterThan(first!);
    expect(second).toBeLessThan(width / 4);
    expect(third! - first!).toBeGreaterThanOrEqual(width / 2 - 1);
  });

  test('becomes a list where there are more events than columns of words', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...years.events[index % 4]!,
      label: `Event ${index}`,
    }));
    const { html, alternative } = drawTimeline({ title: 'Many', events: many }, context);
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(30);
    expect(html).toContain('<s>Event 2</s></td><td>Corrected: he stayed</td>');
    expect(alternative.startsWith('Many: the 1990s, Event 1; ')).toBe(true);
  });

  test('keeps marks apart where events are near each other', () => {
    const crowded = Array.from({ length: 8 }, (_, index) => ({
      ...{
        date: `2016-0${1 + (index % 3)}`,
        dateText: 'early 2016',
        label: 'Something',
        state: 'stands' as const,
      },
    }));
    const marks = elementsOf(drawTimeline({ title: 'Crowded', events: crowded }, context), 'mark');
    for (const side of Object.values(Object.groupBy(marks, ({ cy }) => cy!))) {
      const places = side!.map(({ cx }) => Number(cx));
      for (const [index, place] of places.slice(1).entries())
        expect(place - places[index]!).toBeGreaterThan(context.frame.type * 0.7);
    }
  });
});

const years4: Cone = {
  title: 'Four years',
  from: 'June 2025',
  scenarios: [
    {
      kind: 'plausible',
      kindText: 'Plausible',
      name: 'Cheap bread',
      short: 'A good harvest.',
      signposts: ['Prices'],
    },
    { kind: 'baseline', kindText: 'Baseline', name: 'A calm year', short: 'As now.', signposts: [] },
    {
      kind: 'wild-card',
      kindText: 'Wild card',
      name: 'No bread',
      short: 'None at all.',
      signposts: ['Queues'],
    },
  ],
};

describe('a cone of scenarios', () => {
  test('opens a band for each but the wild card, which is a line of its own', () => {
    const drawing = drawCone(years4, context);
    expect(elementsOf(drawing, 'fan')).toHaveLength(2);
    expect(elementsOf(drawing, 'way')).toHaveLength(3);
    expect(drawing.alternative).toBe(
      'Four years. June 2025: Plausible: Cheap bread. A good harvest. Signposts: Prices. ' +
        'Baseline: A calm year. As now. Wild card: No bread. None at all. Signposts: Queues.',
    );
  });

  test('sets the words of each beside its band, from top to bottom', () => {
    const names = elementsOf(drawCone(years4, context), 'name').map(({ y }) => Number(y));
    expect(names).toEqual(names.toSorted((a, b) => a - b));
  });
});
