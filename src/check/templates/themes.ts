import type { Theme } from '../../fill/template.ts';
import type { Facts } from '../rule.ts';

/** The themes that the documents of an audience are set in, that of figures among them, each once. */
export const themesOf = ({ templates, audience }: Facts['templates']): readonly Theme[] =>
  [...new Set([audience.themes.deck, audience.themes.briefing, 'figures'])].flatMap(
    (name) => templates.themes.get(name) ?? [],
  );
