import { type PrintedSection, printedSections } from '../../src/check/printed.ts';
import type { DocumentFacts } from '../../src/check/rule.ts';
import type { Ground, Planting } from './fault.ts';
import { wanted } from './fault.ts';
import { pick } from './random.ts';

type Change = (filled: string) => string;

/** Changes the filled text of ten sections, as a template that prints less or something else would. */
export function eachSection(
  ground: Ground,
  changeOf: (section: PrintedSection, facts: DocumentFacts) => Change | undefined,
): Planting {
  const all = ground.documents.flatMap((facts) =>
    printedSections(facts).flatMap((section) => {
      const change = changeOf(section, facts);
      const anchor = facts.document.sections[section.index]!.anchor;
      return change ? [{ name: facts.name, section, anchor, change, kind: facts.document.kind }] : [];
    }),
  );
  const chosen = pick(ground.random, all, wanted);
  return {
    facts: (facts) => ({
      ...facts,
      manuscript: {
        ...facts.manuscript,
        sections: facts.manuscript.sections.map((one) => {
          const found = chosen.find(({ name, anchor }) => name === facts.name && anchor === one.anchor);
          return found ? { ...one, text: found.change(one.text) } : one;
        }),
      },
    }),
    faults: chosen.map(({ name, section, kind, anchor }) => ({
      name: `${name}, ${anchor}`,
      isToldBy: ({ place, message }) =>
        place.document === name &&
        (kind === 'deck'
          ? place.page === section.index + 1
          : message.includes(`"${section.section}"`) ||
            section.claims.some((id) => message.includes(`"${id}"`))),
    })),
  };
}

/** Takes words out of filled text, which has entities for its punctuation and tags between its words. */
export function cutText(words: string): Change {
  const letters = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const between = '(?:&#?\\w+;|<[^>]*>|[^\\p{L}\\p{N}<&])*';
  const pattern = new RegExp(
    letters.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(between),
    'u',
  );
  return (filled) => filled.replace(pattern, '');
}

/** Changes the filled text of the sections of one document; `index` counts from 0. */
export const changeTexts =
  (name: string, change: (filled: string, index: number) => string): NonNullable<Planting['facts']> =>
  (facts) =>
    facts.name !== name
      ? facts
      : {
          ...facts,
          manuscript: {
            ...facts.manuscript,
            sections: facts.manuscript.sections.map((one, index) => ({
              ...one,
              text: change(one.text, index),
            })),
          },
        };
