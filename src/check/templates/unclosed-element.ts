import { type HtmlToken, htmlTokens, type OpenTag } from '../../lib/html.ts';
import { inDocument } from '../place.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { placeOfTrace } from '../written.ts';

export const unclosedElement = defineRule({
  id: 'templates/unclosed-element',
  title: 'An element that is never closed',
  why: 'A browser closes it where it thinks fit: what follows becomes bold, or part of a box that it does not belong to, up to the end of the document.',
  example: '<div><b>{{statement}}</div>   {{!-- </b> is missing --}}',
  mend: 'Close the element in the template that opens it.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    facts.manuscript.sections.flatMap(({ anchor, text }) =>
      unclosedIn(text).map((tag) => findingOn(facts, { anchor, tag })),
    ),
});

/** Elements that HTML lets end where the next one begins or the one around them ends. */
const endsByItself = new Set(
  'html head body p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rp rt'.split(' '),
);

type Open = { readonly tag: string; readonly written: string };

/** The start tags, as they are written, of elements that nothing closes before what holds them ends. */
function unclosedIn(text: string): readonly string[] {
  const open: Open[] = [];
  const lost: Open[] = [];
  for (const token of htmlTokens(text)) {
    if (isBeginning(token)) open.push({ tag: token.tag, written: text.slice(token.start, token.end) });
    if (token.token !== 'close') continue;
    const from = open.findLastIndex(({ tag }) => tag === token.tag);
    if (from >= 0) lost.push(...open.splice(from).slice(1));
  }
  return [...lost, ...open].filter(({ tag }) => !endsByItself.has(tag)).map(({ written }) => written);
}

const isBeginning = (token: HtmlToken): token is HtmlToken & OpenTag =>
  token.token === 'open' && !token.empty;

function findingOn(facts: DocumentFacts, { anchor, tag }: { anchor: string; tag: string }): Finding {
  const { document, templates } = facts;
  const index = document.sections.findIndex((section) => section.anchor === anchor);
  const name = /^<[\w-]+/.exec(tag)?.[0] ?? tag;
  const template = templates?.templates.get(`${document.kind}/${document.sections[index]?.template}`);
  const place = placeOfTrace(facts, { markup: tag, anchor }) ?? { file: template?.file ?? facts.name };
  return {
    place: inDocument(place, facts, index),
    message: `${name}> is never closed`,
    hint: `write </${name.slice(1)}> where it ends`,
  };
}
