/** Does a piece of work and measures it. */
export type During = <T>(work: () => T | Promise<T>) => Promise<T>;

/** The time that a thing takes of its own: while at least one piece of work on it runs, not while it waits in line. */
export type Stopwatch = { readonly during: During; readonly milliseconds: () => number };

/** Opens a stopwatch at zero. `clock`: milliseconds. */
export function openStopwatch(clock: () => number): Stopwatch {
  let running = 0;
  let since = 0;
  let spent = 0;
  return {
    during: async (work) => {
      if (running === 0) since = clock();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) spent += clock() - since;
      }
    },
    milliseconds: () => spent + (running > 0 ? clock() - since : 0),
  };
}

/** Does a piece of work that nobody measures. */
export const unmeasured: During = async (work) => work();
