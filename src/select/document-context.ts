import type { Audience } from '../model/audience.ts';
import type { DocumentContext, DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import type { Prose } from '../model/schema/prose.ts';
import { highest } from '../model/schema/tlp.ts';
import type { Desk } from '../sections/desk/desk.ts';

/** What every template of a document can name. `desk` is one of its own; `claims`: ids of all that the document prints or rests on. */
export function documentContextOf(desk: Desk, claims: ReadonlySet<string>): DocumentContext {
  const { library, audience, kind } = desk;
  const text = (prose: Prose | undefined) => (prose ? desk.say(prose) : '');
  const titles = {
    title: text(titleOf(audience, kind)),
    subtitle: text(audience.subtitle),
    line: text(audience.line),
  };
  const tlp = labelOf([...claims, ...desk.used], library);
  return {
    kind,
    language: audience.language,
    ...titles,
    subject: library.library.subject,
    edition: library.library.edition,
    asOf: desk.date(library.library.asOf),
    tlp,
    tlpClass: tlp.replace('TLP:', '').replace('+', '-').toLowerCase(),
    paper: audience.paper,
    margins: audience.margins,
    slides: audience.slides,
  };
}

/** What its cover is headed, or what all documents of the audience are called. */
const titleOf = (audience: Audience, kind: DocumentKind): Prose =>
  audience[kind].find(({ section }) => section === 'cover')?.headline ?? audience.title;

/** The highest label of the claims, of their sources and of the caveats that travel with them. */
const labelOf = (claims: readonly string[], { claims: all, sources, caveats, caveatsOf }: Library) =>
  highest(
    claims.flatMap((id) => [
      all[id]!.tlp,
      ...all[id]!.sources.map(({ source }) => sources[source]!.tlp),
      ...(caveatsOf[id] ?? []).filter((one) => caveats[one]!.mustTravel).map((one) => caveats[one]!.tlp),
    ]),
  );
