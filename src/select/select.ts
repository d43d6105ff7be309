import { type Diagnostic, Failure, fail } from '../lib/diagnostic.ts';
import { fieldPlace } from '../lib/place.ts';
import type { Loaded } from '../load/loaded.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind, Dossier, FilledSection, ForeignProse } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { isPrintable } from '../model/printable.ts';
import type { Locale } from '../model/schema/locale.ts';
import type { SectionSpec } from '../model/schema/section.ts';
import { startCitations } from '../sections/desk/citations.ts';
import type { Desk, Heading } from '../sections/desk/desk.ts';
import type { FigureRenderer } from '../sections/figures/renderer.ts';
import { sectionOf } from '../sections/registry.ts';
import { sectionPlace } from '../sections/section-place.ts';
import { openDesk } from './desk/open-desk.ts';
import { permittedLibrary } from './desk/permitted.ts';
import { documentContextOf } from './document-context.ts';
import { footOf } from './foot.ts';
import { furnish, styleIn } from './furniture.ts';

/** Whose document it is, and which. */
type Wanted = { readonly audience: Audience; readonly kind: DocumentKind };

type Selection = Pick<Loaded, 'library' | 'locales' | 'styles'> & {
  /** Where figures are drawn. Without one, those are drawn that need no library. */
  readonly renderer?: FigureRenderer | undefined;
};

/** What one audience gets in one document: selected, ordered and cited. Throws `Failure` with every section that cannot be made. */
export function selectDossier({ audience, kind }: Wanted, selection: Selection): Dossier {
  const { library, locales, styles, renderer } = selection;
  const locale = localeOf(audience, selection);
  const document = selectDocument(kind, { library, audience, locale, locales, renderer });
  return { ...document, doc: furnish(document.doc, styleIn({ library, styles }, audience)) }; // `load` made sure that it is there
}

/** The words of an audience's language. Throws `Failure` where nobody wrote them. */
export function localeOf(
  { id, language }: Audience,
  { library, locales }: Pick<Loaded, 'library' | 'locales'>,
): Locale {
  const locale = locales[language];
  if (locale) return locale;
  throw fail({
    rule: 'content/language',
    place: fieldPlace(library, `audience:${id}`, ['language']),
    message: `the audience "${id}" wants the language "${language}", for which there is no locale`,
    hint: `write templates/locales/${language}.ts, or choose one of: ${Object.keys(locales).join(', ')}`,
  });
}

type Ground = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
  readonly locales: Loaded['locales'];
  readonly renderer: FigureRenderer | undefined;
};
type Planned = { readonly spec: SectionSpec; readonly backup: boolean };

const plan = (kind: DocumentKind, audience: Audience): Planned[] =>
  kind === 'briefing'
    ? audience.briefing.map((spec) => ({ spec, backup: false }))
    : [
        ...audience.deck.map((spec) => ({ spec, backup: false })),
        ...audience.backup.map((spec) => ({ spec, backup: true })),
      ];

function selectDocument(kind: DocumentKind, ground: Ground): Dossier {
  const citations = startCitations();
  const open = permittedLibrary(ground.library, ground.audience);
  const planned = plan(kind, ground.audience);
  const filled: (FilledSection | undefined)[] = planned.map(() => undefined);
  const claims = new Set<string>();
  const findings: Diagnostic[] = [];
  const found: ForeignProse[] = [];
  const foreign = (one: ForeignProse) => void found.push(one);
  // Sections that list what the others used come last, wherever they stand.
  const order = planned.map((_, index) => index);
  order.sort((a, b) => turnOf(planned[a]!) - turnOf(planned[b]!) || a - b);
  const outline = () => filled.flatMap((section) => (section ? headingOf(section) : []));
  for (const index of order) {
    const asked = (field?: readonly PropertyKey[]) =>
      sectionPlace({ ...ground, document: { kind } }, index, field);
    const anchor = `${planned[index]!.spec.section}-${index + 1}`;
    const noted = sectionOf(planned[index]!.spec).ownNotes ? undefined : anchor;
    const desk = openDesk({ ...ground, open, kind, citations, outline, asked, anchor: noted, foreign });
    try {
      filled[index] = selectSection(planned[index]!, { desk, anchor });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      findings.push(...error.diagnostics);
    }
    for (const claim of [...desk.used, ...desk.rested]) claims.add(claim);
  }
  if (citations.list().length > 0 && !planned.some(isLate)) findings.push(noSources(kind, ground));
  if (findings.length > 0) throw new Failure(findings);
  return {
    kind,
    doc: documentContextOf(openDesk({ ...ground, open, kind, citations: startCitations(), foreign }), claims),
    sections: filled as FilledSection[],
    labels: { ...ground.locale.labels, ...ground.locale.annex.labels },
    claims: [...claims].sort(),
    foreign: found,
  };
}

const noSources = (kind: DocumentKind, { library, audience }: Ground): Diagnostic => ({
  severity: 'error',
  rule: 'content/no-sources',
  place: fieldPlace(library, `audience:${audience.id}`, [kind === 'deck' ? 'backup' : 'briefing']),
  message: `the ${kind} of "${audience.id}" cites sources and does not list them`,
  hint: `add { section: 'sources' } to its ${kind === 'deck' ? 'backup' : 'briefing'}`,
});

const isLate = ({ spec }: Planned): boolean => sectionOf(spec).late === true;

/** When a section is selected: as it stands, after what it lists, after all headings are there. */
const turnOf = (planned: Planned): number => (sectionOf(planned.spec).outlines ? 2 : Number(isLate(planned)));

function headingOf({ anchor, context, section }: FilledSection): readonly Heading[] {
  const { headline } = context;
  if (!isPrintable(headline) || headline.printable !== 'prose') return [];
  const runs = headline.runs.filter(({ run }) => run !== 'cite');
  return [{ anchor, title: { printable: 'prose', runs }, level: sectionOf({ section }).level ?? 2 }];
}

function selectSection(
  { spec, backup }: Planned,
  { desk, anchor }: { desk: Desk; anchor: string },
): FilledSection {
  const section = sectionOf(spec);
  const template = section.templates[desk.kind];
  if (!template)
    throw desk.wrong(
      `a ${desk.kind} cannot have the section "${spec.section}"`,
      'leave it out, or put it into the other document',
    );
  if (spec.notes && desk.kind === 'briefing')
    throw desk.wrong(
      `a section "${spec.section}" of the briefing has notes, and a briefing has no speaker`,
      'move them to the section of the deck',
    );
  const head = {
    kicker: desk.optional(spec.kicker),
    headline: desk.optional(spec.headline),
  };
  const body = section.select(spec, desk);
  return {
    section: section.id,
    template,
    anchor,
    backup,
    context: { ...head, ...body, foot: footOf(desk) },
    claims: { shown: [...desk.used], behind: [...desk.rested].filter((id) => !desk.used.has(id)) },
  };
}
