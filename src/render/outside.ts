import { addressesInCss } from '../lib/css.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { htmlTokens, type OpenTag } from '../lib/html.ts';

const forbidden = new Set('script iframe object embed link meta base form'.split(' '));
/** Attributes that fetch what they name. */
const fetching = ['src', 'poster', 'data', 'background', 'href', 'xlink:href'];
/** Attributes of drawings that may name a pattern, a mask or a marker by `url(…)`. */
const painting =
  'style fill stroke filter mask clip-path cursor marker marker-start marker-mid marker-end'.split(' ');

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
  const tokens = htmlTokens(html);
  const tags = tokens.filter((token) => token.token === 'open');
  const elements = new Set(tags.map(({ tag }) => tag).filter((tag) => forbidden.has(tag)));
  const sheets = tokens.flatMap((token) =>
    token.token === 'raw' && token.tag === 'style' ? token.text : [],
  );
  const addresses = new Set(
    [...[css, ...sheets].flatMap(addressesInCss), ...tags.flatMap(addressesInTag)].filter(isOutside),
  );
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

const addressesInTag = ({ tag, attributes }: OpenTag): readonly string[] => {
  const valuesOf = (names: readonly string[]) => names.flatMap((name) => attributes.get(name) ?? []);
  const painted = valuesOf(painting).flatMap(addressesInCss);
  if (tag === 'a' || tag === 'area') return painted;
  return [
    ...painted,
    ...valuesOf(fetching).map((address) => address.trim()),
    ...valuesOf(['srcset']).flatMap(addressesInSet),
  ];
};

/** The addresses of `a.png 1x, b.png 2x`. A comma inside of an address belongs to it. */
const addressesInSet = (set: string): readonly string[] =>
  [...set.matchAll(/(\S*[^\s,])\s*[^,]*/g)].map(([, address = '']) => address);
