/** Something that may have died since it was opened. */
type Mortal = { readonly isAlive: () => boolean; readonly close: () => Promise<void> };

/** A few things that take a while to open, used again and again by one task at a time each. */
type Pool<T extends Mortal> = {
  /** Runs a task with a free one, or waits for one. What a task failed with is thrown away. */
  readonly use: <R>(task: (one: T) => Promise<R>) => Promise<R>;
  /** Comes when none is being opened any more. */
  readonly settled: () => Promise<unknown>;
};

/** A place for one of them. It is opened when it is first wanted, and again after it died. */
type Slot<T> = { one: Promise<T | undefined> };

/** `first` opens all of them at once, ahead of their first use. */
export function openPool<T extends Mortal>(
  size: number,
  { open, first }: { readonly open: () => Promise<T>; readonly first?: () => Promise<T> },
): Pool<T> {
  const slots: readonly Slot<T>[] = Array.from({ length: size }, () => ({
    one: first ? first().catch(() => undefined) : Promise.resolve(undefined),
  }));
  const line = queue(slots);
  const living = async (slot: Slot<T>): Promise<T> => {
    const one = await slot.one;
    if (one?.isAlive()) return one;
    const fresh = open();
    slot.one = fresh.catch(() => undefined);
    return fresh;
  };
  return {
    use: async (task) => {
      const slot = await line.take();
      try {
        return await task(await living(slot));
      } catch (error) {
        slot.one.then((one) => one?.close()).catch(() => undefined);
        slot.one = Promise.resolve(undefined);
        throw error;
      } finally {
        line.give(slot);
      }
    },
    settled: () => Promise.all(slots.map(({ one }) => one)),
  };
}

/** A line of things to take and give back; who finds it empty waits. The one given back last is taken first. */
export function queue<T>(things: readonly T[]): { take: () => Promise<T>; give: (thing: T) => void } {
  const free = [...things];
  const waiting: ((thing: T) => void)[] = [];
  return {
    take: async () => free.pop() ?? new Promise((resolve) => waiting.push(resolve)),
    give: (thing) => {
      const next = waiting.shift();
      if (next) next(thing);
      else free.push(thing);
    },
  };
}

/** Does pieces of work one after another, in the order in which they come. */
export function oneByOne(): <R>(work: () => Promise<R>) => Promise<R> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
