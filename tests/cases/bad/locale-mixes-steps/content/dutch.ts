import { defineLocale } from 'groundswell';
import { en } from '../../../../../templates/locales/en.ts';

type Words = Parameters<typeof defineLocale>[0];

const words = en.spec as unknown as Words;

export const nl = defineLocale({
  ...words,
  language: 'nl',
  outlook: {
    ...words.outlook,
    likely: 'It is unlikely that {}',
  },
  confidence: {
    low: 'Low confidence',
    moderate: 'High confidence',
    high: 'High confidence',
  },
});
