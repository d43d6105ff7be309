/** A file of data that is handed out beside a briefing. */
export type DataFile = { readonly path: string; readonly format: 'csv' | 'json'; readonly text: string };
