import { describe, expect, test } from 'vitest';
import { cslFields, cslItem } from '../../src/model/csl.ts';

/** The types and fields of csl-data.json (Citation Style Language 1.0.2), by what they hold. */
const types = `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`;
const people = `author chair collection-editor compiler composer container-author contributor curator director editor
  editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer
  producer recipient reviewed-author script-writer series-creator translator`;
const dates = 'accessed available-date event-date issued original-date submitted';
const texts = `citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection
  archive_location archive-place authority call-number citation-label collection-title container-title
  container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword medium
  note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place
  references reviewed-genre reviewed-title scale section source status title title-short URL version volume-title
  volume-title-short year-suffix`;
const numbers = `chapter-number citation-number collection-number edition first-reference-note-number issue locator
  number number-of-pages number-of-volumes page page-first part printing supplement volume`;

const takes = (fields: object) => cslFields.safeParse(fields).success;
const each = (list: string) => list.split(/\s+/);

describe('a record of the Citation Style Language', () => {
  test.for(each(types))('may be of the type %s', (type) => {
    expect(takes({ type })).toBe(true);
    expect(cslItem.safeParse({ id: 'a', type }).success).toBe(true);
  });

  test.for(each(people))('names people: %s', (field) => {
    expect(takes({ [field]: [{ literal: 'Guild of Bakers' }] })).toBe(true);
    expect([takes({ [field]: [] }), takes({ [field]: 'A. Baker' })]).toEqual([false, false]);
  });

  test.for(each(dates))('has a date: %s', (field) => {
    expect(takes({ [field]: { 'date-parts': [[2020, 4]] } })).toBe(true);
    expect([takes({ [field]: '2020-04' }), takes({ [field]: 'in spring' })]).toEqual([true, false]);
  });

  test.for(each(texts))('has a text: %s', (field) => {
    expect(takes({ [field]: 'Bread' })).toBe(true);
    expect([takes({ [field]: '' }), takes({ [field]: 7 })]).toEqual([false, false]);
  });

  test.for(each(numbers))('has a number: %s', (field) => {
    expect([takes({ [field]: 7 }), takes({ [field]: '7–9' })]).toEqual([true, true]);
    expect([takes({ [field]: '' }), takes({ [field]: true })]).toEqual([false, false]);
  });

  test('has no other type, no name without words and no flag in the place of a word', () => {
    expect(takes({ type: 'leaflet' })).toBe(false);
    for (const part of [
      'family',
      'given',
      'dropping-particle',
      'non-dropping-particle',
      'suffix',
      'literal',
    ]) {
      expect(takes({ author: [{ [part]: 'von' }] }), part).toBe(true);
      expect(takes({ author: [{ [part]: '' }] }), part).toBe(false);
    }
    for (const part of ['comma-suffix', 'static-ordering', 'parse-names'])
      expect(takes({ author: [{ literal: 'A', [part]: true }] }), part).toBe(true);
    expect(
      takes({ issued: { 'date-parts': [[2020]], season: 1, circa: true, literal: 'spring', raw: '2020' } }),
    ).toBe(true);
    expect(takes({ categories: ['bread'] })).toBe(true);
  });

  test('must have a type and a name where it is one of a file', () => {
    expect(cslItem.safeParse({ id: 'a' }).success).toBe(false);
    expect(cslItem.safeParse({ type: 'book' }).success).toBe(false);
    expect(cslItem.safeParse({ id: 'a', type: 'book', issued: '2020' }).success).toBe(false);
  });
});
