/** One line of a record of RIS, with the lines that go on with it. */
export type RisField = { readonly tag: string; readonly value: string; readonly line: number };
/** A record of RIS, and whether its end was written. */
export type RisRecord = {
  readonly line: number;
  readonly fields: readonly RisField[];
  readonly isClosed: boolean;
};
export type ReadRis = {
  readonly records: readonly RisRecord[];
  /** Lines with text outside of every record. */
  readonly stray: readonly number[];
};

/** `TY  - JOUR`. Programs write one space or two, and none behind the hyphen of an empty field. */
const tagged = /^\s*([A-Z][A-Z0-9]) {1,3}-(?:\s+(.*)|\s*)$/;

/** Reads the lines of a RIS file (RIS format specifications, 2011). A record begins with TY and ends with ER. */
export function readRis(text: string): ReadRis {
  const records: { line: number; fields: RisField[]; isClosed: boolean }[] = [];
  const stray: number[] = [];
  let open: (typeof records)[number] | undefined;
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const [, tag, value = ''] = tagged.exec(written) ?? [];
    if (tag === 'TY') {
      open = { line, fields: [{ tag, value: value.trim(), line }], isClosed: false };
      records.push(open);
    } else if (tag === 'ER' && open) {
      open.isClosed = true;
      open = undefined;
    } else if (open && tag !== undefined) open.fields.push({ tag, value: value.trim(), line });
    else if (open) goOn(open.fields, written.trim());
    else if (written.trim() !== '') stray.push(line);
  }
  return { records, stray };
}

/** A line without a tag belongs to the field above it. */
function goOn(fields: RisField[], text: string): void {
  const last = fields.at(-1);
  if (last && text !== '') fields[fields.length - 1] = { ...last, value: `${last.value} ${text}`.trim() };
}
