import { htmlTokens, inlineTags, type OpenTag } from '../../src/lib/html.ts';

/** What a document says, each block on a line of its own, with the text alternatives of its pictures and where its links lead. */
export function linesOf(html: string): string {
  const written = htmlTokens(html).map((token) => {
    if (token.token === 'text') return token.text;
    if (token.token !== 'open' && token.token !== 'close') return '';
    return `${inlineTags.has(token.tag) ? '' : '\n'}${token.token === 'open' ? saidBy(token) : ''}`;
  });
  const lines = written
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/** A picture's words stand for it; a link's address belongs to what it says. */
function saidBy({ tag, attributes }: OpenTag): string {
  const alt = attributes.get('alt') ?? attributes.get('aria-label');
  const href = tag === 'a' ? attributes.get('href') : undefined;
  return [alt && `[${alt}] `, href && `<${href}> `].filter(Boolean).join('');
}
