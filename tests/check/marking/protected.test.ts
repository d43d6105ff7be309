import { describe, expect, test } from 'vitest';
import { leak } from '../../../src/check/marking/leak.ts';
import { leakTooCommon } from '../../../src/check/marking/leak-too-common.ts';
import type { Library } from '../../../src/model/library.ts';
import { source as sourceSchema } from '../../../src/model/schema/source.ts';
import { claimOf, fileFacts, htmlFile, libraryOf, said, sourceOf } from '../files/facts.ts';

const diary = sourceOf('diary', {
  protected: { identity: 'Flavia Tarlenheim', place: 'Mill Lane, Hentzau', other: 'cook at the embassy' },
});
const flavia = {
  id: 'flavia',
  name: 'Flavia Tarlenheim',
  aliases: ['Countess Helga'],
  role: said('A writer'),
};
const withActors = (library: Library): Library => ({ ...library, actors: { flavia } }) as unknown as Library;

const leaksIn = (body: string, library: Library, more: object = {}) =>
  leak.run(fileFacts({ files: [htmlFile(body)], library, ...more })).map(({ message }) => message);

describe('protected fields of a source', () => {
  const library = libraryOf({ sources: [diary], claims: [claimOf('open', 'A diary tells of the winter')] });

  test.for([
    ['identity', '<p>as Flavia Tarlenheim told us</p>'],
    ['place', '<p title="seen from Mill Lane, Hentzau">x</p>'],
    ['other', '<!-- the COOK at  the Embassy -->'],
  ] as const)('its %s is found', ([field, body]) => {
    const [message, ...others] = leaksIn(body, library);
    expect(others).toEqual([]);
    expect(message).toContain(`The source "diary" protects its ${field}, which is in public/coast.html (`);
  });

  test.for([
    ['in text', '<p>as &Lstrok;ukasz &Zdot;&oacute;&lstrok;ci&#x144;ski told</p>'],
    ['in a title', '<p title="&Lstrok;ukasz&nbsp;&#379;&#xF3;&#322;ci&nacute;ski">x</p>'],
    [
      'in generated content',
      '<style>p::before{content:"\\141 ukasz \\17b\\F3\\142 ci\\144 ski"}</style><p>x</p>',
    ],
    ['behind an odd end of a comment', '<!-- a --!> <p>&Lstrok;ukasz Żółciński</p> -->'],
    ['in a tag that never ends', '<p title="&Lstrok;ukasz &Zdot;ółciński'],
  ] as const)('a name is found however its letters are written: %s', ([, body]) => {
    const guarded = libraryOf({
      sources: [sourceOf('diary', { protected: { identity: 'Łukasz Żółciński' } })],
    });
    expect(leaksIn(body, guarded)).toHaveLength(1);
  });

  test('what is found is not written into the report', () => {
    expect(leaksIn('<p>as Flavia Tarlenheim told us</p>', library).join()).not.toMatch(/flavia|tarlenheim/i);
  });

  test('the rest of the source may be printed, its id too, and so may longer words', () => {
    const body = '<p id="diary">On diary. A diary tells of the winter. The cook at the embassys; Flavia.</p>';
    expect(leaksIn(body, library)).toEqual([]);
  });

  test('every audience is kept from it, whatever its ceiling', () => {
    expect(leaksIn('<p>Flavia Tarlenheim</p>', library, { ceiling: 'TLP:RED' })).toHaveLength(1);
  });

  test('a phrase of a long one is found', () => {
    const other = 'He repaired clocks beside the northern customs house until the flood';
    const long = libraryOf({ sources: [sourceOf('letter', { protected: { other } })] });
    expect(leaksIn('<p>clocks beside the northern customs house</p>', long)).toHaveLength(1);
    expect(leaksIn('<p>He repaired clocks.</p>', long)).toEqual([]);
  });

  test('two fields in one place are two findings', () => {
    expect(leaksIn('<p>Flavia Tarlenheim, Mill Lane, Hentzau</p>', library)).toHaveLength(2);
  });
});

describe('protected fields of a claim', () => {
  const text = 'In Mill Lane, Hentzau, a neighbour heard the carts';
  const open = 'A neighbour heard the carts';
  const place = { protected: { place: 'Mill Lane, Hentzau' } };

  test('its own text that prints one is the leak, not a permission', () => {
    expect(leaksIn(`<p>${text}.</p>`, libraryOf({ claims: [claimOf('carts', text, place)] }))).toEqual([
      'The claim "carts" protects its place, which is in public/coast.html (text)',
    ]);
  });

  test('the claim itself may be printed', () => {
    expect(
      leaksIn(`<p id="carts">${open}.</p>`, libraryOf({ claims: [claimOf('carts', open, place)] })),
    ).toEqual([]);
  });
});

describe('other names of an actor', () => {
  test('a protected identity is found under each of them', () => {
    const library = withActors(libraryOf({ sources: [diary] }));
    expect(leaksIn('<p>said Countess Helga</p>', library)).toEqual([
      'The source "diary" protects its identity, which is in public/coast.html (text)',
    ]);
    expect(leaksIn('<p>said Countess Helga</p>', libraryOf({ sources: [diary] }))).toEqual([]);
  });

  test('so is the speaker of an excluded claim, unless open texts name that person', () => {
    const told = claimOf('told', 'He left.', { protected: true, speaker: 'Flavia Tarlenheim' });
    const known = claimOf('known', 'Flavia Tarlenheim was minister');
    expect(leaksIn('<p>said Countess Helga</p>', withActors(libraryOf({ claims: [told] })))).toHaveLength(1);
    expect(leaksIn('<p>said Countess Helga</p>', withActors(libraryOf({ claims: [told, known] })))).toEqual(
      [],
    );
  });
});

test('a field that says too little to be looked for is told of', () => {
  const library = libraryOf({ sources: [sourceOf('letter', { protected: { place: 'North' } })] });
  expect(
    leakTooCommon.run({ library, documents: [fileFacts({ library })] }).map(({ message }) => message),
  ).toEqual([
    'The source "letter" protects its place, but that is too short or too common for a leak search: it is looked for only where it stands by itself',
  ]);
  expect(leaksIn('<p>He went north.</p>', library)).toEqual([]);
  expect(leaksIn('<p>North</p>', library)).toHaveLength(1);
});

test('a field of another name is refused', () => {
  const result = sourceSchema.shape.protected.safeParse({ identiy: 'Flavia' });
  expect(result.success).toBe(false);
});
