import type { Marp } from '@marp-team/marp-core';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { labelCells } from './cells.ts';
import { escapeHtml, firstHeading, textOf, withoutComments } from './escape.ts';

export type SlideSource = {
  readonly anchor: string;
  readonly text: string;
  /** 1-based place in the deck. */
  readonly number: number;
  readonly language: string;
  /** `16:9`: themes select it as `section[data-shape='16:9']`. */
  readonly shape: string;
  readonly document: string;
};

export type Slide = {
  /** Its headline, or its number where it has none, as HTML without tags: what it is called where it is not seen. */
  readonly name: string;
  readonly html: string;
  readonly findings: readonly Diagnostic[];
};

/** The part of a markdown-it token that is looked at here. */
type Token = {
  readonly type: string;
  readonly meta?: { readonly marpitDirectives?: Readonly<Record<string, unknown>> } | null;
  attrSet(name: string, value: string): void;
};

/** Renders the Markdown of one section by itself, so that it cannot reach into its neighbours: exactly one slide. */
export const renderSlide = (marp: Marp, source: SlideSource): Slide => {
  const env = {};
  const tokens: readonly Token[] = marp.markdown.parse(source.text, env);
  const findings = checkTokens(tokens, source);
  const opening = tokens.find(({ type }) => type === 'marpit_slide_open');
  if (findings.length > 0 || !opening) return { name: '', html: '', findings };
  opening.attrSet('id', source.anchor);
  opening.attrSet('lang', source.language);
  opening.attrSet('data-shape', source.shape);
  const rendered = marp.markdown.renderer.render(tokens, marp.markdown.options, env);
  const html = labelCells(withoutComments(rendered).trim());
  const name = slideName(html, source);
  return { name, html: html.replace('<section ', () => `<section aria-label="${name}" `), findings };
};

/** The slide's headline, or its number where it has none. */
const slideName = (html: string, { number }: SlideSource): string => {
  return textOf(firstHeading(html)).replaceAll('"', '&quot;') || escapeHtml(String(number));
};

const checkTokens = (tokens: readonly Token[], source: SlideSource): readonly Diagnostic[] => {
  const { anchor, document, number } = source;
  const finding = (rule: string, message: string, hint: string): Diagnostic => ({
    severity: 'error',
    rule,
    place: { file: document, document, page: number },
    message: `Section "${anchor}" ${message}`,
    hint,
    subject: { section: anchor },
  });
  const slides = tokens.filter(({ type }) => type === 'marpit_slide_open');
  const styled = tokens.some(({ type, meta }) => type === 'marpit_style' || meta?.marpitDirectives?.style);
  return [
    ...(slides.length === 1 && source.text.trim() !== ''
      ? []
      : [
          finding(
            'deck/slide-count',
            source.text.trim() === ''
              ? 'is empty, expected one slide'
              : `makes ${slides.length} slides, expected one`,
            'a rule (---) or a heading divider starts a new slide: take it out of the template',
          ),
        ]),
    ...(styled
      ? [finding('deck/style-in-slide', 'has a style element, expected none', 'put its rules into the theme')]
      : []),
  ];
};
