import type { Audience } from '../model/audience.ts';
import { sectionOf, sections } from '../sections/registry.ts';

/** The templates that any section may ask for: `deck/driver`. */
export const sectionTemplates = (): readonly string[] =>
  Object.values(sections).flatMap(({ templates }) =>
    Object.entries(templates).map(([kind, template]) => `${kind}/${template}`),
  );

/** The templates that the sections of an audience ask for. */
export function templatesOf(audience: Audience): readonly string[] {
  const asked = (kind: 'deck' | 'briefing', lists: readonly Audience['deck'][]) =>
    lists.flat().flatMap((spec) => {
      const template = sectionOf(spec).templates[kind];
      return template ? [`${kind}/${template}`] : [];
    });
  return [...asked('deck', [audience.deck, audience.backup]), ...asked('briefing', [audience.briefing])];
}

/** Whether a file lies in the audience's own folder, not in one that it inherits. */
export const isOf = (file: string, pack: string): boolean => file.includes(`/audiences/${pack}/`);
