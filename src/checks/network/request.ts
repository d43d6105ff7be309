import { defineCheck } from '../check.ts';

export const request = defineCheck({
  id: 'network/request',
  title: 'A document that asks the network for something',
  why: 'What is handed out opens offline, and what is fetched tells somebody else who reads it. The printer refuses every request that is not the document or its own fonts.',
  example: '<img src="https://example.org/map.png" alt="…">   <!-- in a template -->',
  mend: 'Put the picture into the content folder and show it as a figure, and take the address out of the template or the theme.',
  severity: 'error',
  needs: 'page',
  run: ({ page, name }) =>
    page.refused.map((address) => ({
      place: { file: name, document: name },
      message: `${name} asked for ${address}, which was refused`,
      hint: 'A document may use only its own fonts: put pictures in as data, and take the address out of the content or template',
    })),
});
