import { fieldPlace } from '../../lib/place.ts';
import { subjectOf } from '../../sections/marking/excluded.ts';
import { defineRule, type Finding } from '../rule.ts';
import { type Common, leakIndex } from './leak-index.ts';

export const leakTooCommon = defineRule({
  id: 'marking/leak-too-common',
  title: 'Excluded text too common to be searched for',
  why: 'A leak is found by its words. Words that permitted texts use too, or that are very short, would always be found, so the search takes them only where they stand by themselves and may miss them inside a sentence.',
  example: "A protected claim that says only 'Prices rose'.",
  mend: 'Say it in a whole sentence with words of its own, so that the search can tell it apart.',
  severity: 'warning',
  needs: 'all',
  run: ({ library, documents }) => {
    const audiences = new Map(
      documents.map(({ audience, document }) => [audience.id, { audience, document }]),
    );
    const findings = new Map<string, Finding>();
    for (const { audience, document } of audiences.values())
      for (const common of leakIndex(audience, library, Object.values(document.labels)).common) {
        const { excluded, written } = common;
        if (!isWorthAWord(common)) continue;
        const key = `${subjectOf(excluded)} ${written}`;
        if (findings.has(key)) continue;
        findings.set(key, {
          place: fieldPlace(library, excluded.key),
          message: messageOf(common),
          hint: 'Write it as a whole sentence with words of its own, or look through the files yourself',
        });
      }
    return [...findings.values()];
  },
});

/** Texts that an entity is known by. A remark like "Not observed", or an author whom others cite too, is no secret. */
const isWorthAWord = ({ excluded, source }: Common): boolean => excluded.main.includes(source);

const messageOf = ({ excluded, written, searched }: Common): string =>
  `The ${excluded.kind} "${excluded.id}" ${excluded.reason}, but ${excluded.field ? 'that' : `its text “${written}”`} is too short or too common for a leak search: ` +
  (searched
    ? 'it is looked for only where it stands by itself'
    : 'a permitted text says just the same, so it is not looked for');
