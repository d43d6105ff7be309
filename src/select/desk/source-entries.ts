import { fillPattern } from '../../lib/pattern.ts';
import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/schema/locale.ts';
import { isUnknown } from '../../model/schema/unknown.ts';

type Given = {
  readonly ids: readonly string[];
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly date: (edtf: string) => string;
};

/**
 * The list of sources of a document, in the order of their numbers, each by its short title where its CSL record has one. What is unknown says
 * so or stays out.
 */
export const sourceEntries = ({ ids, library, audience, locale, date }: Given) =>
  ids.map((id, index) => {
    const source = library.sources[id]!;
    const publisher = isUnknown(source.publisher) ? '' : source.publisher;
    // The short name of a source without a title says who published it.
    const named = isUnknown(source.title);
    const title = isUnknown(source.title) ? source.short : (source.csl?.['title-short'] ?? source.title);
    return {
      number: index + 1,
      who: named
        ? ''
        : [...source.authors, publisher].filter((name) => name !== '' && name !== title).join(', '),
      title,
      issued: isUnknown(source.issued) ? locale.labels.undated : date(source.issued),
      address: isUnknown(source.url) ? '' : source.url,
      host: isUnknown(source.url) ? '' : new URL(source.url).hostname.replace(/^www\d*\./, ''),
      accessed: isUnknown(source.accessed) ? '' : fillPattern(locale.labels.retrieved, date(source.accessed)),
      grade:
        audience.grades === 'shown' && source.grade
          ? `${source.grade.reliability}${source.grade.credibility}`
          : '',
    };
  });
