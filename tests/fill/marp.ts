import { Marp } from '@marp-team/marp-core';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const decode = (html: string): string =>
  html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

export const newMarp = () =>
  new Marp({
    html: true,
    emoji: { unicode: false, shortcode: false },
    math: false,
    script: false,
    inlineSVG: true,
  });

/** Marp's own Markdown renderer with all its plugins; packing the theme's CSS is left out, which takes nearly all the time. */
export const renderMarkdown = (marp: Marp, markdown: string): string => marp.markdown.render(markdown, {});

/** The inner HTML of each slide that marp-core makes. */
export function slidesOf(marp: Marp, markdown: string): readonly string[] {
  const html = renderMarkdown(marp, markdown);
  return [...html.matchAll(/<section[^>]*>(.*?)<\/section>/gs)].map(([, inner]) => inner!);
}

/** Names of the elements of a piece of HTML, in order. */
export const elementsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi)].map(([, name]) => name!.toLowerCase());

/** The text that a reader sees. */
export const textOf = (html: string): string => decode(html.replace(/<(?:"[^"]*"|'[^']*'|[^'">])*>/g, ''));
