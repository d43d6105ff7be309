import { expect, test } from 'vitest';
import { bibtexLibrary } from '../../../src/app/take/bibtex.ts';

const fieldsOf = (text: string) => bibtexLibrary(text, 'a.bib').records.map(({ fields }) => fields);
const said = (text: string) =>
  bibtexLibrary(text, 'a.bib').findings.map(({ place, message }) => `${place.line} ${message}`);

test('organisations are no family names, and others no author', () => {
  const text = '@report{a, author = {{Bread Board} and M{\\"u}ller, J{\\"o}rg and others}, title = {T}}';
  expect(fieldsOf(text)[0]?.author).toEqual([
    { literal: 'Bread Board' },
    { given: 'Jörg', family: 'Müller' },
  ]);
  expect(said(text)).toEqual([expect.stringMatching(/^1 record "a": author: it ends with "and others"/)]);
});

test('an organisation without braces that publishes itself', () => {
  const text = '@techreport{a, author={Bank of Ruritania}, institution={Bank of Ruritania}, title={T}}';
  expect(fieldsOf(text)[0]).toMatchObject({
    author: [{ literal: 'Bank of Ruritania' }],
    publisher: 'Bank of Ruritania',
  });
  expect(fieldsOf(text)[0]?.genre).toBeUndefined();
});

test('a publisher with an "and" in its name is one, and a thesis is called one', () => {
  expect(fieldsOf('@book{a, title={T}, publisher={Rowman and Field}}')[0]?.publisher).toBe(
    'Rowman and Field',
  );
  expect(fieldsOf('@phdthesis{a, title={T}, school={U}}')[0]?.genre).toBe('PhD thesis');
});

test('addresses lose what TeX puts before their characters', () => {
  const url = 'https://e.org/~a\\%20b?x=1\\&y=2';
  expect(fieldsOf(`@online{a, title={T}, url={${url}}}`)[0]?.URL).toBe('https://e.org/~a%20b?x=1&y=2');
  expect(fieldsOf('@misc{a, title={T}, howpublished={\\url{https://e.org/z}}}')[0]?.URL).toBe(
    'https://e.org/z',
  );
});

test.for([
  ['year = 2019, month = mar', '2019-03'],
  ['year = 2019, month = {May}', '2019-05'],
  ['year = {1999?}', '1999?'],
  ['date = {199X}', '199X'],
  ['date = {2019-05~/2020}', '2019-05~/2020'],
  ['date = {2020-13-01}', undefined],
  ['year = {in press}', undefined],
] as const)('%s is %s', ([date, issued]) => {
  const text = `@misc{a, title = {T}, ${date}}`;
  expect(fieldsOf(text)[0]?.issued).toBe(issued);
  expect(said(text)).toHaveLength(issued === undefined ? 1 : 0);
});

test('a broken entry does not take its neighbours with it', () => {
  const text =
    '@string{un = "United Nations"}\n@misc{a, title = {No close, year = 2020}\n@report{b, title = {B}, institution = un}\n@misc{, title={C}}\n@comment{x}';
  expect(fieldsOf(text)).toEqual([expect.objectContaining({ title: 'B', publisher: 'United Nations' })]);
  expect(said(text)).toEqual([
    expect.stringMatching(/^2 record "a" is not taken: it is not written as BibTeX/),
    expect.stringMatching(/^4 record "of line 4" is not taken/),
  ]);
});

test('an entry takes over from the one it refers to, and a circle is told', () => {
  const text =
    '@inproceedings{a, title={A}, crossref={p}}\n@proceedings{p, title={P}, year=2012}\n@inbook{x, title={X}, crossref={y}}\n@inbook{y, title={Y}, crossref={x}}';
  expect(fieldsOf(text)[0]).toMatchObject({ 'container-title': 'P', issued: '2012' });
  expect(said(text)).toEqual([
    expect.stringMatching(/^3 record "x" is not taken.*circle/),
    expect.stringMatching(/^4 record "y" is not taken.*circle/),
  ]);
});

test('what nothing was made of is told by its field; notes and files are not', () => {
  const text = '@book{a, title={T}, foo={bar}, note={n}, file={/x.pdf}, abstract={b}}\n@odd{b, title={U}}';
  expect(said(text)).toEqual([
    '1 record "a": foo: nothing was made of this field',
    '2 record "b": @odd: this is no type of BibTeX that is known',
  ]);
});
