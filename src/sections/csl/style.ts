import { createRequire } from 'node:module';
import type { CslItem } from '../../model/csl.ts';

type CslStyle = {
  readonly style: 'vancouver' | 'apa' | 'harvard1' /** BCP 47. */;
  readonly language: string;
};

/** The languages whose words the library brings along. */
const languages: Readonly<Record<string, string>> = {
  en: 'en-US',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  nl: 'nl-NL',
};

type Cite = new (
  items: readonly CslItem[],
) => {
  readonly format: (
    what: 'bibliography',
    options: Readonly<Record<string, unknown>>,
  ) => readonly (readonly [id: string, text: string])[];
};

/**
 * The references of some records in a citation style, in the order given, without a number of their own. The library is
 * heavy: it is read when the first bibliography is set. It asks nothing of the network for records that are complete.
 */
export function setInStyle(items: readonly CslItem[], { style, language }: CslStyle): readonly string[] {
  const require = createRequire(import.meta.url);
  const { Cite } = require('@citation-js/core') as { readonly Cite: Cite };
  require('@citation-js/plugin-csl');
  const entries = new Cite(items).format('bibliography', {
    style,
    lang: languages[language.split('-')[0]!] ?? 'en-US',
    format: 'text',
    nosort: true,
    asEntryArray: true,
  });
  const byId = new Map(entries);
  return items.map(({ id }) => (byId.get(id) ?? '').trim().replace(/^\d+\.\s+/, ''));
}
