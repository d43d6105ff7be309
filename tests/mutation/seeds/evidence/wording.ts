import type { Ground, Planting, Seed } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { withReaders } from '../../readers.ts';
import { inField, newJudgements, offsetOf, sitesOf, turn, unprinted, wordsBefore } from '../../sites.ts';
import { claimsFor, importLine, speakerOf, text } from './claims.ts';

/** Faults in how judgements and texts are worded. */
export const wordingSeeds: readonly Seed[] = [
  {
    rule: 'evidence/weak-judgement',
    plant: (ground) => {
      const weak = Object.values(ground.library.claims).filter(
        ({ kind, status }) =>
          kind !== 'forecast' && (kind === 'rumour' || status === 'superseded' || status === 'contradicted'),
      );
      const chosen = pick(ground.random, weak, 3);
      const planting = newJudgements(ground, (own, index) =>
        own.replace(/(statement: prose`[^`]*)`/, `$1\${cite(weak${index % chosen.length})}\``),
      );
      const [edit] = planting.edits!;
      const imports = chosen.map(({ id }, index) =>
        importLine(ground, { key: `claim:${id}`, name: `weak${index}`, into: edit!.file }),
      );
      return [{ ...planting, edits: [edit!, { file: edit!.file, at: 0, insert: `${imports.join(' ')} ` }] }];
    },
  },
  {
    rule: 'evidence/undated-judgement',
    plant: (ground) => [withoutDates(ground)],
  },
  {
    rule: 'evidence/mixed-certainty',
    plant: (ground) => [
      newJudgements(ground, (own, index) =>
        turn(
          [
            (one: string) => inField(one, 'that', 'we have high confidence that '),
            (one: string) => inField(one, 'statement', 'It is inevitable: '),
            (one: string) => inField(one, 'basis', 'It is likely so. '),
            (one: string) => inField(one, 'statement', 'We are confident: '),
          ],
          index,
        )(own),
      ),
    ],
  },
  {
    rule: 'evidence/bare-may',
    plant: (ground) => [
      newJudgements(ground, (own, index) =>
        inField(
          own,
          turn(['that', 'statement'], index),
          turn(['perhaps ', 'it may be that ', 'possibly '], index),
        ),
      ),
    ],
  },
  {
    rule: 'evidence/prevalence',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(ground, ({ kind }) => kind === 'testimony');
      const parts = names.map((name, index) =>
        text(
          `${speakerOf(of(index))} says: ${turn(['most people did so', 'everyone knew', 'it was widespread'], index)}.\${cite(${name})}`,
        ),
      );
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/origins',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(
        ground,
        ({ kind, sources }) => kind === 'testimony' && sources.length === 1,
      );
      const parts = names.map((name, index) =>
        text(
          `${speakerOf(of(index))} says so, and ${turn(['several reports', 'many sources', 'independent accounts'], index)} agree.\${cite(${name})}`,
        ),
      );
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/name-form',
    plant: (ground) => {
      const actors = Object.values(ground.library.actors);
      const others = actors.flatMap(({ name, aliases }) => aliases.filter((alias) => !name.includes(alias)));
      const variants = actors
        .filter(({ kind, name }) => kind === 'person' && /^\p{Lu}\S+ \S+$/u.test(name))
        .map(({ name }) => name.replace(' ', '-'));
      const forms = pick(ground.random, [...others, ...variants], wanted);
      return [
        newJudgements(ground, (own, index) => inField(own, 'statement', `So ${turn(forms, index)} said. `)),
      ];
    },
  },
  {
    rule: 'evidence/loaded-words',
    plant: (ground) => [
      wordsBefore(ground, sitesOf(ground, unprinted(ground)), (_, index) =>
        turn(['The crazy plan: ', 'Henchmen say: ', 'It is bizarre. ', 'The so-called reform: '], index),
      ),
    ],
  },
  {
    rule: 'evidence/double-sign',
    plant: (ground) => {
      const { names, uses } = claimsFor(
        ground,
        ({ quantity }) =>
          quantity?.type === 'rate' && typeof quantity.value === 'number' && quantity.value < 0,
      );
      const parts = names.map((name, index) =>
        text(
          `Output ${turn(['fell by', 'shrank by', 'rose by', 'declined by'], index)} \${quantity(${name})}.\${cite(${name})}`,
        ),
      );
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/protected-kind',
    plant: (ground) => {
      const rumours = pick(
        ground.random,
        Object.values(ground.library.claims).filter(({ kind }) => kind === 'rumour'),
        1,
      );
      const uses = { r0: `claim:${rumours[0]!.id}` };
      const parts = Array.from({ length: wanted }, (_, index) =>
        turn(
          [
            "{ section: 'text', headline: prose`It is told again${cite(r0)}`, body: ['It was told before.'] }",
            "{ section: 'bottom-line', statement: prose`It is told again and again.${cite(r0)}` }",
            "{ section: 'text', kicker: prose`A tale${cite(r0)}`, body: ['It was told before.'] }",
          ],
          index,
        ),
      );
      return [withReaders(ground, { parts, uses })];
    },
  },
];

/** Judgements and scenarios that lost the line of their date or of their test. */
function withoutDates(ground: Ground): Planting {
  const { judgements, scenarios } = ground.library;
  const all = [
    ...Object.keys(judgements).map((id) => `judgement:${id}`),
    ...Object.keys(scenarios).map((id) => `scenario:${id}`),
  ];
  const cuts = pick(ground.random, all, wanted).flatMap((key, index) => {
    const { file: path, line, column } = ground.library.origins[key]!;
    const file = ground.nameOf(path);
    const text = ground.read(file);
    const from = offsetOf(text, line, column);
    const [written] =
      text.slice(from).match(turn([/\n {2}test: [^\n]*/, /\n {2}horizon: [^\n]*/], index)) ?? [];
    if (written === undefined) return [];
    return [{ key, edit: { file, at: text.indexOf(written, from), remove: written.length, insert: '' } }];
  });
  return {
    edits: cuts.map(({ edit }) => edit),
    faults: cuts.map(({ key }) => ({
      name: key,
      isToldBy: ({ message }) => message.includes(`"${key.slice(key.indexOf(':') + 1)}"`),
    })),
  };
}
