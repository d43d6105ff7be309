import type { Diagnostic } from '../lib/diagnostic.ts';

const forbidden = /^<(script|iframe|object|embed|link|meta|base|form)\b/i;
const addressed = /\s(?:src|srcset|poster|data|href|xlink:href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi;

/**
 * Finds what a document would need from outside itself: a hand-out opens offline, and the printer refuses the
 * network. Links that a reader may follow are not meant.
 */
export const findOutside = (css: string, html: string, document: string): readonly Diagnostic[] => {
  const finding = (markup: string, message: string, hint: string): Diagnostic => ({
    severity: 'error',
    rule: 'render/outside',
    place: { file: document, document },
    message,
    hint,
    subject: { markup },
  });
  const tags = [...new Set(html.match(/<[a-z][^>]*>/gi))];
  const elements = new Set(tags.flatMap((tag) => forbidden.exec(tag)?.[1]?.toLowerCase() ?? []));
  const addresses = new Set([...addressesInCss(css), ...tags.flatMap(addressesInTag)].filter(isOutside));
  return [
    ...[...elements].map((name) =>
      finding(
        `<${name}`,
        `Unexpected element <${name}>, expected markup that only shows`,
        'take it out of the template',
      ),
    ),
    ...[...addresses].map((address) =>
      finding(
        address,
        `Unexpected address "${address}", expected everything inside the document`,
        'put the picture or the rules into the template or the theme itself; faces belong to the house style',
      ),
    ),
  ];
};

const isOutside = (address: string): boolean => !/^(?:#|data:|bundle:|$)/i.test(address);

const addressesInCss = (css: string): readonly string[] => {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))/gi)];
  const imports = [...css.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi)];
  return [...urls, ...imports].map((match) => match.slice(1).find((part) => part !== undefined) ?? '');
};

const addressesInTag = (tag: string): readonly string[] => {
  const style = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
  const inStyle = style ? addressesInCss((style[1] ?? style[2] ?? '').replaceAll('&quot;', '"')) : [];
  if (/^<(?:a|area)\b/i.test(tag)) return inStyle;
  return [...inStyle, ...[...tag.matchAll(addressed)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')];
};
