import { defineLocale } from 'groundswell';
import { en } from '../../../../../templates/locales/en.ts';

type Words = Parameters<typeof defineLocale>[0];

// All of English but the scenarios and two labels.
const { scenarios, labels, ...words } = en.spec as unknown as Words;
const { bottomLine, undated, ...others } = labels;

export const nl = defineLocale({
  ...words,
  language: 'nl',
  labels: {
    ...others,
    undatd: 'ongedateerd',
  },
} as unknown as Words);
