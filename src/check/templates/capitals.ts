import type { Template, Theme } from '../../fill/template.ts';
import { declarationsOfSheet } from '../../lib/css-sheet.ts';
import { defineRule, type Finding } from '../rule.ts';
import { themesOf } from './themes.ts';

/** The class for words of the locale, which a theme may set in capitals. */
const localeWords = 'locale-words';

export const capitals = defineRule({
  id: 'templates/capitals',
  title: 'Words of an author set in other letters than they were written in',
  why: 'Capitals change what is said: mW is a milliwatt and MW a megawatt, pH becomes PH, and a name loses its form. Who copies the text gets something else than who reads it.',
  example: '.kicker { text-transform: uppercase }',
  mend: 'Set the words apart by weight, colour or letter-spacing. Words of the locale may be set in capitals: give them the class locale-words in the template, <b class="locale-words">{{@labels.caveat}}</b>, and name it in the rule of the theme.',
  severity: 'error',
  needs: 'templates',
  run: (facts) => [
    ...themesOf(facts).flatMap(inTheme),
    ...[...facts.templates.templates.values()].flatMap((template) => [
      ...inTemplate(template),
      ...misused(template),
    ]),
  ],
});

const changing =
  /\b(?:uppercase|lowercase|capitalize|full-width|(?:all-)?(?:small|petite)-caps|unicase|titling-caps)\b/i;
const properties = /^(?:text-transform|font|font-variant|font-variant-caps|font-feature-settings)$/;
/** OpenType has features of the same effect. */
const features = /["'](?:smcp|c2sc|pcap|c2pc|unic|titl|case)["'](?!\s*(?:0|off))/i;

const changes = (property: string, value: string): boolean =>
  properties.test(property) &&
  (changing.test(value) || (property.endsWith('-settings') && features.test(value)));

const hint = `set them apart by weight, colour or letter-spacing; words of the locale may have the class "${localeWords}"`;

function inTheme({ file, text }: Theme): readonly Finding[] {
  return declarationsOfSheet(text)
    .filter(({ property, value }) => changes(property, value))
    .filter(({ selectors }) => !selectors.every(isLocaleWords))
    .map(({ property, value, selectors, line, column }) => ({
      place: { file, line, column },
      message: `${property}: ${value} of ${selectors.join(', ')} changes the letters of what an author wrote`,
      hint,
    }));
}

/** `.legend .locale-words::first-line` is about words of the locale. */
const isLocaleWords = (selector: string): boolean =>
  new RegExp(`\\.${localeWords}(?![\\w-])[^\\s>+~]*$`).test(selector.trim());

const written = /(text-transform|font-variant(?:-caps)?|font-feature-settings)\s*:\s*([^;"'}]*)/gi;

/** A style in a tag or in a `<style>` of a template. */
function inTemplate({ file, text }: Template): readonly Finding[] {
  return [...text.matchAll(written)]
    .filter(([, property = '', value = '']) => changes(property.toLowerCase(), value))
    .map(({ 0: all, index }) => ({
      place: { file, ...positionOf(text, index) },
      message: `${all.trim()} changes the letters of what an author wrote`,
      hint,
    }));
}

/** Elements with the class for words of the locale that print something else. */
function misused({ file, text }: Template): readonly Finding[] {
  const elements = text.matchAll(/<(\w+)[^>]*\sclass="[^"]*\blocale-words\b[^"]*"[^>]*>([\s\S]*?)<\/\1>/g);
  return [...elements].flatMap(({ 2: inside = '', index }) => {
    const printed = [...inside.matchAll(/\{\{(?![#/!]|else)\s*([^\s}]+)/g)].map(([, name = '']) => name);
    const other = printed.find((name) => !name.startsWith('@labels.'));
    return other === undefined
      ? []
      : [
          {
            place: { file, ...positionOf(text, index) },
            message: `the class "${localeWords}" is for words of the locale, and {{${other}}} stands in it`,
            hint: 'print {{@labels.…}} in it, or take the class out',
          },
        ];
  });
}

function positionOf(text: string, index: number) {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
