import { escapeHtml } from '../lib/escape.ts';
import type { Frame } from './drawing.ts';
import type { FigureWords } from './drawing-context.ts';
import { drawArrow, drawBar, drawSign } from './graph/arrow.ts';
import type { GraphLink } from './graph/graph.ts';
import { tag } from './svg.ts';

type Key = {
  readonly frame: Frame;
  readonly lines: readonly GraphLink['line'][];
  readonly signs: readonly NonNullable<GraphLink['sign']>[];
  readonly tones: readonly ('pressure' | 'steady')[];
};

const signWords = { '+': 'plus', '-': 'minus', '?': 'unsure' } as const;

/** What the lines, bars and signs of a graph mean, under it. Read aloud they are words already. */
export function keyHtml({ frame, lines, signs, tones }: Key, words: FigureWords): string {
  const entries = [
    ...lines.map((line) => entry(lineSwatch(line, frame.small), words[line])),
    ...tones.map((tone) => entry(toneSwatch(tone, frame.small), words[tone])),
    ...signs.map((sign) => entry(signSwatch(sign, frame.small), words[signWords[sign]])),
  ];
  return `<div class="figure-key" aria-hidden="true" style="font-size:${frame.small}px">${entries.join('')}</div>`;
}

const entry = (swatch: string, text: string): string => `<span>${swatch}${escapeHtml(text)}</span>`;

const swatch = (width: number, height: number, drawing: string): string =>
  tag('svg', { class: 'drawing', width, height, viewBox: `0 0 ${width} ${height}` }, drawing);

function lineSwatch(line: GraphLink['line'], em: number): string {
  const [y, end] = [em / 2, em * 3];
  const link: GraphLink = { from: '', to: '', line };
  const points = [
    [0, y],
    [em, y],
    [em * 1.5, y],
    [end - em * 0.7, y],
  ] as const;
  return swatch(end, em, drawArrow({ link, path: { points, tip: [end, y] } }, em));
}

const signSwatch = (sign: NonNullable<GraphLink['sign']>, em: number): string =>
  swatch(em, em, drawSign({ at: [em / 2, em / 2], sign }, em));

/** As at the side of a box. */
const toneSwatch = (tone: 'pressure' | 'steady', em: number): string =>
  swatch(em * 0.5, em, drawBar(tone, { x: 0, y: 0, width: em * 0.5, height: em }));
