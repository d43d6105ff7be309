import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkTemplates } from '../../src/fill/check.ts';
import { markup, printable } from '../../src/model/printable.ts';
import { type Files, lines, load } from './folder.ts';

type Tree = { name: string; children: Tree[] };
const tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: z.string(), children: z.array(tree) }));

const context = z.object({
  headline: printable,
  figure: markup.optional(),
  kicker: z.string().optional(),
  note: z.string().nullable(),
  weight: z.number(),
  stance: z.enum(['pressure', 'steady']),
  urgent: z.boolean(),
  cut: z.string().default('x'),
  rows: z.array(z.object({ label: z.string(), value: z.number().optional(), tags: z.array(z.string()) })),
  lead: z.object({ name: z.string(), role: z.string().optional() }).optional(),
  counts: z.record(z.string(), z.number()),
  part: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('a'), one: z.string() }),
    z.object({ kind: z.literal('b'), two: z.string() }),
  ]),
  mixed: z.union([z.string(), printable]),
  either: z.union([z.string(), z.array(z.string())]),
  tree,
});

const check = (text: string, more: Files = {}): readonly string[] =>
  lines(
    checkTemplates({
      templates: load({ 'deck/a.md.hbs': text, 'deck/foot.md.hbs': '{{label}} {{@doc.title}}', ...more }),
      sections: [{ kind: 'deck', template: 'a', context }],
      labels: ['source', 'sources'],
    }),
  );

test.each([
  '{{headline}} {{weight}} {{stance}} {{cut}} {{mixed}} {{this.headline}} {{./weight}}',
  '{{#if kicker}}{{kicker}}{{else}}none{{/if}}{{#unless note}}none{{else}}{{note}}{{/unless}}',
  '{{#if (and kicker (not urgent))}}{{kicker}}{{/if}}{{#if (eq note "x")}}{{note}}{{/if}}',
  '{{#if (not kicker)}}{{else}}{{kicker}}{{/if}}{{#if urgent}}{{else if kicker}}{{kicker}}{{/if}}',
  '{{#if (or (not kicker) (not note))}}{{else}}{{kicker}} {{note}}{{/if}}',
  '{{#each rows}}{{label}} {{@index}} {{@key}} {{#if @first}}{{/if}}{{#if value}}{{value}}{{/if}}{{../weight}}{{/each}}',
  '{{#each rows as |row i|}}{{row.label}} {{i}}{{#each row.tags as |tag|}}{{tag}} {{this}} {{../label}} {{@../index}}{{/each}}{{/each}}',
  '{{#with lead}}{{name}}{{#if role}}{{role}}{{/if}}{{../cut}}{{/with}}{{#with lead as |it|}}{{it.name}}{{/with}}',
  '{{#if lead.role}}{{lead.name}} {{lead.role}}{{/if}}{{#if lead}}{{lead.name}}{{/if}}',
  '{{#each counts}}{{@key}} {{this}}{{/each}}{{part.kind}} {{part.one}} {{part.two}}',
  '{{@doc.title}} {{@labels.source}} {{@anchor}} {{@number}}{{#if @backup}}x{{/if}}{{#if (eq @doc.paper "A4")}}x{{/if}}',
  '{{tree.name}}{{#each tree.children}}{{name}}{{#each children}}{{name}}{{/each}}{{/each}}',
  '{{> foot label=stance}}{{#each rows}}{{> foot}}{{> foot this}}{{> foot . label=@index}}{{/each}}',
  '{{#if kicker}}{{> foot label=kicker}}{{/if}}{{#if rows.length}}{{rows.length}}{{/if}}',
  '<p style="--w: {{weight}}" class="{{stance}}" title="{{headline}}">{{#if figure}}{{figure}}{{/if}}</p>',
])('right: %s', (text) => {
  expect(check(text)).toEqual([]);
});

const wrong = [
  '{{headlin}}',
  'a\nb {{@doc.titel}}',
  '{{@labels.sorce}}',
  '{{@indx}}',
  '{{@index}}',
  '{{#if kiker}}{{/if}}',
  '{{#unless kiker}}{{/unless}}',
  '{{#each row}}{{anything}}{{/each}}',
  '{{#each rows}}{{lable}}{{../wieght}}{{@indx}}{{/each}}',
  '{{#each rows as |row|}}{{row.labl}}{{rwo.label}}{{/each}}',
  '{{#with lead}}{{nam}}{{/with}}',
  '{{#if (and (eq stanc "x") (not urgnt))}}{{/if}}',
  '{{> foot labl=stance}}',
  '{{> foot label=stanc}}',
  '{{> foot leed}}',
  '{{> fot label=stance}}',
  '{{../weight}}',
  '{{#if urgent}}{{../weight}}{{/if}}',
  '{{headline.runs}}',
  '{{weight.x}}',
  '{{constructor}} {{rows.constructor}}',
  '{{part.three}}',
  '{{rows}} {{lead}} {{urgent}} {{counts}} {{part}} {{either}} {{this}}',
  '{{kicker}} {{note}} {{lead.name}} {{counts.x}}',
  '{{#if urgent}}{{kicker}}{{/if}}{{#if (or kicker note)}}{{kicker}}{{/if}}',
  '{{#if kicker}}{{else}}{{kicker}}{{/if}}{{#if (not note)}}{{note}}{{/if}}',
  '{{#each lead}}{{/each}}{{#each weight}}{{/each}}',
  '{{#each rows}}{{value}}{{/each}}',
  '{{> foot lead label="x"}}',
  '{{#if (eq stance "presure")}}{{/if}}{{#if (eq "c" part.kind)}}{{/if}}{{#if (eq part.kind "b")}}{{/if}}',
  '<p style="color: {{cut}}" title="{{figure}}">x</p>',
];

test('wrong', () => {
  const text = wrong
    .map((each) => [each, ...check(each).map((fault) => `  ${fault}`)].join('\n'))
    .join('\n\n');
  expect(text).toMatchInlineSnapshot(`
    "{{headlin}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "headlin" here (did you mean "headline"?)

    a
    b {{@doc.titel}}
      deck/a.md.hbs:2:5 templates/unknown-name: there is no "titel" here (did you mean "title"?)

    {{@labels.sorce}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "sorce" here (did you mean "source"?)

    {{@indx}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "@indx" here (it can be: @anchor, @backup, @doc, @labels, @number)

    {{@index}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "@index" here (it can be: @anchor, @backup, @doc, @labels, @number)

    {{#if kiker}}{{/if}}
      deck/a.md.hbs:1:7 templates/unknown-name: there is no "kiker" here (did you mean "kicker"?)

    {{#unless kiker}}{{/unless}}
      deck/a.md.hbs:1:11 templates/unknown-name: there is no "kiker" here (did you mean "kicker"?)

    {{#each row}}{{anything}}{{/each}}
      deck/a.md.hbs:1:9 templates/unknown-name: there is no "row" here (did you mean "rows"?)

    {{#each rows}}{{lable}}{{../wieght}}{{@indx}}{{/each}}
      deck/a.md.hbs:1:17 templates/unknown-name: there is no "lable" here (did you mean "label"?)
      deck/a.md.hbs:1:26 templates/unknown-name: there is no "wieght" here (did you mean "weight"?)
      deck/a.md.hbs:1:39 templates/unknown-name: there is no "@indx" here (did you mean "@index"?)

    {{#each rows as |row|}}{{row.labl}}{{rwo.label}}{{/each}}
      deck/a.md.hbs:1:26 templates/unknown-name: there is no "labl" here (did you mean "label"?)
      deck/a.md.hbs:1:38 templates/unknown-name: there is no "rwo" here (did you mean "row"?)

    {{#with lead}}{{nam}}{{/with}}
      deck/a.md.hbs:1:17 templates/unknown-name: there is no "nam" here (did you mean "name"?)

    {{#if (and (eq stanc "x") (not urgnt))}}{{/if}}
      deck/a.md.hbs:1:16 templates/unknown-name: there is no "stanc" here (did you mean "stance"?)
      deck/a.md.hbs:1:32 templates/unknown-name: there is no "urgnt" here (did you mean "urgent"?)

    {{> foot labl=stance}}
      deck/a.md.hbs:1:1 templates/unused-parameter: "foot" has no use for "labl" (did you mean "label"?)
      deck/foot.md.hbs:1:3 templates/unknown-name: there is no "label" here (did you mean "labl"?)

    {{> foot label=stanc}}
      deck/a.md.hbs:1:16 templates/unknown-name: there is no "stanc" here (did you mean "stance"?)

    {{> foot leed}}
      deck/a.md.hbs:1:10 templates/unknown-name: there is no "leed" here (did you mean "lead"?)

    {{> fot label=stance}}
      deck/a.md.hbs:1:1 templates/missing-partial: there is no partial "fot" in deck/ (did you mean "foot"?)

    {{../weight}}
      deck/a.md.hbs:1:3 templates/outside: "../" reaches out of the blocks of this file (pass the value on: {{> part name=value}})

    {{#if urgent}}{{../weight}}{{/if}}
      deck/a.md.hbs:1:17 templates/outside: "../" reaches out of the blocks of this file (pass the value on: {{> part name=value}})

    {{headline.runs}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "runs" here (this value has no fields)

    {{weight.x}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "x" here (this value has no fields)

    {{constructor}} {{rows.constructor}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "constructor" here (it can be: counts, cut, either, figure, headline, kicker, lead, mixed, note, part, rows, stance, tree, urgent, weight)
      deck/a.md.hbs:1:19 templates/unknown-name: there is no "constructor" here (it can be: length)

    {{part.three}}
      deck/a.md.hbs:1:3 templates/unknown-name: there is no "three" here (it can be: kind, one, two)

    {{rows}} {{lead}} {{urgent}} {{counts}} {{part}} {{either}} {{this}}
      deck/a.md.hbs:1:1 templates/not-printable: {{rows}} is a list (write {{#each rows}}{{this}}{{/each}})
      deck/a.md.hbs:1:10 templates/not-printable: {{lead}} is an object (print one of its fields: {{lead.…}})
      deck/a.md.hbs:1:19 templates/not-printable: {{urgent}} is true or false (write {{#if urgent}}…{{/if}})
      deck/a.md.hbs:1:30 templates/not-printable: {{counts}} is a record (write {{#each counts}}{{this}}{{/each}})
      deck/a.md.hbs:1:41 templates/not-printable: {{part}} is an object (print one of its fields: {{part.…}})
      deck/a.md.hbs:1:50 templates/not-printable: {{either}} is a list (write {{#each either}}{{this}}{{/each}})
      deck/a.md.hbs:1:61 templates/not-printable: {{this}} is an object (print one of its fields: {{this.…}})

    {{kicker}} {{note}} {{lead.name}} {{counts.x}}
      deck/a.md.hbs:1:1 templates/maybe-missing: {{kicker}} may be missing (wrap it: {{#if kicker}}…{{/if}})
      deck/a.md.hbs:1:12 templates/maybe-missing: {{note}} may be missing (wrap it: {{#if note}}…{{/if}})
      deck/a.md.hbs:1:21 templates/maybe-missing: {{lead.name}} may be missing (wrap it: {{#if lead.name}}…{{/if}})
      deck/a.md.hbs:1:35 templates/maybe-missing: {{counts.x}} may be missing (wrap it: {{#if counts.x}}…{{/if}})

    {{#if urgent}}{{kicker}}{{/if}}{{#if (or kicker note)}}{{kicker}}{{/if}}
      deck/a.md.hbs:1:15 templates/maybe-missing: {{kicker}} may be missing (wrap it: {{#if kicker}}…{{/if}})
      deck/a.md.hbs:1:56 templates/maybe-missing: {{kicker}} may be missing (wrap it: {{#if kicker}}…{{/if}})

    {{#if kicker}}{{else}}{{kicker}}{{/if}}{{#if (not note)}}{{note}}{{/if}}
      deck/a.md.hbs:1:23 templates/maybe-missing: {{kicker}} may be missing (wrap it: {{#if kicker}}…{{/if}})
      deck/a.md.hbs:1:58 templates/maybe-missing: {{note}} may be missing (wrap it: {{#if note}}…{{/if}})

    {{#each lead}}{{/each}}{{#each weight}}{{/each}}
      deck/a.md.hbs:1:1 templates/not-a-list: "lead" is not a list (write {{#with lead}})
      deck/a.md.hbs:1:24 templates/not-a-list: "weight" is not a list (write {{#if weight}})

    {{#each rows}}{{value}}{{/each}}
      deck/a.md.hbs:1:15 templates/maybe-missing: {{value}} may be missing (wrap it: {{#if value}}…{{/if}})

    {{> foot lead label="x"}}
      deck/a.md.hbs:1:1 templates/maybe-missing: what "foot" is given may be missing (wrap the call: {{#if …}}{{> …}}{{/if}})

    {{#if (eq stance "presure")}}{{/if}}{{#if (eq "c" part.kind)}}{{/if}}{{#if (eq part.kind "b")}}{{/if}}
      deck/a.md.hbs:1:18 templates/never-equal: this can never be "presure" (did you mean "pressure"?)
      deck/a.md.hbs:1:47 templates/never-equal: this can never be "c" (it can be: a, b)

    <p style="color: {{cut}}" title="{{figure}}">x</p>
      deck/a.md.hbs:1:18 templates/text-in-style: {{cut}} is text in style="…" (print a number there, or choose a class)
      deck/a.md.hbs:1:34 templates/maybe-missing: {{figure}} may be missing (wrap it: {{#if figure}}…{{/if}})
      deck/a.md.hbs:1:34 templates/markup-in-text: {{figure}} is markup, and only text fits here (print it between tags)"
  `);
});

test('a fault in a partial is told once, and with what it was given each time', () => {
  const foot = {
    'deck/foot.md.hbs': '{{lable}} {{#if label}}{{label}}{{/if}} {{> more}}',
    'deck/more.md.hbs': '{{value}}',
  };
  expect(check('{{#each rows}}{{> foot}}{{> foot}}{{/each}}', foot)).toMatchInlineSnapshot(`
    [
      "deck/foot.md.hbs:1:3 templates/unknown-name: there is no "lable" here (did you mean "label"?)",
      "deck/more.md.hbs:1:1 templates/maybe-missing: {{value}} may be missing (wrap it: {{#if value}}…{{/if}})",
    ]
  `);
});

test('a partial does not see the blocks around its call', () => {
  const foot = { 'deck/foot.md.hbs': '{{@index}} {{../weight}} {{row.label}}' };
  expect(check('{{#each rows as |row|}}{{> foot}}{{/each}}', foot)).toMatchInlineSnapshot(`
    [
      "deck/foot.md.hbs:1:3 templates/unknown-name: there is no "@index" here (it can be: @anchor, @backup, @doc, @labels, @number)",
      "deck/foot.md.hbs:1:14 templates/outside: "../" reaches out of the blocks of this file (pass the value on: {{> part name=value}})",
      "deck/foot.md.hbs:1:28 templates/unknown-name: there is no "row" here (it can be: label, tags, value)",
    ]
  `);
});

test('partials in a circle', () => {
  const files = { 'deck/foot.md.hbs': '{{> more}}', 'deck/more.md.hbs': '{{> foot}}' };
  expect(check('{{> foot}}', files)).toMatchInlineSnapshot(`
    [
      "deck/more.md.hbs:1:1 templates/partial-circle: "foot" prints itself: deck/foot → deck/more → deck/foot (a partial cannot contain itself)",
    ]
  `);
});

test('a deck has the partials of the deck only', () => {
  expect(check('{{> parts/line}}', { 'briefing/parts/line.html.hbs': '' })).toMatchInlineSnapshot(`
    [
      "deck/a.md.hbs:1:1 templates/missing-partial: there is no partial "parts/line" in deck/ (it can be: a, foot)",
    ]
  `);
});
