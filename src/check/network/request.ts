import { defineRule } from '../rule.ts';
import { placeOfTrace } from '../written.ts';

export const request = defineRule({
  id: 'network/request',
  title: 'A document that asks the network for something',
  why: 'What is handed out opens offline, and what is fetched tells somebody else who reads it. The printer refuses every request that is not the document or its own fonts.',
  example: '<img src="https://example.org/map.png" alt="…">   <!-- in a template -->',
  mend: 'Put the picture into the content folder and show it as a figure, and take the address out of the template or the theme.',
  severity: 'error',
  needs: 'page',
  run: (facts) =>
    facts.page.refused.map((address) => ({
      place: { file: facts.name, ...placeOfTrace(facts, { markup: address }), document: facts.name },
      message: `${facts.name} asked for ${address}, which was refused`,
      hint: 'A document may use only its own fonts: put pictures in as data, and take the address out of the content or template',
    })),
});
