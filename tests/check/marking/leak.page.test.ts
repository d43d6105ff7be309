import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { leak } from '../../../src/check/marking/leak.ts';
import { leakTooCommon } from '../../../src/check/marking/leak-too-common.ts';
import type { FileObservation } from '../../../src/model/observation.ts';
import type { Printer } from '../../../src/print/printer.ts';
import { rendition } from '../../print/fixture.ts';
import { sharedPrinter } from '../../print/shared-printer.ts';
import { claimOf, fileFacts, htmlFile, libraryOf, pdfFile, said, sourceOf } from '../files/facts.ts';

/** One secret for each place that it may hide in. */
const secrets = {
  spans: 'The granaries of Strelsau stood empty in spring',
  hyphen: 'Underground couriers crossed at the abandoned lighthouse',
  ligature: 'Officers find difficult fluctuations in the official file',
  pages: 'Seven colonels met the envoy behind the old theatre',
  quotes: 'The minister’s “quiet circle” – twelve people – wrote the decree',
  alt: 'Barges unloaded ammunition under the eastern bridge',
  white: 'A boatman carried both letters past the customs house',
  bookmark: 'The harbour master kept a second ledger at home',
  attachment: 'Grain prices doubled within nine days of the decree',
  metadata: 'Three translators were dismissed without any hearing',
  note: 'A nephew of the chamberlain sold the signal codes',
} as const;
type Place = keyof typeof secrets;

const claims = Object.entries(secrets).map(([id, text]) => claimOf(id, text, { protected: true }));
const open = claimOf('open', 'The state still holds the means to contain open protest');
const source = sourceOf('hidden-archive', {
  title: 'Papers of the Elphberg family',
  short: 'Elphberg papers',
  authors: ['Flavia Tarlenheim'],
  url: 'https://archive.example/elphberg/papers',
  tlp: 'TLP:RED',
});
const library = libraryOf({ claims: [...claims, open], sources: [source] });

const body = `<section><h1>Tides</h1>
<p>Text. The <b>gran</b>aries <i>of Strel</i>sau <span>stood</span> <b>empty in</b> spring.</p>
<p style="width:34mm" lang="en">Under&shy;ground couriers crossed at the aban&shy;doned light&shy;house.</p>
<p>${secrets.ligature.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ')}</p>
<p>The minister's "quiet circle" — twelve  people — wrote the DECREE.</p>
<svg role="img" aria-label="${secrets.alt}" width="9" height="9"><rect width="9" height="9"/></svg>
<p style="color:#fbf8f3">${secrets.white}</p>
<p><a href="https://www.archive.example/elphberg/papers/">A link</a></p><p>Seven colonels met the envoy</p></section>
<section><p>behind the old theatre.</p></section>`;

let printer: Printer;
let file: FileObservation;

beforeAll(async () => {
  printer = await sharedPrinter();
  const { pdf } = await printer.print(rendition(body), '2026-01-31');
  file = pdfFile(await plant(pdf));
});

/** Puts secrets where a page cannot: into bookmark, attachment, metadata and a note. */
async function plant(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object as unknown as {
      has?: (name: PDFName) => boolean;
      set: (name: PDFName, text: unknown) => void;
    };
    if (dict.has?.(PDFName.of('Dest')) && dict.has(PDFName.of('Title')))
      dict.set(PDFName.of('Title'), PDFHexString.fromText(secrets.bookmark));
  }
  document.setKeywords([secrets.metadata]);
  await document.attach(Buffer.from(JSON.stringify({ says: secrets.attachment })), 'evidence.json');
  const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
  note.set(PDFName.of('Contents'), PDFHexString.fromText(secrets.note));
  document.getPages()[0]!.node.addAnnot(context.register(note));
  return document.save();
}

const leaksIn = (files: readonly FileObservation[], from = library) =>
  leak.run(fileFacts({ files, library: from })).map(({ message }) => message);

const placeOf: Readonly<Record<Place, RegExp>> = {
  spans: /\(text on page 1/,
  hyphen: /\(text on page 1/,
  ligature: /\(text on page 1/,
  pages: /\(text\b/,
  quotes: /\(text on page 1/,
  alt: /\(alt\b/,
  white: /\(text on page 1/,
  bookmark: /bookmark/,
  attachment: /attachment/,
  metadata: /metadata/,
  note: /note on page 1/,
};

describe('in a PDF', () => {
  test.for(Object.keys(secrets) as Place[])('%s', (place) => {
    const found = leaksIn([file]).filter((message) => message.includes(`claim "${place}"`));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('is protected');
    expect(found[0]).toMatch(placeOf[place]);
  });

  test('the address of an excluded source, and nothing else of the file', () => {
    const others = leaksIn([file]).filter((message) => !message.includes('The claim'));
    expect(others).toEqual([
      expect.stringMatching(
        /^The source "hidden-archive" is TLP:RED, above TLP:CLEAR, and its name is in .*\(link/,
      ),
    ]);
  });

  test('what is permitted is no leak', async () => {
    const { pdf } = await printer.print(rendition(`<h1>Tides</h1><p>${secrets.spans}</p>`), '2026-01-31');
    expect(leaksIn([pdfFile(pdf)], libraryOf({ claims: [claimOf('spans', secrets.spans)] }))).toEqual([]);
  });
});

describe('in HTML', () => {
  const text = secrets.spans;
  const half = text.split(' ').slice(0, 6).join(' ');
  const places: Readonly<Record<string, [body: string, layer: string]>> = {
    'a part of it': [`<p>${half} again</p>`, 'text'],
    'capitals and entities': [`<p>${text.toUpperCase().replaceAll(' ', '&nbsp;')}</p>`, 'text'],
    'zero-width characters': [`<p>${[...text].join('\u200b')}</p>`, 'text'],
    'text that is not shown': [`<p style="display:none">${text}</p>`, 'hidden'],
    'a comment': [`<!-- ${text} -->`, 'comment'],
    'a script': [`<script>const note = ${JSON.stringify(text)};</script>`, 'script'],
    'a title of an element': [`<p title="${text}">x</p>`, 'alt'],
    'the address of a link': [`<a href="https://a.example/?q=${text.replaceAll(' ', '-')}">x</a>`, 'link'],
    'a picture as data': [
      `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(`<svg>${text}</svg>`).toString('base64')}">`,
      'attachment',
    ],
    'an id': ['<p id="spans">x</p>', 'id'],
  };
  test.for(Object.entries(places))('%s', ([, [markup, layer]]) => {
    const found = leaksIn([htmlFile(markup)]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`(${layer}`);
  });

  test('the place where it was written is told, with the place of the claim', () => {
    const origin = { file: `${process.cwd()}/content/audiences/public.ts`, line: 12, column: 3 };
    const box = { text, origin, x: 0, y: 0, width: 1, height: 1 };
    const sheets = [{ number: 1, texts: [box] }] as never;
    const [finding] = leak.run(fileFacts({ files: [htmlFile(`<p>${text}</p>`)], library, sheets }));
    expect(finding).toMatchObject({
      place: { file: 'content/audiences/public.ts', line: 12, document: 'public/briefing' },
      hint: 'Take it out of what prints it; the claim is defined at content/claims.ts:7',
    });
  });

  test('names: people, authors, short names; not within longer words', () => {
    const spoken = claimOf('told', 'He left.', { protected: true, speaker: 'Ann Lee', kind: 'testimony' });
    const from = libraryOf({ claims: [spoken], sources: [source] });
    expect(leaksIn([htmlFile('<p>said Ann Lee</p>')], from)).toHaveLength(1);
    expect(leaksIn([htmlFile('<p>Joann Leeds</p>')], from)).toEqual([]);
    expect(leaksIn([htmlFile('<p>after Flavia Tarlenheim</p>')], from)).toHaveLength(1);
    expect(leaksIn([htmlFile('<p>the Elphberg papers</p>')], from)).toHaveLength(1);
  });

  test('a name that permitted texts use too is no secret', () => {
    const spoken = claimOf('told', 'He left at night by boat.', { protected: true, speaker: 'Ann Lee' });
    const from = libraryOf({ claims: [spoken, claimOf('known', 'Ann Lee was minister')] });
    expect(leaksIn([htmlFile('<p>said Ann Lee</p>')], from)).toEqual([]);
  });

  test('a caveat above the ceiling, and a claim whose source is', () => {
    const caveat = {
      id: 'few',
      says: said('Only four of the boatmen were asked'),
      short: said('four boatmen'),
      appliesTo: [],
      sources: [],
      mustTravel: true,
      tlp: 'TLP:AMBER',
    };
    const resting = claimOf('resting', 'Both gates were left unguarded overnight', {
      sources: [{ source: 'hidden-archive' }],
    });
    const from = libraryOf({ claims: [resting], caveats: [caveat], sources: [source] });
    const found = leaksIn(
      [htmlFile('<p>Only four of the boatmen were asked. Both gates were left unguarded overnight.</p>')],
      from,
    );
    expect(found).toEqual([
      expect.stringContaining('caveat "few" is TLP:AMBER, above TLP:CLEAR'),
      expect.stringContaining('claim "resting" rests on the source "hidden-archive", which is TLP:RED'),
    ]);
  });

  test('what an audience merely does not get, and what its ceiling allows, is no leak', () => {
    const red = libraryOf({ claims: [claimOf('a', text, { tlp: 'TLP:GREEN' })] });
    const page = htmlFile(`<p>${text}</p>`);
    expect(leak.run(fileFacts({ files: [page], library: red, ceiling: 'TLP:GREEN' }))).toEqual([]);
    expect(leak.run(fileFacts({ files: [page], library: red, ceiling: 'TLP:CLEAR' }))).toHaveLength(1);
  });

  test('phrases that a permitted text has too are no leak', () => {
    const secret = claimOf('secret', 'Pressure from below is real, said the envoy to nobody', {
      protected: true,
    });
    const shared = claimOf('shared', 'Pressure from below is real, and the state contains it');
    const page = htmlFile('<p>Pressure from below is real, and nothing else.</p>');
    expect(leaksIn([page], libraryOf({ claims: [secret, shared] }))).toEqual([]);
  });
});

describe('a text that is too common', () => {
  const common = claimOf('common', 'Prices rose', { protected: true });
  const from = libraryOf({ claims: [common, claimOf('other', 'Prices rose in both markets of the town')] });
  const warn = (claimLibrary: typeof from) => {
    const facts = fileFacts({ library: claimLibrary });
    return leakTooCommon.run({ library: claimLibrary, documents: [facts] });
  };

  test('is told of, at its place', () => {
    expect(warn(from)).toEqual([
      {
        place: { file: 'content/claims.ts', line: 7, column: 1 },
        message:
          'The claim "common" is protected, but its text “Prices rose” is too short or too common for a leak search: it is looked for only where it stands by itself',
        hint: 'Write it as a whole sentence with words of its own, or look through the files yourself',
      },
    ]);
  });

  test('is found only where it stands by itself', () => {
    expect(leaksIn([htmlFile('<p>When prices rose in both markets, people went home.</p>')], from)).toEqual(
      [],
    );
    expect(leaksIn([htmlFile('<p>It was cold. Prices rose. People left.</p>')], from)).toHaveLength(1);
  });

  test('one with words of its own is not', () => {
    expect(warn(library)).toEqual([]);
  });
});
