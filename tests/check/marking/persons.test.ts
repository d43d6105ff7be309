import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concealProtected } from '../../../src/check/gate/conceal.ts';
import { leak } from '../../../src/check/marking/leak.ts';
import { claimOf, fileFacts, htmlFile, libraryOf, sourceOf } from '../files/facts.ts';

const guarding = (identity: string, ...open: readonly string[]) =>
  libraryOf({
    sources: [sourceOf('diary', { protected: { identity } })],
    claims: open.map((text, index) => claimOf(`open-${index}`, text)),
  });

const isFound = (body: string, library = guarding('Quentin Winter')): boolean =>
  leak.run(fileFacts({ files: [htmlFile(`<p>${body}</p>`)], library })).length > 0;

describe('a protected name is found as an editor may write it', () => {
  test.for([
    ['surname first', 'as Winter, Quentin told us'],
    ['surname first, in capitals', 'WINTER Quentin'],
    ['an initial', 'as Q. Winter told us'],
    ['an initial without its stop', 'as Q Winter told us'],
    ['an initial after the surname', 'Winter, Q. (2019)'],
    ['the surname in a sentence', 'the account of Winter is long'],
    ['the surname with a title', 'Mr Winter was there'],
    ['the surname with a title at the beginning', 'Dr. Winter was there'],
    ['the possessive of the surname', 'in Winter’s account'],
    ['the possessive of the name', "Quentin Winter's account"],
    ['the plural', 'with the Winters of that street'],
    ['a particle', 'as Quentin von Winter told us'],
    ['two particles', 'as Quentin van der Winter told us'],
    ['a middle initial', 'as Quentin M. Winter told us'],
    ['Cyrillic letters among Latin ones', 'as Quеntіn Wіntеr told us'],
    ['Greek letters among Latin ones', 'as Quεntin Wιntεr, or Quentin Wιnter, told us'],
    ['spaced letters', 'as Q u e n t i n  W i n t e r told us'],
    ['the surname in spaced letters', 'as W i n t e r told us'],
    ['small capitals of a style', 'as <span style="font-variant:small-caps">Quentin Winter</span> told us'],
    ['small capitals of Unicode', 'as Quentin Wɪɴᴛᴇʀ told us'],
    ['an address', '<a href="https://example.org/winter-quentin">x</a>'],
  ] as const)('%s', ([, body]) => {
    expect(isFound(body)).toBe(true);
  });

  test('with all of several given names, some of them, or their initials', () => {
    const library = guarding('Anna Maria Tarlenheim, cook');
    for (const body of [
      ...[
        'Anna Tarlenheim',
        'Tarlenheim, Anna Maria',
        'A. M. Tarlenheim',
        'A.M. Tarlenheim',
        'A. Tarlenheim',
      ],
      ...['Tarlenheim said so', 'TARLENHEIM', 'Anna Maria von Tarlenheim'],
    ])
      expect(isFound(body, library), body).toBe(true);
  });

  test('without the particle that it has', () => {
    const library = guarding('Quentin von Tarlenheim');
    for (const body of ['Quentin Tarlenheim', 'von Tarlenheim', 'Tarlenheim, Q.'])
      expect(isFound(body, library), body).toBe(true);
  });

  test('of a name whose letters are folded, in spaced letters', () => {
    expect(isFound('as C e c i l  H i l l told us', guarding('Cecil Hill'))).toBe(true);
  });

  test('of the speaker of a claim above the ceiling', () => {
    const library = libraryOf({
      claims: [claimOf('told', 'It rose', { kind: 'testimony', speaker: 'Quentin Winter', tlp: 'TLP:RED' })],
    });
    expect(isFound('as Winter, Quentin told us', library)).toBe(true);
    expect(isFound('the account of Winter is long', library)).toBe(true);
  });
});

describe('other words are not', () => {
  test.for([
    ['the season', 'The winter was cold, and so was the next winter.'],
    ['the season at the beginning', 'Winter was cold.'],
    ['the season after an article', 'A winter came. In a winter like this. A Winter Journey'],
    ['a place', 'They met in the Winter Palace.'],
    ['a heading', '<b>WINTER</b>'],
    ['the plural of the season', 'Three winters passed.'],
    ['the given name alone', 'Quentin was there.'],
    ['the two initials', 'The ship QW-7 sailed.'],
    ['a longer word', 'They are wintering at Winterthur.'],
    ['an ordinary word of the same file', 'The tower is high. From Tower to tower.'],
  ] as const)('%s', ([, body]) => {
    expect(isFound(body)).toBe(false);
  });

  test('a surname that a permitted text has, for it is somebody else’s', () => {
    const library = guarding('Quentin Tarlenheim', 'Rudolf Tarlenheim spoke in the square');
    expect(isFound('as Tarlenheim said', library)).toBe(false);
    expect(isFound('as Q. Tarlenheim said', library)).toBe(true);
  });

  test('a noun in German', () => {
    const facts = (body: string) => {
      const given = fileFacts({ files: [htmlFile(`<p>${body}</p>`)], library: guarding('Quentin Winter') });
      return { ...given, audience: { ...given.audience, language: 'de' } };
    };
    expect(leak.run(facts('Es war ein kalter Winter.'))).toEqual([]);
    expect(leak.run(facts('So sagte es Frau Winter.'))).toHaveLength(1);
  });

  test('the last word of a body', () => {
    const library = libraryOf({
      claims: [claimOf('told', 'It rose', { reportedBy: 'Hentzau Gazette', tlp: 'TLP:RED' })],
    });
    expect(isFound('The Gazette wrote of it, and a Gazette is a paper', library)).toBe(false);
    expect(isFound('The Hentzau Gazette wrote of it', library)).toBe(true);
  });
});

describe('random spellings of random names', () => {
  const syllable = fc.constantFrom(
    'bar',
    'dov',
    'fen',
    'gor',
    'hul',
    'jem',
    'kat',
    'lun',
    'mir',
    'nov',
    'pez',
    'rus',
    'tam',
    'vik',
    'zor',
  );
  const word = fc
    .array(syllable, { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join(''))
    .map((text) => text[0]!.toUpperCase() + text.slice(1));
  const lookalike: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', i: 'і', x: 'х' };
  const spellings: readonly ((given: string, surname: string) => string)[] = [
    (given, surname) => `${given} ${surname}`,
    (given, surname) => `${surname}, ${given}`,
    (given, surname) => `${given[0]}. ${surname}`,
    (given, surname) => `${surname} ${given[0]}.`,
    (_, surname) => surname,
    (_, surname) => `the ${surname}s`,
    (given, surname) => `${given} ${surname}’s`,
    (given, surname) => `${given} von ${surname}`,
    (given, surname) => `${given} X. ${surname}`,
    (given, surname) => [...`${given}${surname}`].join(' '),
    (given, surname) => `${given} ${surname}`.toUpperCase(),
    (given, surname) => [...`${given} ${surname}`].map((one) => lookalike[one] ?? one).join(''),
    (given, surname) => [...`${given} ${surname}`].join('\u00ad'),
    (given, surname) => [...`${given} ${surname}`].map((one) => `<i>${one}</i>`).join(''),
  ];

  test('each is found, and the file without it is clean', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...spellings), (given, surname, spell) => {
        const library = guarding(`${given} ${surname}`);
        expect(isFound(`We heard it from ${spell(given, surname)} last year.`, library)).toBe(true);
        expect(isFound('We heard it from a trader last year.', library)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('and none of them stands in a report', () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom(...spellings.slice(0, 9)), (given, surname, spell) => {
        const message = `The slide says “${spell(given, surname)}”.`;
        const finding = {
          severity: 'error',
          rule: 'layout/overflow',
          place: { file: 'x' },
          message,
        } as const;
        const [concealed] = concealProtected([finding], guarding(`${given} ${surname}`));
        expect(concealed!.message).not.toContain(surname);
      }),
      { numRuns: 20 },
    );
  });
});
