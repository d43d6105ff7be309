import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Engine } from './engine-api.ts';
import type { Examined, ExamineOrder, Examiner } from './examined.ts';

/** What the checks said of a document, and of what they looked at. */
type Checked = { readonly state: string; readonly result: Examined };

/** Keeps the findings of documents that are looked at up to date, without haste. */
export type Findings = {
  /** What is known of a document; it may be of an earlier version. Asking has it checked, once all is quiet. */
  readonly of: (name: string) => Checked | undefined;
  /** Whether the last check of a document broke off: then nobody knows what there is to find. */
  readonly brokeOff: (name: string) => boolean;
  /** Whether a document waits to be checked, or is being checked. */
  readonly isWaiting: (name: string) => boolean;
  /** What was last found on the evidence base. */
  readonly shared: () => readonly Diagnostic[];
  /** The document checked as it is now. */
  readonly now: (name: string, options?: { readonly draft?: boolean }) => Promise<Examined>;
  /** Something changed: whoever checks waits until it is quiet again. */
  readonly disturb: () => void;
  readonly close: () => Promise<void>;
};

/** Milliseconds of quiet before anything is checked: an author who types must not be slowed down. */
const quiet = 1_000;

type FindingsRequest = {
  readonly engine: Engine;
  readonly examiner: Examiner;
  readonly order: Pick<ExamineOrder, 'folders' | 'asOf'>;
  /** Told when there are new findings. */
  readonly tell: () => void;
};

/** Opens them. A document is checked when it was asked for and nothing has changed for a second. */
export function openFindings({ engine, examiner, order, tell }: FindingsRequest): Findings {
  const known = new Map<string, Checked>();
  const wanted = new Set<string>();
  /** Documents whose check broke off, with the state that they were in. */
  const broken = new Map<string, string>();
  let shared: readonly Diagnostic[] = [];
  let timer: NodeJS.Timeout | undefined;
  let next = 0;
  let working: string | undefined;
  const stateOf = (name: string): string => `${engine.edition()} ${engine.show(name)?.live?.version}`;
  const examine = async (name: string, draft: boolean): Promise<Examined> => {
    const state = stateOf(name);
    next += 1;
    const result = await examiner.examine({ ...order, id: next, document: name, draft });
    if (!draft) {
      known.set(name, { state, result });
      shared = result.shared;
      tell();
    }
    return result;
  };
  const work = async () => {
    const [name] = wanted;
    if (name === undefined || working !== undefined) return;
    wanted.delete(name);
    working = name;
    const state = stateOf(name);
    const ended = await examine(name, false).then(
      () => true,
      () => false,
    );
    working = undefined;
    if (ended) broken.delete(name);
    else {
      broken.set(name, state); // it is checked again when it is another, or when the page is opened anew
      tell();
    }
    wait();
  };
  const wait = () => {
    clearTimeout(timer);
    if (wanted.size > 0) timer = setTimeout(() => void work(), quiet);
  };
  const isDue = (name: string, checked: Checked | undefined): boolean => {
    const state = stateOf(name);
    return checked?.state !== state && broken.get(name) !== state && !wanted.has(name);
  };
  return {
    of: (name) => {
      const checked = known.get(name);
      const shown = engine.show(name);
      const isSound = shown?.live !== undefined && shown.faults.length + engine.faults().length === 0;
      if (isSound && isDue(name, checked)) {
        wanted.add(name);
        if (working === undefined) wait();
      }
      return checked;
    },
    brokeOff: (name) => broken.has(name),
    isWaiting: (name) => wanted.has(name) || working === name,
    shared: () => shared,
    now: async (name, { draft = false } = {}) => {
      const checked = known.get(name);
      return checked?.state === stateOf(name) && !draft ? checked.result : examine(name, draft);
    },
    disturb: () => {
      if (working === undefined) wait();
    },
    close: async () => {
      clearTimeout(timer);
      wanted.clear();
      await examiner.close();
    },
  };
}
