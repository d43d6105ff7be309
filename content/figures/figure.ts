import type { defineAudience } from 'groundswell';

type Sections = NonNullable<Parameters<typeof defineAudience>[0]['deck']>;

/** What a section of a profile may show as its figure. */
export type Figure = Extract<Sections[number], { section: 'figure' }>['figure'];
