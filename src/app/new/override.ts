import { join, relative, resolve, sep } from 'node:path';
import { keptAs, noteFor, readText, versionOf, withoutNote } from '../../fill/overrides.ts';
import { loadTemplates } from '../../fill/templates.ts';
import { fail } from '../../lib/diagnostic.ts';
import { nearest, suggest } from '../../lib/nearest.ts';
import { relativePath } from '../../lib/paths.ts';
import { sections } from '../../sections/registry.ts';
import { resolveAudience } from '../../select/audience.ts';
import type { Draft } from './draft.ts';
import type { Kind } from './kind.ts';
import { idsOf, type Project } from './project.ts';
import { wrongOption } from './text.ts';

/** A template or theme of an audience's own: a copy of the one that is in force for it. */
export const override: Kind = {
  name: 'override',
  does: 'a template or theme of an audience’s own, copied from the one in force',
  argument: 'template',
  asksArgument: 'The template or theme',
  argumentChoices: (project) => [...filesFor(project, idsOf(project, 'audience')[0]!).keys()].sort(),
  questions: [
    { name: 'for', asks: 'The audience', required: true, choices: (project) => idsOf(project, 'audience') },
    { name: 'renew', flag: true, asks: 'Keep the copy and note the version that its original has now' },
  ],
  draft: (template, answers, project) => {
    const audience = answers.for!;
    const known = idsOf(project, 'audience');
    if (!known.includes(audience))
      throw wrongOption('--for', `there is no audience "${audience}"`, suggest(audience, known));
    const files = filesFor(project, audience);
    const name = template.replace(/\.(md\.hbs|html\.hbs|css)$/, '');
    const found = files.get(name);
    if (!found)
      throw wrongOption(
        `"${template}"`,
        'there is no such template or theme',
        hintFor(name, [...files.keys()]),
      );
    const place = { name, ending: /\.(md\.hbs|html\.hbs|css)$/.exec(found.file)![0], audience };
    return answers.renew === undefined ? copyOf(found, place, project) : renewed(found, place, project);
  },
};

type InForce = {
  readonly file: string;
  readonly text: string;
  /** The file that it replaces itself. */
  readonly replaces?: string | undefined;
};
type Where = { readonly name: string; readonly ending: string; readonly audience: string };

const hintFor = (name: string, names: readonly string[]): string => {
  const last = name.split('/').at(-1);
  const alike = names.find(
    (other) => other.split('/').at(-1) === last && other.split('/')[0] === name.split('/')[0],
  );
  const near = alike ?? nearest(name, names);
  return near ? `did you mean "${near}"?` : `it can be: ${[...names].sort().join(', ')}`;
};

/** Every template and theme that an audience gets: `briefing/cards`, `themes/deck`. */
function filesFor({ folders, loaded }: Project, audience: string): ReadonlyMap<string, InForce> {
  const { packs } = resolveAudience(audience, loaded.library);
  const used = Object.values(sections).flatMap(({ templates }) =>
    Object.entries(templates).map(([kind, template]) => `${kind}/${template}`),
  );
  const { templates, themes } = loadTemplates({ folder: folders.templates, packs, sections: used });
  return new Map([
    ...[...templates].map(([name, template]): [string, InForce] => [name, template]),
    ...[...themes].map(([name, theme]): [string, InForce] => [`themes/${name}`, theme]),
  ]);
}

const packOf = ({ loaded }: Project, audience: string): string =>
  resolveAudience(audience, loaded.library).packs[0]!;

const pathOf = (project: Project, { name, ending, audience }: Where): string =>
  join(project.folders.templates, 'audiences', packOf(project, audience), `${name}${ending}`);

function copyOf({ file, text }: InForce, where: Where, project: Project): Draft {
  const path = pathOf(project, where);
  if (resolve(file) === resolve(path))
    throw fail({
      rule: 'command/exists',
      place: { file: relativePath(path) },
      message: `the audience "${where.audience}" has this template of its own already; it stays as it is`,
      hint: 'change it by hand; --renew notes the version that its original has now',
    });
  const original = withoutNote(text);
  return {
    ...noted(file, original, project),
    path,
    text: noteFor(below(file, project), original) + original,
    next: nextOf(path, where),
  };
}

function renewed({ file, text, replaces }: InForce, where: Where, project: Project): Draft {
  const path = pathOf(project, where);
  if (resolve(file) !== resolve(path) || !replaces)
    throw wrongOption(
      '--renew',
      `the audience "${where.audience}" has no copy of "${where.name}"`,
      'make one without --renew',
    );
  const original = withoutNote(readText(resolve(replaces)));
  return {
    ...noted(replaces, original, project),
    path,
    text: noteFor(below(replaces, project), original) + withoutNote(text),
    replaces: true,
    next: [['npm run check', 'compares it with that version from now on']],
  };
}

/** Keeps the original, so that a later difference can be shown. */
const noted = (file: string, original: string, { folders }: Project): Pick<Draft, 'beside'> => ({
  beside: [{ path: join(folders.templates, keptAs(file, versionOf(original))), text: original }],
});

const below = (file: string, { folders }: Project): string =>
  relative(resolve(folders.templates), resolve(file)).split(sep).join('/');

const nextOf = (path: string, { audience, name }: Where): Draft['next'] => [
  [relativePath(path), 'is the copy: change it'],
  [
    `npm run build -- ${audience}${name.startsWith('themes/') ? '' : ` --only ${name.split('/')[0]}`}`,
    'shows it',
  ],
  ['npm run check', 'tells when the original changes, and how'],
];
