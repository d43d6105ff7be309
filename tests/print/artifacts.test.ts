import { describe, expect, test } from 'vitest';
import { wrapArtifacts } from '../../src/print/finish/artifacts.ts';

const wrap = (content: string): string =>
  Buffer.from(wrapArtifacts(Buffer.from(content), () => false)).toString();

describe('what a page paints outside of marked content', () => {
  test('a text object is one artifact, also with a span in it that only says which character a glyph is', () => {
    const text = 'BT\n(Syria) Tj\n/Span<</ActualText <feff2019> >> BDC\n(’) Tj\nEMC\n(s bread) Tj\nET';
    expect(wrap(text)).toBe(`/Artifact BMC\n${text}\nEMC`);
  });

  test('a text object with tagged text in it is wrapped piece by piece', () => {
    expect(wrap('BT\n(1) Tj\n/P<</MCID 3>> BDC\n(Bread) Tj\nEMC\n(2) Tj\nET')).toBe(
      'BT\n/Artifact BMC\n(1) Tj\nEMC\n/P<</MCID 3>> BDC\n(Bread) Tj\nEMC\n/Artifact BMC\n(2) Tj\nEMC\nET',
    );
  });

  test('a span among the pieces is wrapped inside', () => {
    expect(
      wrap('BT\n/P<</MCID 3>> BDC\n(a) Tj\nEMC\n/Span<</ActualText <feff2019> >> BDC\n(b) Tj\nEMC\nET'),
    ).toBe(
      'BT\n/P<</MCID 3>> BDC\n(a) Tj\nEMC\n/Span<</ActualText <feff2019> >> BDC\n/Artifact BMC\n(b) Tj\nEMC\nEMC\nET',
    );
  });

  test('artifacts never reach over the border of a span', () => {
    expect(wrap('0 0 1 1 re f\n/Span<</ActualText <feff2019> >> BDC\n0 0 1 1 re f\nEMC\n0 0 1 1 re f')).toBe(
      '/Artifact BMC\n0 0 1 1 re f\nEMC\n/Span<</ActualText <feff2019> >> BDC\n/Artifact BMC\n0 0 1 1 re f\nEMC\nEMC\n/Artifact BMC\n0 0 1 1 re f\nEMC',
    );
  });

  test.each([
    '/P<</MCID 0>> BDC\nBT\n/Span<</ActualText <feff2019> >> BDC\n(’) Tj\nEMC\nET\nEMC',
    '/Artifact BMC\nBT\n(1) Tj\nET\nEMC',
    '/OC /Layer BDC\nBT\n(1) Tj\nET\nEMC',
  ])('what is marked already stays as it is: %s', (content) => {
    expect(wrap(content)).toBe(content);
  });
});
