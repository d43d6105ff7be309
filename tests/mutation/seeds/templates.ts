import { realFolders } from '../../../bench/world.ts';
import { sectionTemplates, templatesOf } from '../../../src/check/template-use.ts';
import { reached } from '../../../src/fill/partials.ts';
import { loadTemplates } from '../../../src/fill/templates.ts';
import { type Ground, type Planting, type Seed, wanted } from '../fault.ts';
import { pick } from '../random.ts';
import { cutText, eachSection } from '../sections.ts';
import { isIn, turn } from '../sites.ts';

type Written = { readonly name: string; readonly file: string; readonly text: string };

/** The templates of all sections and their parts, without overrides. */
function templatesIn(ground: Ground): readonly Written[] {
  const set = loadTemplates({ folder: realFolders.templates, packs: [], sections: sectionTemplates() });
  const used = reached(
    set,
    ground.documents.flatMap(({ audience }) => templatesOf(audience)),
  );
  return [...set.templates.values()]
    .filter(({ name }) => used.has(name))
    .map(({ name }) => {
      const file = `templates/${name}.${name.startsWith('deck/') ? 'md' : 'html'}.hbs`;
      return { name, file, text: ground.read(file) };
    });
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Changes ten templates, each at one match of a pattern. */
function inTemplates(
  ground: Ground,
  pattern: RegExp,
  insert: (match: RegExpExecArray, index: number) => string,
): Planting {
  const places = templatesIn(ground).flatMap(({ file, text }) => {
    const match = pattern.exec(text);
    return match ? [{ file, text, match }] : [];
  });
  const chosen = pick(ground.random, places, wanted);
  return {
    edits: chosen.map(({ file, match }, index) => ({
      file,
      at: match.index,
      remove: match[0].length,
      insert: insert(match, index),
    })),
    faults: chosen.map(({ file, text, match }, index) => ({
      name: `${insert(match, index)} in ${file}`,
      isToldBy: isIn(file, lineAt(text, match.index)),
    })),
  };
}

/** Parts that no template prints. */
function spareParts(): Planting {
  const files = Array.from(
    { length: wanted },
    (_, index) =>
      `templates/${turn(['deck', 'briefing'], index)}/parts/spare-${index}.${turn(['md', 'html'], index)}.hbs`,
  );
  return {
    edits: files.map((file) => ({ file, insert: '<p>Rice</p>\n' })),
    faults: files.map((file) => ({ name: file, isToldBy: ({ place }) => place.file.endsWith(file) })),
  };
}

/** Overrides of sections that an audience does not have. */
function vainOverrides(ground: Ground): Planting {
  const audiences = [...new Map(ground.documents.map(({ audience }) => [audience.id, audience])).values()];
  const used = new Map(
    audiences.map(({ id }) => [
      id,
      new Set(
        ground.documents
          .filter(({ audience }) => audience.packs.includes(id))
          .flatMap(({ audience }) => templatesOf(audience)),
      ),
    ]),
  );
  const all = audiences.flatMap(({ id }) =>
    sectionTemplates()
      .filter((name) => !used.get(id)!.has(name))
      .map((name) => {
        const path = `${name}.${name.startsWith('deck/') ? 'md' : 'html'}.hbs`;
        return { file: `templates/audiences/${id}/${path}`, text: ground.read(`templates/${path}`) };
      })
      .filter(({ file, text }) => text !== '' && ground.read(file) === ''),
  );
  const chosen = pick(ground.random, [...new Map(all.map((one) => [one.file, one])).values()], wanted);
  return {
    edits: chosen.map(({ file, text }) => ({ file, insert: text })),
    faults: chosen.map(({ file }) => ({ name: file, isToldBy: ({ place }) => place.file.endsWith(file) })),
  };
}

/** Copies of templates that say that they were made from another version. */
function oldCopies(ground: Ground): Planting {
  const all = ground.documents.flatMap(({ audience }) =>
    templatesOf(audience).map((name) => {
      const path = `${name}.${name.startsWith('deck/') ? 'md' : 'html'}.hbs`;
      return {
        path,
        file: `templates/audiences/${audience.id}/${path}`,
        text: ground.read(`templates/${path}`),
      };
    }),
  );
  const free = [...new Map(all.map((one) => [one.file, one])).values()].filter(
    ({ file, text }) => text !== '' && ground.read(file) === '',
  );
  const chosen = pick(ground.random, free, wanted);
  return {
    edits: chosen.map(({ path, file, text }) => ({
      file,
      insert: `{{!-- Copied from ${path}, version 000000000000. --}}\n${text}`,
    })),
    faults: chosen.map(({ file }) => ({ name: file, isToldBy: ({ place }) => place.file.endsWith(file) })),
  };
}

export const templateSeeds: readonly Seed[] = [
  {
    rule: 'templates/typed-number',
    also: {
      'layout/words': 'words in a template are words of the document',
      'layout/overflow': 'and need room',
      'layout/pages': 'and need room',
    },
    plant: (ground) => [
      inTemplates(
        ground,
        /<(?:div|p|section|ul|table)\b[^>]*>/,
        ([tag], index) => `<p hidden>In ${1990 + index} so</p>${tag}`,
      ),
    ],
  },
  {
    rule: 'templates/unknown-class',
    plant: (ground) => [
      inTemplates(
        ground,
        /(?<= class=")(?!\{)[a-z-]+/,
        ([name]) => `${name.slice(0, -1)}${name.at(-1)}${name.at(-1)}x ${name}`,
      ),
    ],
  },
  {
    rule: 'templates/unrendered-claim',
    plant: (ground) => [
      eachSection(ground, (section) => {
        const [piece] = section.pieces.filter(
          ({ claims, words, path }) =>
            claims.length > 0 &&
            words.length > 20 &&
            path[0] !== 'headline' &&
            claims.some(
              (id) =>
                section.pieces.filter((other) => other.claims.includes(id)).length === 1 &&
                !section.pictured.includes(id),
            ),
        );
        return piece && section.text.visible.split(piece.words).length === 2
          ? cutAll(piece.words)
          : undefined;
      }),
    ],
  },
  { rule: 'templates/override-outdated', plant: (ground) => [oldCopies(ground)] },
  { rule: 'templates/unused-partial', plant: () => [spareParts()] },
  { rule: 'templates/unused-template', plant: (ground) => [vainOverrides(ground)] },
];

/** Takes the words out and leaves the raised numbers, so that the sources stay. */
const cutAll = (words: string) => cutText(words.split(' ').slice(0, 4).join(' '));
