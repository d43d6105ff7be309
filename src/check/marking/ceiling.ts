import type { Place } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { toPlace } from '../../lib/place.ts';
import type { FileObservation, PdfPage } from '../../model/observation.ts';
import { highest, isAbove, type Tlp, tlpLabels } from '../../model/schema/tlp.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { themeRule } from '../theme-rule.ts';

/** Something with a label that went into a document. */
type Ingredient = { readonly key: string; readonly tlp: Tlp };

export const ceiling = defineRule({
  id: 'marking/ceiling',
  title: 'The label of a file',
  why: 'A file carries the highest label of what went into it, on every page, top and bottom, and that label may not be above what its audience may get (FIRST, TLP 2.0).',
  example:
    "A caveat marked TLP:AMBER travels with a claim into the briefing of an audience with tlp: 'TLP:GREEN'.",
  mend: 'Take the marked material out of the document, raise the ceiling of the audience, or print the label @doc.tlp at the top and the bottom of every page.',
  severity: 'error',
  needs: 'file',
  run: ({ files, ...facts }) => {
    const ingredients = ingredientsOf(facts);
    const label = highest(ingredients.map(({ tlp }) => tlp));
    return [
      ...ingredients.filter(({ tlp }) => isAbove(tlp, facts.audience.tlp)).map((one) => tooHigh(one, facts)),
      ...files
        .filter(({ broken }) => broken === undefined)
        .flatMap((file) => wrongLabels(file, label, facts)),
    ];
  },
});

/** The claims of a document, their sources, and the caveats that travel with them. */
function ingredientsOf({
  library,
  document,
}: Pick<DocumentFacts, 'library' | 'document'>): readonly Ingredient[] {
  const found = new Map<string, Ingredient>();
  const add = (kind: string, { id, tlp }: { readonly id: string; readonly tlp: Tlp }) =>
    found.set(`${kind}:${id}`, { key: `${kind}:${id}`, tlp });
  const addSources = (sources: readonly { readonly source: string }[]) => {
    for (const { source } of sources) if (library.sources[source]) add('source', library.sources[source]);
  };
  for (const id of document.claims) {
    const claim = library.claims[id];
    if (!claim) continue;
    add('claim', claim);
    addSources(claim.sources);
    for (const caveat of (library.caveatsOf[id] ?? []).map((one) => library.caveats[one]!)) {
      if (!caveat.mustTravel) continue;
      add('caveat', caveat);
      addSources(caveat.sources);
    }
  }
  return [...found.values()];
}

function tooHigh({ key, tlp }: Ingredient, { library, audience, name }: DocumentFacts): Finding {
  const [kind, id] = key.split(':');
  const origin = library.origins[key];
  return {
    place: { ...(origin ? toPlace(origin) : { file: name }), document: name },
    message: `${name} prints the ${kind} "${id}", which is ${tlp}, above the ceiling ${audience.tlp} of "${audience.id}"`,
    hint: `Take it out of the sections of "${audience.id}", or raise its tlp if its readers may have it`,
  };
}

const isLabel = (text: string): boolean => (tlpLabels as readonly string[]).includes(text.trim());

function wrongLabels(file: FileObservation, label: Tlp, facts: DocumentFacts): readonly Finding[] {
  const isDeck = facts.document.kind === 'deck';
  const hint = `Print {{@doc.tlp}} at the top and the bottom of every page: the highest label of what went into the document is ${label}`;
  const finding = (message: string, page?: number): Finding => ({
    place: {
      file: file.path,
      // A slide prints its label itself; on paper the furniture does.
      ...(isDeck && page !== undefined ? templateAt(facts, page - 1) : {}),
      document: facts.name,
      page,
    },
    message: `${file.path} ${message}`,
    hint,
  });
  if (!file.pdf) {
    const printed = printedIn(file);
    const others = printed.filter((one) => one !== label);
    if (others.length > 0) return [finding(`carries the label ${others[0]}, expected ${label}`)];
    return printed.length >= 2
      ? []
      : [finding(`carries its label ${printed.length} times, expected top and bottom`)];
  }
  const wrong = file.pdf.pages.flatMap((page) =>
    wrongOnPage(page, label).map((message) => ({ message, page: page.number })),
  );
  return [...Map.groupBy(wrong, ({ message }) => message)].flatMap(([message, some]) => {
    const pages = some.map(({ page }) => page);
    if (pages.length <= fewPages)
      return pages.map((page) => finding(`${message} page ${page}, expected ${label}`, page));
    const all = pages.length === file.pdf?.pages.length;
    const which = all ? 'all' : `${pages.slice(0, 5).join(', ')} …`;
    const found = finding(`${message} ${pages.length} pages (${which}), expected ${label}`);
    return [{ ...found, place: { ...found.place, ...themeAt(facts) } }];
  });
}

/** On more pages than these it is one fault, and most likely one of the theme. */
const fewPages = 3;

/** The line of the theme that takes labels away. */
const themeAt = (facts: DocumentFacts): Partial<Place> =>
  themeRule(facts, {
    names: ['tlp', 'top', 'mark', 'foot', ...margins],
    property: /^(?:content|display|visibility|opacity|color|font-size)$/,
    value: /^(?:none|hidden|transparent|0)\b/,
  }) ?? {};

const margins = ['top', 'bottom'].flatMap((edge) =>
  ['left', 'center', 'right'].map((side) => `${edge}-${side}`),
);

/** The template of a slide. */
function templateAt(
  { templates, document }: DocumentFacts,
  index: number,
): Pick<Finding['place'], 'file'> | object {
  const section = document.sections[index];
  const template = section && templates?.templates.get(`${document.kind}/${section.template}`);
  return template ? { file: relativePath(template.file) } : {};
}

const printedIn = ({ layers }: FileObservation): readonly string[] =>
  layers
    .filter(({ layer }) => layer === 'text')
    .flatMap(({ text }) => text.split('\n'))
    .filter(isLabel)
    .map((text) => text.trim());

function wrongOnPage({ texts, height }: PdfPage, label: Tlp): readonly string[] {
  const labels = texts.filter(({ text }) => isLabel(text));
  const other = labels.find(({ text }) => text.trim() !== label);
  if (other) return [`carries the label ${other.text.trim()} on`];
  const top = labels.some(({ y }) => y < height * 0.2);
  const bottom = labels.some(({ y }) => y > height * 0.8);
  return [
    ...(top ? [] : ['has no label at the top of']),
    ...(bottom ? [] : ['has no label at the bottom of']),
  ];
}
