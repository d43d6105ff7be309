import { fail, type Place } from '../../lib/diagnostic.ts';
import { fillPattern } from '../../lib/pattern.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { Audience } from '../../model/audience.ts';
import type { DocumentKind, ForeignProse } from '../../model/dossier.ts';
import type { Library } from '../../model/library.ts';
import { libraryIn } from '../../model/phrases.ts';
import type { AnnexSentence } from '../../model/schema/annex-words.ts';
import type { Locale } from '../../model/schema/locale.ts';
import type { LabelKey } from '../../model/schema/locale-keys.ts';
import { isUnknown, type Unknown } from '../../model/schema/unknown.ts';
import type { Citations } from '../../sections/desk/citations.ts';
import { datePrinter } from '../../sections/desk/dates.ts';
import type { Desk, Heading } from '../../sections/desk/desk.ts';
import { type FigureRenderer, openFigureRenderer } from '../../sections/figures/renderer.ts';
import { openFigures } from './figures.ts';
import { openMarks } from './marks.ts';
import { openNumbers } from './numbers.ts';
import { permittedLibrary } from './permitted.ts';
import { sourceEntries } from './source-entries.ts';
import { openTaken } from './taken.ts';
import { openTexts } from './texts.ts';

type Given = {
  /** The whole library. */
  readonly library: Library;
  /** What of it the audience may get, where that was worked out already. */
  readonly open?: Library | undefined;
  readonly audience: Audience;
  readonly locale: Locale;
  /** The other languages that there are, for what the library has in one of them alone. */
  readonly locales?: Readonly<Record<string, Locale>> | undefined;
  readonly kind: DocumentKind;
  readonly citations: Citations;
  /** Where figures are drawn. Without one, those are drawn that need no library. */
  readonly renderer?: FigureRenderer | undefined;
  /** The headings of the sections selected so far, in the order of the document. */
  readonly outline?: (() => readonly Heading[]) | undefined;
  /** Is told of each text that the content has in another language alone. */
  readonly foreign?: ((found: ForeignProse) => void) | undefined;
  /** Where the profile asks for the section or a field of it, for what is wrong there; the profile itself when not given. */
  readonly asked?: ((field?: readonly PropertyKey[]) => Place) | undefined;
  /** The anchor of the section, where the notes at its foot are marked in its text. */
  readonly anchor?: string | undefined;
};

/**
 * Opens a desk for one section. It collects the claims that the section prints (`used`) and those that stand behind it
 * (`rested`), and throws `Failure` on what its audience may not get.
 */
export function openDesk({
  library: whole,
  audience,
  open: given = permittedLibrary(whole, audience),
  locale,
  locales = {},
  kind,
  citations,
  renderer = openFigureRenderer(new Map()),
  outline = () => [],
  asked = () => fieldPlace(whole, `audience:${audience.id}`),
  foreign,
  anchor,
}: Given): Desk {
  const library = libraryIn(whole, audience.language);
  const open = libraryIn(given, audience.language);
  const ground = { library, open, audience, locale, locales, kind, citations, renderer, asked, foreign };
  const taken = openTaken(ground);
  const numbers = openNumbers({ ...ground, ...taken });
  const marks = openMarks({ library, travelling: taken.travelling, anchor });
  const texts = openTexts({ ...ground, ...taken, ...numbers, ...marks });
  const date = datePrinter(locale);
  return {
    library: open,
    audience,
    locale,
    kind,
    labels: locale.labels,
    ...taken,
    ...texts,
    markAt: marks.markAt,
    number: numbers.number,
    bareNumber: numbers.bareNumber,
    date,
    dateOr: (value: string | Unknown, known: (text: string) => string, otherwise: string) =>
      isUnknown(value) ? otherwise : known(date(value)),
    figure: openFigures({ ...ground, library: open, ...taken, ...numbers, ...texts, date }),
    sourceNumber: (id: string) => citations.numberOf(id),
    sourceIds: citations.list,
    sourceEntries: () => sourceEntries({ ids: citations.list(), library, audience, locale, date }),
    sourceEntryId: citations.entryId,
    outline,
    fill: (key: LabelKey, ...values: string[]) => fillPattern(locale.labels[key], ...values),
    fillAnnex: (key: AnnexSentence, ...values: string[]) =>
      fillPattern(locale.annex.sentences[key], ...values),
    wrong: (message: string, hint: string) => fail({ rule: 'content/kind', place: asked(), message, hint }),
  };
}
