import type { Audience } from '../../model/audience.ts';
import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/schema/locale.ts';

/** Columns of the file. Every kind of entry fills those that it has. */
export const columns = [
  ...([
    'class',
    'id',
    'text',
    'kind',
    'hedge',
    'status',
    'grade',
    'as_of',
    'number',
    'base',
    'population',
  ] as const),
  ...([
    'sampling',
    'fieldwork',
    'said_by',
    'from',
    'to',
    'sign',
    'verdict',
    'drivers',
    'claims',
    'caveats',
  ] as const),
  ...(['checks', 'sources', 'addresses', 'tlp'] as const),
];

/** One entry of the file; a column that it does not have stays empty. */
export type Row = Partial<Record<(typeof columns)[number], string>>;

/** Whose file it is, in which language. */
export type ExportGround = {
  readonly library: Library;
  readonly audience: Audience;
  readonly locale: Locale;
};
