import { findingAt, type LibraryRule } from './ground.ts';
import { textsOf } from './texts.ts';

const number = /\d+(?:[.,]\d+)*/;

/** A number is written once, in a claim; prose quotes it. */
export const nothingTyped: LibraryRule = (ground) =>
  [...textsOf(ground)].flatMap(({ key, path, value }) =>
    value.parts.flatMap((part) => {
      const typed = part.part === 'text' || part.part === 'strong' ? number.exec(part.text)?.[0] : undefined;
      if (!typed) return [];
      return findingAt(
        ground,
        { key, path },
        {
          rule: 'content/typed-number',
          message: `the number ${typed} is typed into the text of the ${key.replace(':', ' "')}"`,
          hint: `write it once as the quantity of a claim and quote it: prose\`… \${quantity(claim)} …\`; a year is \${date('2016')}`,
        },
      );
    }),
  );
