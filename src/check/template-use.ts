import type { Audience } from '../model/audience.ts';
import type { Library } from '../model/library.ts';
import { sectionOf, sections } from '../sections/registry.ts';
import { resolveAudience } from '../select/audience.ts';

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

/** The audiences that read a folder of overrides. */
export const readersOf = (library: Library, pack: string): readonly Audience[] =>
  Object.keys(library.audiences)
    .map((id) => resolveAudience(id, library))
    .filter(({ packs }) => packs.includes(pack));

/** Whether a file lies in the audience's own folder, not in one that it inherits. */
export const isOf = (file: string, pack: string): boolean => file.includes(`/audiences/${pack}/`);
