import { lists } from '../../model/audience.ts';
import { resolveAudience } from '../../select/audience.ts';
import { requireId, requireOne } from './id.ts';
import { type Answers, choicesOf, type Kind, type Question } from './kind.ts';
import { contentPath, idsOf, importsFor, type Project, referTo } from './project.ts';
import { nameFor, proseCode, quoted } from './text.ts';

const words = {
  paper: ['A4', 'Letter'],
  slides: ['16:9', '4:3'],
  numbers: ['counts', 'counts-first', 'percent-first'],
  wording: ['standard', 'plain'],
  depth: ['short', 'standard', 'full'],
} as const;

const languages = ({ loaded }: Project) => Object.keys(loaded.locales).sort();
const styles = ({ loaded }: Project) => Object.keys(loaded.styles).sort();

const questions: readonly Question[] = [
  {
    name: 'extends',
    asks: 'The audience that it starts from; what is not said comes from there',
    required: true,
    choices: (project) => idsOf(project, 'audience'),
  },
  { name: 'title', asks: 'Who they are (like Members of parliament)', required: true },
  { name: 'line', asks: 'The line under the title (default: who they are)' },
  { name: 'language', asks: 'Language of labels, dates and numbers', offered: true, choices: languages },
  { name: 'paper', asks: 'Paper of the briefing', offered: true, choices: words.paper },
  { name: 'slides', asks: 'Shape of the slides', offered: true, choices: words.slides },
  { name: 'numbers', asks: 'How a share prints', choices: words.numbers },
  { name: 'wording', asks: 'Usual or plain words', choices: words.wording },
  { name: 'depth', asks: 'How much is said of each thing', choices: words.depth },
  { name: 'style', asks: 'House style', choices: styles },
];

/** A new audience: a profile that changes the one it starts from. */
export const audience: Kind = {
  name: 'audience',
  does: 'a profile that starts from another audience',
  argument: 'id',
  asksArgument: 'Its id, for file names (like parliament)',
  questions,
  draft: (id, answers, project) => {
    requireId(id, [...idsOf(project, 'audience'), 'internal'], 'audience');
    for (const question of questions) {
      const { name } = question;
      const words = choicesOf(question, project);
      if (words && name !== 'extends' && answers[name] !== undefined)
        requireOne(`--${name}`, answers[name], words);
    }
    const from = referTo(project, 'audience', { id: answers.extends!, option: '--extends' });
    const path = contentPath(project, 'audiences', `${id}.ts`);
    const line = proseCode('--line', answers.line ?? answers.title!);
    const text = [
      importsFor(path, { uses: ['defineAudience', ...line.uses], references: [from] }),
      '',
      ...noteOn(answers.extends!, project),
      `export const ${nameFor(id, 'audience')} = defineAudience({`,
      `  id: '${id}',`,
      `  name: ${quoted(answers.title!)},`,
      `  line: ${line.code},`,
      `  extends: ${from.name},`,
      ...given(answers).map(([field, value]) => `  ${field}: '${value}',`),
      '});',
      '',
    ].join('\n');
    return {
      path,
      text,
      next: [
        [`npm run build -- ${id}`, 'makes its slides and its briefing'],
        [`npm run new -- override briefing/cover --for ${id}`, 'gives it a template of its own'],
        [`npm run new -- theme ${id}-house`, 'makes a house style; name it in the profile as style'],
      ],
    };
  },
};

const given = (answers: Answers): [field: string, value: string][] =>
  questions
    .filter(({ name, choices }) => choices && name !== 'extends')
    .flatMap(({ name }): [string, string][] => (answers[name] === undefined ? [] : [[name, answers[name]]]));

/** What can be changed, by the names of the sections that it takes over. */
function noteOn(id: string, { loaded }: Project): string[] {
  const { placed } = resolveAudience(id, loaded.library);
  const sections = lists
    .filter((list) => placed[list].length > 0)
    .flatMap((list) => wrap(`${list}: ${placed[list].map(({ name }) => name).join(', ')}`));
  return [
    '/**',
    ` * What is not said here is as in "${id}". Its sections can be changed by name:`,
    " * changes: { deck: { leaveOut: ['…'], order: ['…', '…'], retitle: { '…': { headline: '…' } } } }",
    ...sections.map((line) => ` * ${line}`),
    ' */',
  ];
}

/** Lines of at most a hundred characters, broken between words. */
function wrap(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length > 100) lines.push(`  ${word}`);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
