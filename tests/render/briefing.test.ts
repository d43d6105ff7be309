import { expect, it } from 'vitest';
import { renderBriefing } from '../../src/render/briefing.ts';
import { selfContained } from '../../src/render/hand-out.ts';
import { briefingOf, doc, options } from './manuscripts.ts';

const briefing = { ...options, document: 'harbour/briefing' };

it('frames the sections and the page', () => {
  const { html, size, fonts } = renderBriefing(
    briefingOf('<h1>Tides</h1>', '<p>Text<!-- note --></p>'),
    briefing,
  );
  expect(size).toEqual({ width: '210mm', height: '297mm' });
  expect(html).toContain('<section id="section-2">\n<p>Text</p>\n</section>');
  expect(html).toContain('@bottom-center{content:counter(page) " / " counter(pages)');
  expect(html).toContain('@top-right{content:"TLP\\3a GREEN";background:#000;color:#33FF00');
  expect(fonts.map(({ name }) => name)).toEqual([
    'source-serif-4-latin-400-normal.woff2',
    'source-serif-4-latin-600-normal.woff2',
    'inter-latin-400-normal.woff2',
    'inter-latin-600-normal.woff2',
    'inter-latin-700-normal.woff2',
  ]);
});

it('prints on Letter', () => {
  const manuscript = { ...briefingOf('<h1>Tides</h1>'), doc: { ...doc, paper: 'Letter' as const } };
  expect(renderBriefing(manuscript, briefing).html).toContain('@page{size:8.5in 11in;');
});

it('leaves out soft hyphens, in the text, the title and the running header', () => {
  const manuscript = {
    ...briefingOf('<h1>Ti\u00addes</h1>', '<p>the ba&shy;ke\u00adries</p>'),
    doc: { ...doc, title: 'Ti\u00addes' },
  };
  const { html, title } = renderBriefing(manuscript, briefing);
  expect(title).toBe('Tides');
  expect(html).toContain('<p>the bakeries</p>');
  expect(html).toContain('Tides"');
  expect(html).not.toMatch(/\u00ad|&shy;|\\ad /);
});

it('keeps content inside the strings of the furniture', () => {
  const manuscript = { ...briefingOf('<h1>Tides</h1>'), doc: { ...doc, title: '";} </style><script>' } };
  const { html } = renderBriefing(manuscript, briefing);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(html).not.toContain('<script');
});

it('is handed out as one file without script', () => {
  const html = selfContained(renderBriefing(briefingOf('<h1>Tides</h1>'), briefing));
  expect(html).not.toContain('bundle:');
  expect(html).toContain("script-src 'none'");
  expect(html.match(/data:font\/woff2;base64,/g)).toHaveLength(5);
});
