import { describe, expect, test } from 'vitest';
import { briefingFaults, deckFaults } from './folder.ts';

const everyFault = (texts: readonly string[], faults: (text: string) => readonly string[]): string =>
  texts.map((text) => [text, ...faults(text).map((fault) => `  ${fault}`)].join('\n')).join('\n\n');

test('syntax errors', () => {
  const texts = [
    '{{#if a}}\nx {{b}}\n',
    'a\nb {{foo',
    'x {{}} y',
    'x\n  {{#if a}}y{{/each}}',
    '{{a b=}}',
    '{{#if (eq a}}x{{/if}}',
    '{{/if}}',
    '{{a.}}',
    '{{#each rows as row}}x{{/each}}',
    'one\ntwo\nthree {{#with a}} {{else}} {{else}} {{/with}}',
  ];
  expect(everyFault(texts, deckFaults)).toMatchInlineSnapshot(`
    "{{#if a}}
    x {{b}}

      deck/a.md.hbs:1:1 templates/syntax: {{#if}} is never closed (write {{/if}} where it ends)

    a
    b {{foo
      deck/a.md.hbs:2:5 templates/syntax: unexpected character, expected a name (write {{name}}, {{#if name}}…{{/if}} or {{> part}})

    x {{}} y
      deck/a.md.hbs:1:5 templates/syntax: unexpected }}, expected a name (write {{name}}, {{#if name}}…{{/if}} or {{> part}})

    x
      {{#if a}}y{{/each}}
      deck/a.md.hbs:2:6 templates/syntax: {{#if}} is closed by {{/each}} (write {{/if}}, or close the inner block first)

    {{a b=}}
      deck/a.md.hbs:1:7 templates/syntax: unexpected }}, expected ( or a name (write {{name}}, {{#if name}}…{{/if}} or {{> part}})

    {{#if (eq a}}x{{/if}}
      deck/a.md.hbs:1:12 templates/syntax: unexpected }}, expected ( or ) or a name (write {{name}}, {{#if name}}…{{/if}} or {{> part}})

    {{/if}}
      deck/a.md.hbs:1:1 templates/syntax: unexpected {{/…}}, expected the end of the file or text (write {{name}}, {{#if name}}…{{/if}} or {{> part}})

    {{a.}}
      deck/a.md.hbs:1:1 templates/not-ours: {{a …}} has arguments, and no helper prints (write {{name}} alone: how a text looks is for the theme)

    {{#each rows as row}}x{{/each}}
      deck/a.md.hbs:1:1 templates/arguments: {{#each}} takes one value and no options (write {{#each value}}; put a condition in brackets: {{#if (eq a b)}})

    one
    two
    three {{#with a}} {{else}} {{else}} {{/with}}
      deck/a.md.hbs:3:28 templates/syntax: unexpected {{else}}, expected {{/…}} (write {{name}}, {{#if name}}…{{/if}} or {{> part}})"
  `);
});

test('what our templates do without', () => {
  const texts = [
    '{{{x}}}',
    'a {{&x}}',
    '{{#> part a}}b{{/part}}',
    '{{#*inline "x"}}a{{/inline}}',
    '{{* x}}',
    '{{> (lookup . "x")}}',
    '{{@root.x}}',
    '{{#if @root.x}}{{/if}}',
    '{{"text"}}',
    '{{12}}',
    '{{eq a b}}',
    '{{a b=c}}',
    '{{lookup a b}}',
    '{{#if (lookup a b)}}{{/if}}',
    '{{#if (eqq a b)}}{{/if}}',
    '{{#if (eq a)}}{{/if}}',
    '{{#if (not a b)}}{{/if}}',
    '{{#if}}{{/if}}',
    '{{#if a b}}{{/if}}',
    '{{#if eq a b}}{{/if}}',
    '{{#iff a}}{{/iff}}',
    '{{#rows}}{{/rows}}',
    '{{^rows}}{{/rows}}',
    '{{log a}}',
    '{{#each a b=c}}{{/each}}',
    '{{> part (toString a)}}',
    '{{> part x=(and @root a)}}',
  ];
  expect(everyFault(texts, deckFaults)).toMatchInlineSnapshot(`
    "{{{x}}}
      deck/a.md.hbs:1:1 templates/not-ours: {{{x}}} would print without escaping (write {{x}}: typed prose keeps its markup)

    a {{&x}}
      deck/a.md.hbs:1:3 templates/not-ours: {{{x}}} would print without escaping (write {{x}}: typed prose keeps its markup)

    {{#> part a}}b{{/part}}
      deck/a.md.hbs:1:1 templates/not-ours: a partial cannot be a block here (write {{> part}} and put the text into the partial)

    {{#*inline "x"}}a{{/inline}}
      deck/a.md.hbs:1:1 templates/not-ours: inline partials are not used here (put it into a file of its own under parts/)

    {{* x}}
      deck/a.md.hbs:1:1 templates/not-ours: decorators are not used here (leave it out)

    {{> (lookup . "x")}}
      deck/a.md.hbs:1:1 templates/not-ours: the name of a partial must be written out (choose with {{#if (eq kind "a")}}{{> parts/a}}{{/if}})

    {{@root.x}}
      deck/a.md.hbs:1:3 templates/not-ours: @root reaches past what the template was given (use ../ or pass the value on)

    {{#if @root.x}}{{/if}}
      deck/a.md.hbs:1:7 templates/not-ours: @root reaches past what the template was given (use ../ or pass the value on)

    {{"text"}}
      deck/a.md.hbs:1:1 templates/not-ours: {{text}} prints a literal (write the text itself, without braces)

    {{12}}
      deck/a.md.hbs:1:1 templates/not-ours: {{12}} prints a literal (write the text itself, without braces)

    {{eq a b}}
      deck/a.md.hbs:1:1 templates/not-ours: {{eq …}} has arguments, and no helper prints (write {{#if (eq …)}})

    {{a b=c}}
      deck/a.md.hbs:1:1 templates/not-ours: {{a …}} has arguments, and no helper prints (write {{name}} alone: how a text looks is for the theme)

    {{lookup a b}}
      deck/a.md.hbs:1:1 templates/not-ours: {{lookup …}} has arguments, and no helper prints (write {{a}} alone: how a text looks is for the theme)

    {{#if (lookup a b)}}{{/if}}
      deck/a.md.hbs:1:7 templates/unknown-helper: there is no helper "lookup" (it can be: and, eq, not, or)

    {{#if (eqq a b)}}{{/if}}
      deck/a.md.hbs:1:7 templates/unknown-helper: there is no helper "eqq" (did you mean "eq"?)

    {{#if (eq a)}}{{/if}}
      deck/a.md.hbs:1:7 templates/arguments: (eq) takes 2 values, got 1 (write (eq …))

    {{#if (not a b)}}{{/if}}
      deck/a.md.hbs:1:7 templates/arguments: (not) takes 1 values, got 2 (write (not …))

    {{#if}}{{/if}}
      deck/a.md.hbs:1:1 templates/arguments: {{#if}} takes one value and no options (write {{#if value}}; put a condition in brackets: {{#if (eq a b)}})

    {{#if a b}}{{/if}}
      deck/a.md.hbs:1:1 templates/arguments: {{#if}} takes one value and no options (write {{#if value}}; put a condition in brackets: {{#if (eq a b)}})

    {{#if eq a b}}{{/if}}
      deck/a.md.hbs:1:1 templates/arguments: {{#if}} takes one value and no options (write {{#if value}}; put a condition in brackets: {{#if (eq a b)}})

    {{#iff a}}{{/iff}}
      deck/a.md.hbs:1:1 templates/unknown-block: there is no block "#iff" (did you mean "if"?)

    {{#rows}}{{/rows}}
      deck/a.md.hbs:1:1 templates/unknown-block: there is no block "#rows" (it can be: each, if, unless, with)

    {{^rows}}{{/rows}}
      deck/a.md.hbs:1:1 templates/unknown-block: there is no block "#rows" (it can be: each, if, unless, with)

    {{log a}}
      deck/a.md.hbs:1:1 templates/not-ours: {{log …}} has arguments, and no helper prints (write {{a}} alone: how a text looks is for the theme)

    {{#each a b=c}}{{/each}}
      deck/a.md.hbs:1:1 templates/arguments: {{#each}} takes one value and no options (write {{#each value}}; put a condition in brackets: {{#if (eq a b)}})

    {{> part (toString a)}}
      deck/a.md.hbs:1:10 templates/unknown-helper: there is no helper "toString" (it can be: and, eq, not, or)

    {{> part x=(and @root a)}}
      deck/a.md.hbs:1:17 templates/not-ours: @root reaches past what the template was given (use ../ or pass the value on)"
  `);
});

describe('where no value may stand', () => {
  test('in a deck', () => {
    const texts = [
      'a `{{x}}` b',
      'a ``b ` {{x}}`` b',
      '```\n{{x}}\n```\n',
      '- ~~~ js\n  {{x}}\n  ~~~\n',
      'a\n\n    {{x}}\n',
      'a\n\n    <p>{{x}}</p>\n',
      '![{{x}}](a.png)',
      '![a]({{x}})',
      '[a]({{x}})',
      '[a]: {{x}}',
      '<!-- _class: {{x}} -->',
      '<style>\na { b: {{x}} }\n</style>',
      '<script>{{x}}</script>',
      '<p class={{x}}>a</p>',
      '<p class=a{{x}}>a</p>',
      '<p {{x}}>a</p>',
      '<{{x}}>',
      '</{{x}}>',
      '<h{{x}}>',
      '<img src="{{x}}">',
      '<p onclick="{{x}}">a</p>',
      '<link href="{{x}}">',
      '**{{x}}**',
      'a\n\n---\n\nb',
      'a\n***',
      'a <!-- b',
      '```\na',
      '<p class="{{#if x}}a">{{else}}b{{/if}}',
      '<p class="{{> part}}">',
      '`{{> part}}`',
      'a \\<b> {{x}}',
      '{{x}}* and {{x}}@a.org and [{{x}}]: a',
      'https://{{x}}',
    ];
    expect(everyFault(texts, deckFaults)).toMatchInlineSnapshot(`
      "a \`{{x}}\` b
        deck/a.md.hbs:1:4 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      a \`\`b \` {{x}}\`\` b
        deck/a.md.hbs:1:9 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      \`\`\`
      {{x}}
      \`\`\`

        deck/a.md.hbs:2:1 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      - ~~~ js
        {{x}}
        ~~~

        deck/a.md.hbs:2:3 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      a

          {{x}}

        deck/a.md.hbs:3:5 templates/value-in-code: {{x}} stands on a line that is indented by four spaces after an empty line, which Markdown takes for code (indent it less, or take out the empty line above)

      a

          <p>{{x}}</p>

        deck/a.md.hbs:3:8 templates/value-in-code: {{x}} stands on a line that is indented by four spaces after an empty line, which Markdown takes for code (indent it less, or take out the empty line above)

      ![{{x}}](a.png)
        deck/a.md.hbs:1:3 templates/value-in-image: {{x}} stands in the Markdown of a picture (write <img src="…" alt="{{x}}">)

      ![a]({{x}})
        deck/a.md.hbs:1:6 templates/value-in-image: {{x}} stands in the Markdown of a picture (write <img src="…" alt="{{x}}">)

      [a]({{x}})
        deck/a.md.hbs:1:5 templates/value-in-link: {{x}} stands in the target of a Markdown link (write <a href="{{x}}">…</a>)

      [a]: {{x}}
        deck/a.md.hbs:1:6 templates/value-in-link: {{x}} stands in the target of a Markdown link (write <a href="{{x}}">…</a>)

      <!-- _class: {{x}} -->
        deck/a.md.hbs:1:14 templates/value-in-comment: {{x}} stands in a comment, where nothing can be escaped (write the comment out (a directive of a deck), or as {{!-- … --}} (a note to yourself))

      <style>
      a { b: {{x}} }
      </style>
        deck/a.md.hbs:2:8 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      <script>{{x}}</script>
        deck/a.md.hbs:1:9 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      <p class={{x}}>a</p>
        deck/a.md.hbs:1:10 templates/unquoted-attribute: {{x}} stands in an attribute without quotes (write class="{{x}}")

      <p class=a{{x}}>a</p>
        deck/a.md.hbs:1:11 templates/unquoted-attribute: {{x}} stands in an attribute without quotes (write class="{{x}}")

      <p {{x}}>a</p>
        deck/a.md.hbs:1:4 templates/value-in-tag: {{x}} stands in a tag, outside of an attribute's quotes (write tags and the names of attributes out in the template, choosing with {{#if}} where it varies)

      <{{x}}>
        deck/a.md.hbs:1:2 templates/value-in-tag: {{x}} stands in a tag, outside of an attribute's quotes (write tags and the names of attributes out in the template, choosing with {{#if}} where it varies)

      </{{x}}>
        deck/a.md.hbs:1:3 templates/value-in-tag: {{x}} stands in a tag, outside of an attribute's quotes (write tags and the names of attributes out in the template, choosing with {{#if}} where it varies)

      <h{{x}}>
        deck/a.md.hbs:1:3 templates/value-in-tag: {{x}} stands in a tag, outside of an attribute's quotes (write tags and the names of attributes out in the template, choosing with {{#if}} where it varies)

      <img src="{{x}}">
        deck/a.md.hbs:1:11 templates/value-in-attribute: {{x}} decides what src="…" loads or runs (write src out in the template, choosing with {{#if}} where it varies)

      <p onclick="{{x}}">a</p>
        deck/a.md.hbs:1:13 templates/value-in-attribute: {{x}} decides what onclick="…" loads or runs (write onclick out in the template, choosing with {{#if}} where it varies)

      <link href="{{x}}">
        deck/a.md.hbs:1:13 templates/value-in-attribute: {{x}} decides what <link href="…"> loads (values are for <a href="…">)

      **{{x}}**
        deck/a.md.hbs:1:3 templates/marks-around-value: {{x}} follows a mark of Markdown, which some values would undo (write <strong>{{x}}</strong> or <em>{{x}}</em>)
        deck/a.md.hbs:1:8 templates/marks-around-value: a mark of Markdown follows a value, and works with some values only (write <strong>…</strong>, <em>…</em> or <a href="…">…</a>)
        deck/a.md.hbs:1 templates/slide-break: a line of ---, *** or ___ begins a new slide, and one section is one slide (leave it out, or draw the line with <hr>)

      a

      ---

      b
        deck/a.md.hbs:3 templates/slide-break: a line of ---, *** or ___ begins a new slide, and one section is one slide (leave it out, or draw the line with <hr>)

      a
      ***
        deck/a.md.hbs:2 templates/slide-break: a line of ---, *** or ___ begins a new slide, and one section is one slide (leave it out, or draw the line with <hr>)

      a <!-- b
        deck/a.md.hbs:1 templates/unclosed: the file ends inside a comment (close it in the same file)

      \`\`\`
      a
        deck/a.md.hbs:2 templates/unclosed: the file ends inside a fence of code (close it in the same file)

      <p class="{{#if x}}a">{{else}}b{{/if}}
        deck/a.md.hbs:1:11 templates/torn-block: {{#if}} opens or closes a tag, a quote, a comment or code in one branch only (open and close it in the same branch)

      <p class="{{> part}}">
        deck/a.md.hbs:1:11 templates/partial-in-tag: a partial stands inside a tag, a comment or code (call it between tags; print single values in attributes)

      \`{{> part}}\`
        deck/a.md.hbs:1:2 templates/partial-in-tag: a partial stands inside a tag, a comment or code (call it between tags; print single values in attributes)

      a \\<b> {{x}}
        deck/a.md.hbs:1:1 templates/backslash: \\< is a tag in HTML and none in Markdown (write &lt;)

      {{x}}* and {{x}}@a.org and [{{x}}]: a
        deck/a.md.hbs:1:6 templates/marks-around-value: a mark of Markdown follows a value, and works with some values only (write <strong>…</strong>, <em>…</em> or <a href="…">…</a>)
        deck/a.md.hbs:1:17 templates/marks-around-value: a mark of Markdown follows a value, and works with some values only (write <strong>…</strong>, <em>…</em> or <a href="…">…</a>)
        deck/a.md.hbs:1:34 templates/marks-around-value: a mark of Markdown follows a value, and works with some values only (write <strong>…</strong>, <em>…</em> or <a href="…">…</a>)

      https://{{x}}
        deck/a.md.hbs:1:9 templates/value-in-link: {{x}} stands in an address, which Markdown makes a link by itself (write <a href="{{x}}">…</a>, or put a space before it)"
    `);
  });

  test('in a briefing', () => {
    const texts = [
      '<!-- {{x}} -->',
      '<style>{{x}}</style>',
      '<p class={{x}}>',
      '<p {{x}}>',
      '<p class="a',
      "<img src='{{x}}'>",
    ];
    expect(everyFault(texts, briefingFaults)).toMatchInlineSnapshot(`
      "<!-- {{x}} -->
        briefing/a.html.hbs:1:6 templates/value-in-comment: {{x}} stands in a comment, where nothing can be escaped (write the comment out (a directive of a deck), or as {{!-- … --}} (a note to yourself))

      <style>{{x}}</style>
        briefing/a.html.hbs:1:8 templates/value-in-code: {{x}} stands in code, where nothing can be escaped (take it out of the code; for the look of code write <code>…</code>, for numbers in a style use style="…")

      <p class={{x}}>
        briefing/a.html.hbs:1:10 templates/unquoted-attribute: {{x}} stands in an attribute without quotes (write class="{{x}}")

      <p {{x}}>
        briefing/a.html.hbs:1:4 templates/value-in-tag: {{x}} stands in a tag, outside of an attribute's quotes (write tags and the names of attributes out in the template, choosing with {{#if}} where it varies)

      <p class="a
        briefing/a.html.hbs:1 templates/unclosed: the file ends inside a tag (close it in the same file)

      <img src='{{x}}'>
        briefing/a.html.hbs:1:11 templates/value-in-attribute: {{x}} decides what src="…" loads or runs (write src out in the template, choosing with {{#if}} where it varies)"
    `);
  });
});

test.each([
  '## {{x}}\n\n{{y}} and {{z}}\n\n- {{a}}\n- {{b}}\n',
  '| a | b |\n| --- | :---: |\n| {{x}} | {{y}} |\n',
  '<p class="a {{x}}" title=\'{{y}}\'>{{z}}</p>',
  '<div>\n    <p>{{x}}</p>\n    <p>{{y}}</p>\n</div>',
  '<p {{#if x}}class="a"{{else}}class="b"{{/if}}>{{x}}</p>',
  '<p class="{{#if x}}a{{else}}b{{/if}}">',
  '<!-- _class: driver -->\n\n`code` {{x}}\n',
  '```\na `\n```\n{{x}}',
  '{{!-- a note: {{x}} --- --}}{{x}}',
  '{{!--\n---\n--}}\n{{x}}',
  '[{{x}}](https://example.org) and <a href="{{y}}">{{x}}</a>',
  'a < b and 3 < {{x}}, a \\` {{x}} and 2 * {{x}}',
  '<style>a > b { c: d }</style>{{x}}',
  '<br/>{{x}}<hr>{{y}}<a href="#{{x}}">{{y}}</a>',
  '<div style="--share: {{x}}%">{{y}}</div>',
  '{{#each rows as |row i|}}\n- {{row.a}} {{i}}\n{{/each}}\n',
  '{{#if (and (eq a "b") (not c))}}x{{else if (or d e)}}y{{/if}}',
])('may stand: %j', (text) => {
  expect(deckFaults(text)).toEqual(['no failure']);
});
