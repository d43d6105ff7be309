/** The signals that ask a command to stop, with the exit code by which a shell knows each. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof exitCodes;
const signals = Object.keys(exitCodes) as readonly Signal[];

type Stop = {
  /** Fires when the command is asked to stop. */
  readonly signal: AbortSignal;
  /** Comes as soon as the command is asked to stop, also when that was before. */
  readonly stopped: Promise<void>;
  /** The exit code, when it was asked. */
  readonly exitCode: () => number | undefined;
  /** Says so and ends the process, whatever still runs in it: a content module may never end. */
  readonly leave: () => never;
  /** Stops listening. */
  readonly end: () => void;
};

/** Listens for Ctrl-C and its like: the first stops the build in good order, a second one ends the process at once. */
export function listenForStop(): Stop {
  const controller = new AbortController();
  let received: Signal | undefined;
  const { promise: stopped, resolve } = Promise.withResolvers<void>();
  const take = (signal: Signal) => {
    if (received) process.exit(exitCodes[received]);
    received = signal;
    controller.abort();
    resolve();
  };
  const end = () => {
    for (const signal of signals) process.off(signal, take);
  };
  for (const signal of signals) process.on(signal, take);
  const exitCode = () => received && exitCodes[received];
  const leave = () => {
    process.stderr.write('Stopped; nothing was written, what was there before is as it was.\n');
    process.exit(exitCode());
  };
  return { signal: controller.signal, stopped, exitCode, leave, end };
}
