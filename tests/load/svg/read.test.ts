import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readSvg, svgFile, svgGround } from '../../../src/load/svg/read.ts';

const head =
  'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"';
const svg = (inside: string) => `<svg ${head}>${inside}</svg>`;
const rect = '<rect width="40" height="20" fill="#046"/>';

const read = (text: string | Uint8Array) => readSvg(typeof text === 'string' ? Buffer.from(text) : text);
const cleaned = (text: string | Uint8Array): string => {
  const found = read(text);
  if ('fault' in found) throw new Error(found.fault.message);
  return svgFile(found.svg);
};
const faultOf = (text: string | Uint8Array): string => {
  const found = read(text);
  return 'fault' in found ? `${found.fault.message}; ${found.fault.hint}` : 'no fault';
};

/** The pixels that a program other than the project's browser draws. */
const seen = (text: string): Promise<Buffer> =>
  sharp(Buffer.from(text)).resize(80, 40, { fit: 'fill' }).ensureAlpha().raw().toBuffer();

const gradient =
  '<defs><linearGradient id="a"><stop offset="0" stop-color="#046"/><stop offset="1" style="stop-color:#0af"/></linearGradient></defs>';
/** Drawings as programs save them, each of which must be drawn. */
const drawn: Readonly<Record<string, string>> = {
  'plain shapes': svg(
    '<g transform="translate(2 2)"><circle cx="8" cy="8" r="6" fill="rgb(200,10,10)"/></g>',
  ),
  'a gradient in quotation marks': svg(`${gradient}<rect width="40" height="20" fill="url('#a')"/>`),
  'a gradient without': svg(`${gradient}<rect width="40" height="20" fill="url(#a)"/>`),
  'a gradient that inherits': svg(
    `${gradient}<linearGradient id="b" xlink:href="#a" x1="1" x2="0"/><path d="M0 0h40v20H0z" fill="url( &quot;#b&quot; )"/>`,
  ),
  'a repeated part': svg(
    '<defs><path id="p" d="M0 0h9v9z"/></defs><use xlink:href="#p"/><use href="#p" x="12"/>',
  ),
  'a clip and a mask': svg(
    '<clipPath id="c"><rect width="9" height="9"/></clipPath><mask id="m"><rect width="40" height="5" fill="#fff"/></mask><g clip-path="url(#c)"><rect width="40" height="20" mask="url(#m)"/></g>',
  ),
  'classes (Illustrator)': svg(
    '<defs><style type="text/css">\n<![CDATA[\n.st0{fill:#046;}\n.st0,.st1{stroke:#dc8f79;stroke-width:2px}\n#only{fill:#1d6f74 !important}\n rect{fill:#fff}]]></style></defs><rect class="st0" x="1" y="1" width="15" height="15"/><rect class="st1" style="fill:#a8741a" x="20" width="9" height="9"/><rect id="only" style="fill:red" x="30" width="9" height="9"/>',
  ),
  Inkscape: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Created with Inkscape -->\n<svg ${head} xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" sodipodi:docname="C:\\secret.svg" inkscape:export-filename="/home/ada/secret.png"><sodipodi:namedview id="v" inkscape:window-width="1920"><inkscape:grid/></sodipodi:namedview><metadata><rdf:RDF><dc:creator>A. Photographer</dc:creator></rdf:RDF></metadata><title>By A. Photographer</title><g inkscape:label="Layer of A. Photographer" id="A-Photographer"><rect width="30" height="10" style="fill:#046;-inkscape-stroke:none;font-family:Secret;line-height:1"/></g></svg>`,
  'a document type': `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(rect)}`,
  'a comment with elements': svg(`<!-- <text x="1">old label</text> <script>go()</script> -->${rect}`),
};

describe('an SVG', () => {
  test.for(Object.keys(drawn))('with %s is drawn as its file is', async (name) => {
    const text = drawn[name]!;
    const clean = cleaned(text);
    const pixels = await seen(text);
    expect(pixels.some((value) => value > 0)).toBe(true);
    expect((await seen(clean)).equals(pixels)).toBe(true);
    expect(clean).not.toMatch(/Photographer|secret|inkscape|rdf|<!|<\?|class=|style/i);
    expect(cleaned(clean)).toBe(clean);
  });

  test('may be written in any encoding that it names', () => {
    const plain = cleaned(svg(rect));
    const wide = Buffer.from(`\ufeff${svg(rect)}`, 'utf16le');
    for (const bytes of [
      Buffer.from(`\ufeff${svg(rect)}`),
      wide,
      Buffer.from(wide).swap16(),
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?><!-- \u00e9 -->${svg(rect)}`, 'latin1'),
    ])
      expect(cleaned(bytes)).toBe(plain);
    expect(faultOf(Buffer.from(svg(`<!-- \u00e9 -->${rect}`), 'latin1'))).toContain('is no text in utf-8');
  });

  test('keeps the ids alone that something points to, and of two references the newer', () => {
    expect(cleaned(svg('<rect id="Layer-of-Ada" width="9" height="9"/>'))).not.toContain('id=');
    const parts = '<path id="a" d="M0 0h9"/><path id="b" d="M0 0v9"/>';
    const older = cleaned(svg(`${parts}<use xlink:href="#a"/><use href="#b" xlink:href="#a"/>`));
    expect(older).toContain('<use href="#drawing-1"/><use href="#drawing-2"/>');
  });

  test('may have a prefix for all of its elements', () => {
    const prefixed =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:path d="M0 0h9"/></s:svg>';
    expect(cleaned(prefixed)).toBe(cleaned(prefixed.replaceAll('s:', '').replace(':s=', '=')));
  });

  test('that says its size in pixels needs no viewBox', () => {
    const sized =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40px" height="20"><path d="M0 0h9v9z"/></svg>';
    expect(cleaned(sized)).toContain('viewBox="0 0 40 20"');
    expect(faultOf(sized.replace('height="20"', ''))).toContain('is no SVG with a viewBox');
    expect(faultOf(sized.replace('40px', '0'))).toContain('has no size');
    expect(faultOf(svg(rect).replace('0 0 40 20', '0 0 0 20'))).toContain('has no size');
    expect(faultOf(svg(rect).replace('0 0 40 20', 'none'))).toContain('is no SVG with a viewBox');
  });

  test('as a ground fills its place and stands on one line', () => {
    const found = read(`<?xml version="1.0"?>\n<!-- made by hand -->\n${svg('\n<path\n d="M0 0\n h9"/>\n')}`);
    expect('svg' in found && svgGround(found.svg).html).toBe(
      '<svg viewBox="0 0 40 20" preserveAspectRatio="xMaxYMid slice" focusable="false"> <path d="M0 0 h9"/> </svg>',
    );
  });
});

describe('an SVG is refused', () => {
  test.for([
    [
      'a script',
      `${rect}<script>alert(1)</script>`,
      `has the element <script> (line 1, column ${svg(rect).indexOf('</svg>') + 1} of the file)`,
    ],
    [
      'a script of HTML',
      `${rect}<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>`,
      'has the element <h:script>',
    ],
    ['HTML', `${rect}<foreignObject/>`, 'has the element <foreignObject>'],
    ['a switch', `<switch>${rect}</switch>`, 'has the element <switch>'],
    ['an animation', '<rect><animate attributeName="x"/></rect>', 'has the element <animate>'],
    ['a link', `<a href="https://example.org">${rect}</a>`, 'has the element <a>'],
    ['a picture', `${rect}<image href="photo.png"/>`, 'has the element <image>'],
    ['an event', '<rect onclick="go()"/>', 'has a script in it'],
    ['an event in capitals', '<rect ONLOAD="go()"/>', 'has a script in it'],
    ['another file', '<use href="https://example.org/a.svg#b"/>', 'points to "https://example.org/a.svg#b"'],
    ['data', '<use href="data:image/svg+xml,x#b"/>', 'points to "data:image/svg+xml,x#b"'],
    ['a script address', '<use xlink:href="javascript:go()"/>', 'points to "javascript:go()"'],
    ['a fill elsewhere', '<rect fill="url(https://example.org/a)"/>', 'points to "https://example.org/a"'],
    ['one after its own', '<rect fill="url(#a) url(//example.org/a)"/>', 'points to "//example.org/a"'],
    ['one behind a comment', '<rect style="fill:url(/**/http://example.org)"/>', 'points to'],
    ['one written with escapes', '<rect fill="u\\72l(//example.org)"/>', 'with escapes'],
    ['an image by CSS', '<rect style="mask:image-set(\'a.png\' 1x)"/>', 'uses image-set(…)'],
    ['a style elsewhere', `<style>@import "a.css";</style>${rect}`, 'has @import in its <style>'],
    [
      'a style that fetches',
      `<style>rect{fill:url(//example.org)}</style>${rect}`,
      'points to "//example.org"',
    ],
    ['a selector of more', `<style>g > rect{fill:red}</style>${rect}`, 'has the selector "g > rect"'],
    ['a style cut off', `<style>rect{fill:red</style>${rect}`, 'has a style that is not CSS'],
    ['a filter', '<rect filter="url(#f)"/>', 'has the attribute filter'],
    ['a blend', '<rect style="mix-blend-mode:multiply"/>', 'sets "mix-blend-mode" by CSS'],
    ['text', '<text>Ruritania</text>', 'has text in it'],
    ['nothing', '<g/>', 'draws nothing'],
    ['a part in itself', '<g id="a"><use href="#a"/><path d=""/></g>', 'repeats itself'],
  ] as const)('with %s', ([, inside, message]) => {
    expect(faultOf(svg(inside))).toContain(message);
  });

  test('with a DOCTYPE that declares something', () => {
    const entity = `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n${svg(`${rect}<desc>&x;</desc>`)}`;
    expect(faultOf(entity)).toContain('declares entities in its DOCTYPE (line 1, column 1 of the file)');
  });

  test('when its parts grow', () => {
    const levels = Array.from(
      { length: 7 },
      (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
    );
    expect(faultOf(svg(`<path id="l0" d="M0 0h1"/>${levels.join('')}`))).toContain('repeat other parts');
    expect(faultOf(svg('<g>'.repeat(5000) + '</g>'.repeat(5000)))).toContain('nests more than');
    expect(faultOf(svg('<path/>'.repeat(30_000)))).toContain('has more than 20000 elements');
    expect(faultOf(Buffer.alloc(3_000_000, ' '))).toContain('an SVG of 3 MB');
  });

  test.for([
    ['<svg><g></svg>', 'unexpected close tag (line 1, column 14 of the file)'],
    [`${svg(rect)}x`, 'text data outside of root node'],
    [svg('<rect a=1/>'), 'unquoted attribute value'],
    [svg('<rect x="1" x="2"/>'), 'duplicate attribute'],
    [svg('<x:rect/>'), 'unbound namespace prefix'],
    [svg('&nbsp;'), 'undefined entity'],
    [svg('\u0001'), 'disallowed character'],
    ['', 'document must contain a root element'],
    ['PNG', 'text data outside of root node'],
    ['<html/>', 'is <html> and no SVG'],
  ] as const)('that is malformed: %s', ([text, message]) => {
    expect(faultOf(text)).toContain(message);
  });

  test('wherever it is cut off', () => {
    for (const text of Object.values(drawn))
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: text.length - 1 }),
          (end) => faultOf(text.slice(0, end)) !== 'no fault',
        ),
      );
  });
});

test('whatever is written into an SVG, what comes out points nowhere and runs nothing', () => {
  const name = fc.constantFrom(
    'rect',
    'use',
    'g',
    'path',
    'a',
    'script',
    'image',
    'style',
    'svg',
    'animate',
    'desc',
  );
  const attribute = fc.constantFrom(
    'fill',
    'style',
    'href',
    'xlink:href',
    'onload',
    'class',
    'id',
    'mask',
    'd',
    'filter',
  );
  const value = fc.constantFrom(
    ...[
      '#a',
      'url(#a)',
      'url(//e.example)',
      'https://e.example',
      'javascript:go()',
      'fill:url(//e.example)',
      'red',
    ],
    ...['fill:red', 'url("https://e.example")', 'a', '&quot;&gt;&lt;script&gt;', '{}', '\\75rl(//e.example)'],
  );
  const element = fc
    .tuple(name, fc.uniqueArray(fc.tuple(attribute, value), { selector: ([one]) => one, maxLength: 3 }))
    .map(([tag, own]) => `<${tag}${own.map(([key, text]) => ` ${key}="${text}"`).join('')}/>`);
  let accepted = 0;
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
      const found = read(svg(elements.join('') + rect));
      if ('fault' in found) return;
      accepted++;
      const text = svgFile(found.svg).replace('xmlns="http://www.w3.org/2000/svg"', '');
      expect(text).not.toMatch(
        /\/\/|script|\son|<(?:a|image|style|animate)\b|url\((?!#drawing-)|href="(?!#drawing-)/i,
      );
      expect(cleaned(svgFile(found.svg))).toBe(svgFile(found.svg));
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(50);
});
