import { sampling } from '../../model/schema/value.ts';
import { requireId, requireOne } from './id.ts';
import { type Answers, type Kind, listOf } from './kind.ts';
import { contentPath, idsOf, importsFor, referTo } from './project.ts';
import { listLines, nameFor, proseCode, quoted, type Source, wrongOption } from './text.ts';

const kinds = ['observation', 'statistic', 'assessment', 'event', 'testimony'];

/** What each kind of claim needs beside its text. */
const needs: Readonly<Record<string, readonly (readonly [option: string, field: string])[]>> = {
  assessment: [['by', 'judgedBy']],
  event: [['when', 'when']],
  testimony: [
    ['by', 'speaker'],
    ['relayed-by', 'relayedBy'],
  ],
};

/** A new claim, in a file of its own. */
export const claim: Kind = {
  name: 'claim',
  does: 'something that a source says, with its number where it has one',
  argument: 'id',
  asksArgument: 'Its id (like food-prices-rose)',
  questions: [
    { name: 'says', asks: 'The claim in your own words, {} where its number stands', required: true },
    {
      name: 'source',
      asks: 'Its sources',
      required: true,
      several: true,
      choices: (project) => idsOf(project, 'source'),
    },
    { name: 'kind', asks: 'What kind of claim it is', offered: true, choices: kinds },
    {
      name: 'as-of',
      asks: 'When it was true or said (like 2024-05)',
      required: true,
    },
    { name: 'plain', asks: 'The same in plain words' },
    { name: 'value', asks: 'Its number (like 400)' },
    { name: 'unit', asks: 'What the number counts (like official markets)' },
    { name: 'count', asks: 'Of a share: how many' },
    { name: 'of', asks: 'Of a share: how many were asked' },
    { name: 'population', asks: 'Of a share: who was asked' },
    { name: 'fieldwork', asks: 'Of a share: when they were asked (like 2016)' },
    { name: 'sampling', asks: 'Of a share: how they were chosen', choices: sampling.options },
    { name: 'by', asks: 'Whose assessment it is, or whose testimony' },
    { name: 'relayed-by', asks: 'Who published the testimony' },
    { name: 'when', asks: 'When the event was (like 2020-01)' },
  ],
  draft: (id, answers, project) => {
    requireId(id, idsOf(project, 'claim'), 'claim');
    const number = numberOf(answers);
    const kind = answers.kind ?? (number ? 'statistic' : 'observation');
    requireOne('--kind', kind, kinds);
    const references = listOf(answers.source).map((one) =>
      referTo(project, 'source', { id: one, option: '--source' }),
    );
    const texts: (readonly [field: string, source: Source])[] = [
      ['says', proseCode('--says', answers.says!)],
    ];
    if (answers.plain !== undefined) texts.push(['plain', proseCode('--plain', answers.plain)]);
    checkNumber(texts, { number, kind });
    const path = contentPath(project, 'claims', `${id}.ts`);
    const uses = ['at', 'defineClaim', ...texts.flatMap(([, { uses }]) => uses), ...(number?.uses ?? [])];
    const more = factsOf(kind, answers);
    const text = [
      importsFor(path, { uses: [...uses, ...more.uses], references }),
      '',
      `export const ${nameFor(id, 'claim')} = defineClaim({`,
      `  id: '${id}',`,
      `  kind: '${kind}',`,
      ...texts.map(([field, { code }]) => `  ${field}: ${code},`),
      ...(number ? [number.code] : []),
      ...(more.code === '' ? [] : [more.code]),
      ...listLines(
        'sources',
        references.map(({ name }) => `at(${name})`),
      ),
      `  asOf: '${answers['as-of']}',`,
      '});',
      '',
    ].join('\n');
    const name = nameFor(id, 'claim');
    return {
      path,
      text,
      next: [
        [`prose\`… \${cite(${name})}\``, `cites it in a driver, a judgement or a profile`],
        [`npm run new -- driver my-driver --claims ${id} …`, 'makes a driver that rests on it'],
      ],
    };
  },
};

/** The quantity of a claim: an amount, or a share of people asked. */
function numberOf(answers: Answers): Source | undefined {
  const { value, unit = '', count, of, population, fieldwork } = answers;
  if (value !== undefined) {
    const number = wholeOr('--value', value);
    return { code: `  quantity: amount({ value: ${number}, unit: ${quoted(unit)} }),`, uses: ['amount'] };
  }
  if (count === undefined && of === undefined) return undefined;
  const lacking = Object.entries({ count, of, population }).find(([, given]) => given === undefined)?.[0];
  if (lacking)
    throw wrongOption(
      `--${lacking}`,
      'a share needs it',
      'give --count, --of and --population: how many of how many, and who was asked',
    );
  const chosen = answers.sampling ?? 'unknown';
  requireOne('--sampling', chosen, sampling.options);
  const asked = fieldwork === undefined ? "unknown('TODO: when they were asked')" : quoted(fieldwork);
  const lines = [
    '  quantity: share({',
    `    count: ${wholeOr('--count', count!)},`,
    `    of: ${wholeOr('--of', of!)},`,
    `    population: ${quoted(population!)},`,
    `    fieldwork: ${asked},`,
    `    sampling: '${chosen}',`,
    '  }),',
  ];
  return { code: lines.join('\n'), uses: ['share', ...(fieldwork === undefined ? ['unknown'] : [])] };
}

function wholeOr(option: string, given: string): number {
  const number = Number(given);
  if (given.trim() !== '' && Number.isFinite(number)) return number;
  throw wrongOption(option, `"${given}" is no number`, 'write it in digits, with a point before decimals');
}

function checkNumber(
  texts: readonly (readonly [string, Source])[],
  { number, kind }: { readonly number: Source | undefined; readonly kind: string },
): void {
  const quotes = texts.some(([, { uses }]) => uses.includes('own'));
  if (quotes && !number)
    throw wrongOption(
      '--says',
      'it quotes a number with {}, and none is given',
      'add --value, or --count, --of and --population',
    );
  if (kind === 'statistic' && !number)
    throw wrongOption(
      '--kind',
      'a statistic needs its number',
      'add --value, or --count, --of and --population',
    );
}

/** Facts that a kind needs. Throws `Failure` when one is not given. */
function factsOf(kind: string, answers: Answers): Source {
  const lines = (needs[kind] ?? []).map(([option, field]) => {
    if (answers[option] === undefined)
      throw wrongOption(`--${option}`, `a claim of kind ${kind} needs it`, `add --${option}`);
    return `  ${field}: ${quoted(answers[option])},`;
  });
  if (kind !== 'testimony') return { code: lines.join('\n'), uses: [] };
  return {
    code: [...lines, "  left: unknown('TODO: when the speaker left'),"].join('\n'),
    uses: ['unknown'],
  };
}
