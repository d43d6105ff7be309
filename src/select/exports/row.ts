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
