import { source as schema } from '../../model/schema/source.ts';
import { requireId, requireOne } from './id.ts';
import type { Kind } from './kind.ts';
import { contentPath, idsOf, importsFor } from './project.ts';
import { nameFor, quoted, wrongOption } from './text.ts';

const kinds = schema.shape.kind.options;

/** By one of these at least a reader can find it. */
const findable = ['title', 'publisher', 'url'];

/** A new source. What is not given is marked as still to be filled in. */
export const source: Kind = {
  name: 'source',
  does: 'a publication that claims can point to',
  argument: 'id',
  asksArgument: 'Its id (like central-bank-growth-2024)',
  questions: [
    { name: 'short', asks: 'Its name in running text (like Strelsau Institute)', required: true },
    { name: 'kind', asks: 'What it is', required: true, choices: kinds },
    { name: 'title', asks: 'Its title, as published', offered: true },
    { name: 'publisher', asks: 'Who published it', offered: true },
    { name: 'issued', asks: 'When it was published (like 2024-05)', offered: true },
    { name: 'url', asks: 'Its address (like https://…)', offered: true },
    { name: 'accessed', asks: 'The day you read it (like 2026-11-22)', offered: true },
  ],
  draft: (id, answers, project) => {
    requireId(id, idsOf(project, 'source'), 'source');
    requireOne('--kind', answers.kind!, kinds);
    if (!findable.some((field) => answers[field] !== undefined))
      throw wrongOption(
        '--title',
        'nobody can find a source of which title, publisher and address are unknown',
        'give at least one of --title, --publisher and --url',
      );
    const path = contentPath(project, 'sources', `${id}.ts`);
    const name = nameFor(id, 'source');
    const open = ['title', 'publisher', 'issued', 'url'].filter((field) => answers[field] === undefined);
    const field = (key: string, asks: string) =>
      `  ${key}: ${answers[key] === undefined ? `unknown('TODO: ${asks}')` : quoted(answers[key])},`;
    const text = [
      importsFor(path, { uses: ['defineSource', ...(open.length > 0 ? ['unknown'] : [])], references: [] }),
      '',
      `export const ${name} = defineSource({`,
      `  id: '${id}',`,
      field('title', 'the title as published'),
      `  short: ${quoted(answers.short!)},`,
      field('publisher', 'who published it'),
      `  kind: '${answers.kind}',`,
      field('issued', 'when it was published'),
      ...(answers.accessed === undefined ? [] : [field('accessed', '')]),
      field('url', 'where it can be read'),
      '});',
      '',
    ].join('\n');
    return {
      path,
      text,
      next: [
        [`npm run new -- claim my-claim --source ${id} --as-of … --says "…"`, 'writes down what it says'],
        ...(open.length > 0
          ? [[`npm run check`, `tells what is still to be filled in: ${open.join(', ')}`] as const]
          : []),
      ],
    };
  },
};
