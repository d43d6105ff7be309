import { escapeHtml } from '../lib/escape.ts';
import type { Loaded } from '../load/loaded.ts';
import type { LoadedStyle } from '../load/style/read.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentContext } from '../model/dossier.ts';
import { withPhrases } from '../model/phrase.ts';
import type { furnitureNames } from '../model/style.ts';

/** The house style of an audience, with its lines and the name of its logo in the language of the audience. */
export function styleIn(
  { library, styles }: Pick<Loaded, 'library' | 'styles'>,
  { style, language }: Pick<Audience, 'style' | 'language'>,
): LoadedStyle {
  const own = { styles: { [style]: styles[style]! } };
  const said = withPhrases(own, library.phrases ?? [], [language, library.library.language]);
  return said.styles[style]!;
}

/** The document with what its house style adds to every template: drawing, logo, lines at head and foot. */
export function furnish(doc: DocumentContext, style: LoadedStyle): DocumentContext {
  const where = doc.kind === 'deck' ? 'slides' : 'pages';
  const line = (pattern: string) => {
    const names = { ...doc } as Pick<DocumentContext, (typeof furnitureNames)[number]>;
    return pattern.replace(/\{(\w+)\}/g, (_, name: keyof typeof names) => names[name]);
  };
  return {
    ...doc,
    motif: style.motif,
    logo: style.logos && {
      printable: 'markup',
      html: `<img class="logo" src="${style.logos[doc.kind === 'deck' ? 'cover' : 'page']}" alt="${escapeHtml(style.logo?.alt ?? '')}">`,
    },
    header: line(style.header[where]),
    footer: line(style.footer[where]),
  };
}
