import type { PdfNode } from '../../model/observation.ts';
import { defineRule } from '../rule.ts';
import { findingOn, nodesIn, pdfsOf, quote } from './place.ts';

export const list = defineRule({
  id: 'accessibility/list',
  title: 'A list that is not built as one',
  why: 'A screen reader says how long a list is and where its items begin, if the list holds items and the items their bodies (WCAG 1.3.1, PDF/UA-1 7.6).',
  example: '<ul><p>One</p></ul>',
  mend: 'Put only <li> into <ul> and <ol>, and <li> only there.',
  severity: 'error',
  needs: 'file',
  run: (facts) =>
    pdfsOf(facts).flatMap((file) =>
      nodesIn(file.pdf.structure).flatMap((node) =>
        faultsOf(node).map((message) =>
          findingOn(file, facts, {
            page: node.page,
            words: node.text.slice(0, 60),
            message: `${message} (page ${node.page ?? '?'} of ${file.path})`,
            hint: 'Put only <li> into <ul> and <ol>, and <li> only there',
          }),
        ),
      ),
    ),
});

/** What may stand in a list beside its items. */
const inList = new Set(['LI', 'Caption', 'L']);

/** The children of a node. What only groups, as a column does, stands for what it holds; one with nothing in it holds content. */
const childrenOf = (node: PdfNode): readonly PdfNode[] =>
  node.children.flatMap((child) =>
    child.role === 'NonStruct' && child.children.length > 0 ? childrenOf(child) : [child],
  );

function faultsOf(node: PdfNode): readonly string[] {
  const { role, text } = node;
  if (role === 'NonStruct') return [];
  const children = childrenOf(node);
  if (role === 'L') {
    const other = children.find((child) => !inList.has(child.role));
    if (children.length === 0) return [`The list that begins ${quote(text)} has no item`];
    return other
      ? [
          `The list that begins ${quote(text)} holds ${other.role === 'NonStruct' ? 'spaces or text' : `a ${other.role}`} beside its items`,
        ]
      : [];
  }
  const faults: string[] = [];
  if (role === 'LI' && !children.some((child) => child.role === 'LBody'))
    faults.push(`The item ${quote(text)} has no body`);
  if (children.some((child) => child.role === 'LI'))
    faults.push(`The item ${quote(text)} stands outside a list`);
  return faults;
}
