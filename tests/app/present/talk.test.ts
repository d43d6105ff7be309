import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/printable.ts';
import { resolveAudience } from '../../../src/select/audience.ts';
import { planSeconds } from '../../../src/select/talk/plan.ts';
import { selectTalk } from '../../../src/select/talk/talk.ts';
import { selectDocuments } from '../../select/documents.ts';
import { change, documentOf, loadRuritania, text } from '../../select/ruritania.ts';

/** A script of the page, which knows no types of ours. */
const script: string = '../../../src/render/presenter/window/clock.js';
const { behindPlan, elapsed, enterSlide, formatTime, toggleClock, unstarted } = await import(script);

const open = { minutes: undefined, free: false };
const free = { minutes: undefined, free: true };

describe('the plan', () => {
  it('shares what is left of the budget among the slides that have no time of their own', () => {
    const slides = [free, { minutes: 2, free: false }, open, open, free];
    expect(planSeconds(slides, 6)).toEqual({ slides: [0, 120, 120, 120, 0], whole: 360 });
  });
  it('gives a minute to each slide where there is no budget', () => {
    expect(planSeconds([free, open, { minutes: 0.5, free: true }], undefined)).toEqual({
      slides: [0, 60, 30],
      whole: 90,
    });
  });
  it('has nothing left to share when the slides take it all', () => {
    expect(planSeconds([{ minutes: 9, free: false }, open], 6)).toEqual({ slides: [540, 0], whole: 360 });
  });
});

describe('the clock', () => {
  it('starts with the first move, stands and goes on', () => {
    const started = enterSlide(unstarted, 1000, 1);
    expect(elapsed(started, 61_000)).toBe(60_000);
    const stands = toggleClock(started, 61_000);
    expect(elapsed(stands, 999_000)).toBe(60_000);
    const goesOn = toggleClock(stands, 1_000_000);
    expect(elapsed(goesOn, 1_005_000)).toBe(65_000);
    expect(enterSlide(goesOn, 1_005_000, 2).slideFrom).toBe(65_000);
    expect(enterSlide(goesOn, 1_005_000, 2).times).toEqual([0, 65_000]);
  });
  it('says how far the talk is behind or ahead', () => {
    const planned = [60_000, 60_000, 60_000];
    expect(behindPlan(planned, { slide: 2, spent: 90_000 })).toBe(0);
    expect(behindPlan(planned, { slide: 2, spent: 150_000 })).toBe(30_000);
    expect(behindPlan(planned, { slide: 3, spent: 90_000 })).toBe(-30_000);
  });
  it('lets a slide without a time use that of the next, and leaves back-up slides out', () => {
    const planned = [0, 60_000, 60_000];
    expect(behindPlan(planned, { slide: 1, spent: 59_000 })).toBe(0);
    expect(behindPlan(planned, { slide: 1, spent: 70_000 })).toBe(10_000);
    expect(behindPlan(planned, { slide: 4, spent: 3_000 })).toBe(0);
  });
  it.each([
    [0, '0:00'],
    [461_000, '7:41'],
    [3_729_000, '1:02:09'],
    [-61_000, '−1:01'],
    [-400, '0:00'],
  ])('%i ms are %s', (milliseconds, written) => expect(formatTime(milliseconds)).toBe(written));
});

describe('the talk', async () => {
  const loaded = await loadRuritania();
  const talkOf = (changed: Pick<typeof loaded, 'library' | 'locales'>) => {
    const { library, locales } = changed;
    return selectTalk({
      document: documentOf(selectDocuments('citizens', { ...loaded, ...changed }), 'deck'),
      audience: resolveAudience('citizens', library),
      library,
      locale: locales.en!,
    });
  };
  const linesOf = (talk: ReturnType<typeof talkOf>, slide: number) =>
    talk.slides[slide - 1]!.notes.flatMap(({ lines }) => lines.map(plainText));

  it('has notes for every slide, written or not', () => {
    for (const { notes } of talkOf(loaded).slides)
      expect(notes.flatMap(({ lines }) => lines).length).toBeGreaterThan(0);
  });

  it('derives what the slide rests on, who says it, and what to say aloud', () => {
    const [rests, aloud] = talkOf(loaded).slides[3]!.notes;
    expect(rests!.label).toBe('What the slide rests on');
    expect(rests!.lines.map(plainText).join(' ')).toMatch(/got up before dawn.*\(.+\)/);
    expect(aloud!.label).toBe('Say aloud');
    expect(aloud!.lines.length).toBeGreaterThan(0);
  });

  it('prints the notes of the profile in the place of derived ones', () => {
    const deck = loaded.library.audiences.citizens!.deck!.map((section, index) =>
      index === 3 ? { ...section, notes: [text('Say it slowly')] } : section,
    );
    const talk = talkOf(change(loaded, { audiences: { citizens: { deck } } }));
    expect(linesOf(talk, 4)).toEqual(['Say it slowly']);
    expect(linesOf(talk, 3)).toEqual(linesOf(talkOf(loaded), 3));
  });

  it('refuses notes in a briefing, and notes that quote what the audience may not get', () => {
    const { briefing = [], deck = [] } = loaded.library.audiences.citizens!;
    const first = { ...briefing[0]!, notes: [text('Nobody hears this')] };
    expect(() =>
      talkOf(change(loaded, { audiences: { citizens: { briefing: [first, ...briefing.slice(1)] } } })),
    ).toThrow('a briefing has no speaker');
    const quoting = { '': { parts: [{ part: 'quantity' as const, claim: 'secret' }] } };
    const changed = change(loaded, {
      claims: { secret: { ...loaded.library.claims['bakers-rise-early'], id: 'secret', protected: true } },
      audiences: { citizens: { deck: [{ ...deck[0]!, notes: [quoting] }, ...deck.slice(1)], briefing: [] } },
    });
    expect(() => talkOf(changed)).toThrow('is protected and may not be printed');
  });

  it('has the evidence of what each slide shows: sources, base, caveats', () => {
    const [, , , figure] = talkOf(loaded).slides;
    const [claim] = figure!.evidence;
    expect(claim).toMatchObject({ part: 'shown', sources: [{ name: expect.stringMatching(/./) }] });
    expect(claim!.facts.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Number', 'Base', 'As of']),
    );
    expect(claim!.caveats.length).toBeGreaterThan(0);
  });
});
