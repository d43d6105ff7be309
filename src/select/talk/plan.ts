/** One slide as a profile plans it. */
type PlannedSlide = {
  readonly minutes: number | undefined;
  /** Takes no time unless the profile gives it some: the cover stands while people sit down, back-up slides may never be shown. */
  readonly free: boolean;
};

/** Planned times in whole seconds. */
type Plan = { readonly slides: readonly number[]; readonly whole: number };

/** A slide without a plan, in a talk without a budget: a minute, as in the rule layout/minutes. */
const otherwise = 60;

/**
 * Slides with minutes of their own keep them; the others share what is left of the budget in equal parts. Nothing is
 * left: they get nothing, and the rule layout/minutes says so.
 */
export function planSeconds(slides: readonly PlannedSlide[], budgetMinutes: number | undefined): Plan {
  const given = slides.map(({ minutes }) => (minutes === undefined ? undefined : Math.round(minutes * 60)));
  const spent = given.reduce<number>((sum, seconds) => sum + (seconds ?? 0), 0);
  const open = slides.filter(({ minutes, free }) => minutes === undefined && !free).length;
  const left = budgetMinutes === undefined ? open * otherwise : Math.max(0, budgetMinutes * 60 - spent);
  const each = open === 0 ? 0 : Math.floor(left / open);
  const planned = slides.map(({ free }, index) => given[index] ?? (free ? 0 : each));
  const whole = budgetMinutes === undefined ? spent + open * otherwise : budgetMinutes * 60;
  return { slides: planned, whole };
}
