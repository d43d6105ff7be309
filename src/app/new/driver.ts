import { driver as schema } from '../../model/schema/driver.ts';
import { requireId, requireOne } from './id.ts';
import { type Kind, listOf } from './kind.ts';
import { contentPath, idsOf, importsFor, referTo } from './project.ts';
import { listLines, nameFor, proseCode, quoted } from './text.ts';

const effects = schema.shape.effect.options;
const layers = schema.shape.layer.options;

/** A new driver. What its author has not written yet is marked, and no document is published with it. */
export const driver: Kind = {
  name: 'driver',
  does: 'what moves or holds the state of things',
  argument: 'id',
  asksArgument: 'Its id (like remittances)',
  questions: [
    { name: 'name', asks: 'Its name (like Remittances)', required: true },
    { name: 'headline', asks: 'A sentence that can be disagreed with', required: true },
    { name: 'effect', asks: 'Which way it works', required: true, choices: effects },
    {
      name: 'layer',
      asks: 'How deep it lies; structural is slow, institutional is rules',
      required: true,
      choices: layers,
    },
    {
      name: 'claims',
      asks: 'The claims that belong to it',
      required: true,
      several: true,
      choices: (project) => idsOf(project, 'claim'),
    },
    { name: 'summary', asks: 'Two to five sentences', offered: true },
  ],
  draft: (id, answers, project) => {
    requireId(id, idsOf(project, 'driver'), 'driver');
    requireOne('--effect', answers.effect!, effects);
    requireOne('--layer', answers.layer!, layers);
    const claims = listOf(answers.claims).map((one) =>
      referTo(project, 'claim', { id: one, option: '--claims' }),
    );
    const names = claims.map(({ name }) => name);
    const headline = proseCode('--headline', answers.headline!);
    const summary = proseCode(
      '--summary',
      answers.summary ?? 'TODO: say in two to five sentences what is known.',
      names,
    );
    const path = contentPath(project, 'drivers', `${id}.ts`);
    const uses = ['defineDriver', ...headline.uses, ...summary.uses];
    const text = [
      importsFor(path, { uses, references: claims }),
      '',
      `export const ${nameFor(id, 'driver')} = defineDriver({`,
      `  id: '${id}',`,
      `  name: ${quoted(answers.name!)},`,
      `  effect: '${answers.effect}',`,
      `  layer: '${answers.layer}',`,
      `  headline: ${headline.code},`,
      `  summary: ${summary.code},`,
      '  status: [',
      '    {',
      `      asOf: '${project.loaded.library.library.asOf}',`,
      "      trend: 'unknown',",
      "      says: 'TODO: say how it moved of late.',",
      '    },',
      '  ],',
      `  confidence: { level: 'low', basis: 'TODO: say why.' },`,
      ...listLines('claims', names),
      '});',
      '',
    ].join('\n');
    return {
      path,
      text,
      next: [
        [path, 'write what is marked TODO: until then it is told of, and no document with it is published'],
        [
          `{ section: 'driver', driver: ${nameFor(id, 'driver')} }`,
          'in a profile gives it a slide or a part of a briefing',
        ],
      ],
    };
  },
};
