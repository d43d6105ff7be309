import { resolve } from 'node:path';
import type { Facts } from '../../../src/check/rule.ts';
import { kindOf } from '../../../src/load/texts.ts';
import type { Audience } from '../../../src/model/audience.ts';
import type { Dossier } from '../../../src/model/dossier.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Box, PdfText, SheetObservation, SlotBox, TextBox } from '../../../src/model/observation.ts';
import { doc } from '../../render/manuscripts.ts';

/** Where the profile of these tests says that it is written: a file that is there, so that its lines can be looked up. */
const origin = { file: resolve('tests/cases/ruritania/content/audience.ts'), line: 4, column: 26 };

/** What a test says of its document; the rest is a small profile of Ruritania. */
type Given = {
  readonly kind?: 'deck' | 'briefing';
  readonly sections?: readonly Partial<Dossier['sections'][number]>[];
  /** Filled text by anchor. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly budgets?: Readonly<Record<string, number>>;
  readonly sheets?: readonly SheetObservation[];
  readonly library?: Partial<Library>;
  /** What the profile says of its sections; their kinds alone when not given. */
  readonly specs?: readonly { readonly section: string; readonly [field: string]: unknown }[];
  readonly wording?: Audience['wording'];
};

const collections = [...Object.keys(kindOf), 'caveatsOf', 'checksOf'];
const emptyLibrary = {
  ...Object.fromEntries(collections.map((name) => [name, {}])),
  library: { id: 'ruritania', language: 'en', rests: {} },
};

/** Facts of one document, as far as the checks of its layout look at them. */
export function factsOf(given: Given): Facts['page'] {
  const {
    kind = 'deck',
    sections = [{}],
    texts = {},
    budgets = {},
    sheets = [],
    wording = 'standard',
  } = given;
  const filled = sections.map((section, index) => ({
    ...{ section: 'text', template: 'text', anchor: `text-${index + 1}`, context: {}, backup: false },
    claims: { shown: [], behind: [] },
    ...section,
  }));
  const specs = given.specs ?? filled.filter(({ backup }) => !backup).map(({ section }) => ({ section }));
  const profile = { id: 'citizens', budgets, deck: specs, backup: [], briefing: specs };
  return {
    name: `citizens/${kind}`,
    library: {
      ...emptyLibrary,
      ...{ audiences: { citizens: profile }, origins: { 'audience:citizens': origin } },
      ...given.library,
    } as unknown as Library,
    audience: {
      ...profile,
      placed: placedIn(profile),
      wording,
      themes: { deck: 'deck', briefing: 'briefing' },
    } as unknown as Audience,
    document: { kind, doc: { ...doc, kind }, sections: filled, labels: {}, claims: [] },
    manuscript: {
      doc: { ...doc, kind },
      sections: filled.map(({ anchor }) => ({ anchor, text: texts[anchor] ?? '' })),
      css: '',
    },
    page: { document: `citizens/${kind}`, sheets, refused: [], failedFonts: [] },
  };
}

/** Where each section is asked for: its entry in the list. */
const placedIn = (profile: Readonly<Record<'deck' | 'backup' | 'briefing', readonly unknown[]>>) =>
  Object.fromEntries(
    (['deck', 'backup', 'briefing'] as const).map((list) => [
      list,
      profile[list].map((_, index) => ({ audience: 'citizens', path: [list, index] })),
    ]),
  );

const box = ([x, y, width, height]: Place): Box => ({ x, y, width, height });
type Place = readonly [x: number, y: number, width: number, height: number];

export const slot = (name: string, place: Place, more: Partial<SlotBox> = {}): SlotBox => ({
  ...box(place),
  ...{ slot: name, tag: 'div', classes: [name], clips: false },
  ...{ contentWidth: place[2], contentHeight: place[3] },
  ...more,
});

/** A line of text of 20 px in a block. */
export const line = (text: string, place: Place, more: Partial<TextBox> = {}): TextBox => ({
  ...box(place),
  ...{
    text,
    fontSize: 20,
    families: ['Inter'],
    weight: 400,
    color: 'rgb(0, 0, 0)',
    background: 'rgb(255, 255, 255)',
  },
  ...{ language: 'en', slot: 'body', element: 0 },
  ...more,
});

/** A slide, or a briefing on A4. */
export const sheet = (more: Partial<SheetObservation>): SheetObservation => ({
  ...{ number: 1, anchor: 'text-1', box: box([0, 0, 1280, 720]) },
  ...{ texts: [], slots: [], pictures: [] },
  ...more,
});

/** A line in a PDF: 10 pt type unless said otherwise. */
export const printed = (text: string, y: number, more: Partial<PdfText> = {}): PdfText => ({
  ...box([50, y, 200, 12]),
  ...{ text, fontSize: 10, font: 'Inter', tagged: true, artifact: false },
  ...more,
});

/** The same facts with a PDF of the given pages, A4. */
export const withPages = (
  facts: Facts['page'],
  ...pages: readonly (readonly PdfText[])[]
): Facts['file'] => ({
  ...facts,
  files: [
    {
      ...{ path: 'citizens/x.pdf', format: 'pdf', bytes: 1, sha256: '', title: '', language: 'en' },
      ...{ layers: [], headings: [] },
      pdf: {
        pages: pages.map((texts, index) => ({
          number: index + 1,
          width: 595,
          height: 842,
          texts,
          links: [],
        })),
        ...{
          structure: undefined,
          bookmarks: [],
          fonts: [],
          tagged: true,
          titleShown: true,
          missingGlyphs: [],
        },
      },
    },
  ],
});
