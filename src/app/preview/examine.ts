import { factsOf } from '../../build/composed.ts';
import { openLazyPrinter } from '../../build/lazy-printer.ts';
import { realWorld } from '../../build/world.ts';
import { Failure } from '../../lib/diagnostic.ts';
import { observeFile } from '../../observe/file.ts';
import { make } from '../../pipeline.ts';
import type { Examined, Examiner } from './examined.ts';
import { mentionsOf, pageFinder, pieceKey } from './where.ts';

/** Opens the build's own way of making and checking a document, with one browser that stays. */
export function openExaminer(): Examiner {
  const world = realWorld();
  const browser = openLazyPrinter(world, 1);
  return {
    examine: async ({ id, folders, asOf, document, draft }) => {
      const [audience = '', kind] = document.split('/') as [string, 'deck' | 'briefing'];
      const nothing = { id, shared: [], pages: 0, pageOf: {} };
      try {
        const made = await make(
          { folders, audiences: [audience], only: kind, asOf, draft },
          { world, printer: browser.printer, intact: [], today: world.today() },
        );
        const [outcome] = made.outcomes;
        const own = [...made.audiences, ...made.outcomes].flatMap(({ findings }) => findings);
        const pdf = outcome?.finished?.pdf;
        if (!outcome || !pdf) return { ...nothing, own, shared: made.shared };
        const facts = factsOf(outcome.composed, made.library);
        return {
          id,
          own,
          shared: made.shared,
          pdf,
          pages: outcome.finished?.pages ?? 0,
          pageOf: kind === 'briefing' ? pagesOf(facts, pdf) : {},
        };
      } catch (error) {
        if (error instanceof Failure) return { ...nothing, own: error.diagnostics };
        throw error;
      }
    },
    close: browser.close,
  };
}

function pagesOf(facts: ReturnType<typeof factsOf>, pdf: Uint8Array): Examined['pageOf'] {
  const find = pageFinder(facts, observeFile({ path: '', format: 'pdf', bytes: pdf }));
  const mentions = facts.document.claims.flatMap((claim) => mentionsOf(claim, [facts]));
  return Object.fromEntries(
    mentions.flatMap(({ anchor, words }) => {
      const page = find(anchor, words);
      return page === undefined ? [] : [[pieceKey(anchor, words), page] as const];
    }),
  );
}
