import { describe, expect, it } from 'vitest';
import { faultOfSvg, inlineSvg } from '../../../src/load/style/drawing.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

describe('an SVG of a house style', () => {
  it('may draw, with gradients of its own', () => {
    const own = '<defs><linearGradient id="a"/></defs><rect width="9" height="9" fill="url(#a)"/>';
    expect(faultOfSvg(svg(own))).toBeUndefined();
  });

  it.each([
    ['<script>alert(1)</script>', 'has the element <script>'],
    ['<foreignObject/>', 'has the element <foreignObject>'],
    ['<image href="photo.png"/>', 'has the element <image>'],
    ['<rect onclick="go()"/>', 'has a script in it'],
    ['<use href="https://example.org/a.svg#b"/>', 'points to "https://example.org/a.svg#b"'],
    ['<rect fill="url(https://example.org/a)"/>', 'points to "https://example.org/a"'],
    ['<text>Ruritania</text>', 'has text in it'],
    ['<rect width="9"/onload="go()"/>', 'has a script in it'],
    ['<use href="&#106;ava&Tab;script:go()"/>', 'has a script in it'],
    ['<use xlink:href="&#104;ttp://a.example/b"/>', 'points to "http://a.example/b"'],
    ['<rect style="fill:u\\72l( http://a.example/b )"/>', 'points to "http://a.example/b"'],
  ])('may not hold %s', (inside, message) => {
    expect(faultOfSvg(svg(inside))?.message).toBe(message);
  });

  it('may say what it likes where nothing is fetched or run', () => {
    const own = '<title>On loading: a > b, url(http://a.example)</title><!-- <script> --><path d="M0 0"/>';
    expect(faultOfSvg(svg(own))).toBeUndefined();
  });

  it('needs a viewBox, to fit its place', () => {
    expect(faultOfSvg('<svg width="9"></svg>')?.message).toBe('is no SVG with a viewBox');
  });

  it('is closed where it holds nothing', () => {
    expect(inlineSvg('<svg data-note="a > b" viewBox="0 0 9 9" fill="red"/>').html).toBe(
      '<svg viewBox="0 0 9 9" preserveAspectRatio="xMaxYMid slice" focusable="false" fill="red"></svg>',
    );
  });

  it('stands on one line, without what an editor left', () => {
    const { html } = inlineSvg(
      `<?xml version="1.0"?>\n<!-- made by hand -->\n${svg('\n<path d="M0 0"/>\n')}`,
    );
    expect(html).toBe(
      '<svg viewBox="0 0 9 9" preserveAspectRatio="xMaxYMid slice" focusable="false"> <path d="M0 0"/> </svg>',
    );
  });
});
