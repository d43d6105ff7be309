import { foldSpaces } from '../../lib/fold.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { Library } from '../../model/library.ts';
import { isPrintable, plainText } from '../../model/printable.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { sections } from '../../sections/registry.ts';
import { sectionPlace } from '../../sections/section-place.ts';
import { inDocument } from '../place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';

export const undatedJudgement = defineRule({
  id: 'evidence/undated-judgement',
  title: 'A judgement or a scenario that can never be wrong',
  why: 'A forecast without a date stays open for ever, and one without a test is settled by whoever reads it. ICD 203 asks for the time frame of what is judged; forecasts are scored by what was said beforehand to count. Where nothing is forecast, the date may be unknown, with the reason.',
  example:
    "defineJudgement({ …, outlook: { likelihood: 'likely', that: 'the towns will stay calm' } })   // by when?",
  mend: "Give it horizon: '2028', and test: the observation that would show it wrong by then; print both in the template.",
  severity: 'error',
  needs: 'dossier',
  run: (facts) =>
    printedSections(facts).flatMap((section) => [
      ...printedIn(facts.library, section).flatMap((one) => lackingIn(facts, section, one)),
      ...unseenIn(facts, section),
    ]),
});

/** A judgement or a scenario that a section prints. */
type Held = Library['judgements'][string] | Library['scenarios'][string];
type Printed = { readonly kind: 'judgement' | 'scenario'; readonly held: Held };

function printedIn(library: Library, { spec }: PrintedSection): readonly Printed[] {
  const judged = (ids: readonly string[]): Printed[] =>
    ids.map((id) => ({ kind: 'judgement', held: library.judgements[id]! }));
  const told = (ids: readonly string[] | 'all'): Printed[] =>
    (ids === 'all' ? Object.keys(library.scenarios) : ids).map((id) => ({
      kind: 'scenario',
      held: library.scenarios[id]!,
    }));
  if (sections.judgements.is(spec) || sections['judgement-sheets'].is(spec)) return judged(spec.judgements);
  if (sections.scenarios.is(spec)) return told(spec.scenarios);
  if (sections['scenario-sheets'].is(spec)) return told('all');
  const figure = spec && 'figure' in spec ? coneOf(spec.figure) : undefined;
  return figure ? told(figure.scenarios) : [];
}

/** The figure of a section, where it draws scenarios. */
function coneOf(figure: unknown): { readonly scenarios: readonly string[] | 'all' } | undefined {
  if (typeof figure !== 'object' || figure === null || !('scenarios' in figure)) return undefined;
  const { scenarios } = figure;
  if (scenarios === 'all') return { scenarios };
  return Array.isArray(scenarios) ? { scenarios: scenarios.map(String) } : undefined;
}

/** What the content leaves open. What forecasts nothing may say why no date can settle it. */
function lackingIn(facts: DocumentFacts, { index }: PrintedSection, { kind, held }: Printed): Finding[] {
  const { horizon, test } = held;
  const forecasts = kind === 'scenario' || ('outlook' in held && held.outlook !== undefined);
  const place = inDocument(fieldPlace(facts.library, `${kind}:${held.id}`), facts, index);
  const said = `the ${kind} "${held.id}" is printed`;
  const dated = horizon !== undefined && !(forecasts && isUnknown(horizon));
  return [
    ...(dated
      ? []
      : [
          {
            place,
            message: `${said} without the day by which it can be settled`,
            hint: forecasts
              ? "give it horizon: '2028', the day, month or year by which it will have come about or not"
              : "give it horizon: '2028', or unknown('…') with the reason why no date can settle it",
          },
        ]),
    ...(test === undefined
      ? [
          {
            place,
            message: `${said} without what would show it wrong`,
            hint: 'give it test: an observation, as the clause that follows "Wrong if"',
          },
        ]
      : []),
  ];
}

type Row = { readonly test?: unknown; readonly horizon?: unknown };

/** What a template leaves out of what was selected. */
function unseenIn(facts: DocumentFacts, { index, spec, section, context, text }: PrintedSection): Finding[] {
  if (!sections.judgements.is(spec) && !sections.scenarios.is(spec)) return [];
  const ids = sections.judgements.is(spec) ? spec.judgements : spec.scenarios;
  const rows: readonly Row[] = Array.isArray(context.rows) ? context.rows : [];
  return rows.flatMap(({ test, horizon }, row) => {
    const due = [
      {
        field: 'test',
        words: isPrintable(test) && test.printable === 'prose' ? foldSpaces(plainText(test)) : '',
      },
      { field: 'horizon', words: typeof horizon === 'string' ? foldSpaces(horizon) : '' },
    ];
    return due
      .filter(({ words }) => words !== '' && !text.visible.includes(words))
      .map(({ field, words }) => ({
        place: inDocument(sectionPlace(facts, index), facts, index),
        message: `"${ids[row]}" is printed without its ${field}, "${words}"`,
        hint: `print {{${field}}} in the template of the section "${section}"`,
      }));
  });
}
