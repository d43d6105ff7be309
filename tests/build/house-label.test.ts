import { beforeAll, describe, expect, test } from 'vitest';
import { coverageHtml } from '../../src/build/coverage.ts';
import { gallery } from '../../src/build/gallery.ts';
import type { Built } from '../../src/build/output.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { defaultStyle } from '../../src/model/default-style.ts';
import { houseLabel } from '../../src/model/house-label.ts';
import type { Tlp } from '../../src/model/schema/tlp.ts';
import { notesRendition } from '../../src/render/presenter/notes-page.ts';
import { presenterHtml } from '../../src/render/presenter/presenter.ts';
import { testDeck } from '../app/present/stage.ts';
import { loadRuritania } from '../select/ruritania.ts';

let loaded: Loaded;
beforeAll(async () => {
  loaded = await loadRuritania();
});

const labelled = (houseMarking: Exclude<Tlp, 'TLP:CLEAR'>) => ({
  library: { ...loaded.library.library, houseMarking },
});

/** Each label that a page prints, once. */
const labelsIn = (html: string): readonly string[] => [
  ...new Set(html.match(/(?<=>)TLP:[A-Z+]+(?=<)/g) ?? []),
];

describe('what stays in the house', () => {
  test('bears the label of the house, which nobody has to give', () => {
    expect(houseLabel(loaded.library, [])).toBe('TLP:AMBER+STRICT');
    expect(houseLabel(labelled('TLP:GREEN'), ['TLP:CLEAR'])).toBe('TLP:GREEN');
  });

  test('bears a higher one where it holds more', () => {
    expect(houseLabel(loaded.library, ['TLP:CLEAR', 'TLP:RED'])).toBe('TLP:RED');
    expect(houseLabel(labelled('TLP:GREEN'), ['TLP:AMBER'])).toBe('TLP:AMBER');
  });

  test('says so in the notes on paper and in the window of the presenter', async () => {
    const { speech } = await testDeck();
    expect(speech.parts.doc.tlp).toBe('TLP:CLEAR');
    expect(notesRendition(speech).html).toContain('@top-right{content:"TLP\\3a AMBER\\2b STRICT"');
    expect(presenterHtml(speech)).toContain('>TLP:AMBER+STRICT</p>');
  });

  test('says so in the matrix of who sees what', () => {
    const html = coverageHtml({ library: loaded.library, documents: [], fonts: new Map() });
    expect(html).toContain('not to be handed out');
    expect(html.match(/class="tlp" style="[^"]*">TLP:[^<]+</g)).toEqual(
      Array(2).fill('class="tlp" style="color:#FFC000">TLP:AMBER+STRICT<'),
    );
  });
});

describe('the gallery', () => {
  const entry = (audience: string, tlp: string): Built => ({
    document: `${audience}/briefing`,
    audience,
    kind: 'briefing',
    title: 'Bread',
    line: 'For readers',
    asOf: '2 May 2026',
    tlp,
    pages: 1,
    picture: '',
    files: [],
    fingerprint: '',
    findings: [],
  });
  const made = (...entries: readonly Built[]) =>
    gallery(loaded.library, entries, { fonts: new Map(), style: defaultStyle });
  const head = (html: string) => html.slice(html.indexOf('<body'), html.indexOf('</header>'));

  test('bears the highest label of the documents that it names, and says so', () => {
    const html = made(entry('Citizens', 'TLP:CLEAR'), entry('Ministers', 'TLP:AMBER'));
    expect(labelsIn(head(html))).toEqual(['TLP:AMBER']);
    expect(html).toContain('This page is TLP:AMBER');
  });

  test('is open where all of them are', () => {
    const html = made(entry('Citizens', 'TLP:CLEAR'));
    expect(labelsIn(html)).toEqual(['TLP:CLEAR']);
    expect(html).not.toContain('This page is');
  });

  test('takes a label that it does not know for the most restricted', () => {
    expect(labelsIn(head(made(entry('Citizens', 'TLP:WHITE'))))).toEqual(['TLP:RED']);
  });
});
