import { z } from 'zod';
import { cell } from './cell.ts';
import { day, edtf } from './date.ts';
import { fault, nonEmpty } from './fault.ts';
import { grade, locator } from './locator.ts';
import { prose } from './prose.ts';
import { evidence, id } from './ref.ts';
import { tableFaults } from './table-faults.ts';
import { tlp } from './tlp.ts';
import { orUnknown } from './unknown.ts';
import { currency, period, sampling } from './value.ts';
import { hedges, statuses } from './vocabulary.ts';

/** What the numbers of the column are, as it stands before them: "People who arrived". */
const meaning = prose;

/** Words, or names by which rows are told apart. */
const text = z.strictObject({
  type: z.literal('text'),
  meaning,
  /** Whether rows are told apart by it. */
  key: z.boolean().default(false),
});
/** Dates in EDTF. As a key it is also when the numbers of its row were true. */
const date = z.strictObject({
  type: z.literal('date'),
  meaning,
  /** Whether rows are told apart by it. */
  key: z.boolean().default(false),
});
/** Counts and measures, with one unit. */
const amount = z.strictObject({
  type: z.literal('amount'),
  meaning,
  /** What is counted, as it stands after the number: "people". May be empty. */
  unit: z.string(),
});
/** Money, in one currency. */
const money = z.strictObject({
  type: z.literal('money'),
  meaning,
  currency,
  /** What the sums are for, where they are prices or wages. */
  per: period.optional(),
});
/** Rates and changes in per cent. */
const rate = z.strictObject({
  type: z.literal('rate'),
  meaning,
  /** Of what: "gross domestic product, against the year before". */
  of: z.string().min(1),
});
/** Parts of a group: how many of those asked, or, where nobody says how many were asked, per cent. */
const share = z.strictObject({
  type: z.literal('share'),
  meaning,
  /** The column that holds the base: how many were asked. Where that is unknown, the cells are per cent. */
  of: orUnknown(z.string().min(1)),
  /** Who was asked. */
  population: z.string().min(1),
  /** When they were asked. */
  fieldwork: orUnknown(edtf),
  sampling,
  /** What is counted, in the plural: "people asked" unless said otherwise. */
  unit: z.string().optional(),
});

/** A column: what its cells are, in which unit, and what they mean. */
export const column = z.discriminatedUnion('type', [text, date, amount, money, rate, share]);

const columnName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'the name of a column is lower-case words joined by hyphens');

/** A table of numbers as a source gives it. A cell counts as a claim: `cell(arrivals, { year: '2019' }, 'people')`. */
export const dataset = z
  .strictObject({
    id,
    /** What the table holds: "Arrivals by year". */
    title: prose,
    /** Columns by name, each with its type, its unit and its meaning. One at least is a key. */
    columns: z.record(columnName, column),
    /** Rows, each with a cell for every column. A cell is a number, a range, a text or a date; `unknown('why')` where there is none; or `{ value: 2_800, qualifier: 'over' }` with what it has of its own. */
    rows: z.array(z.record(z.string(), cell)),
    /** Where it is said. */
    sources: nonEmpty(locator, fault('a dataset needs at least one source', 'add sources: [at(…)]')),
    /** When the numbers were true, where no key of a row is a date; else when the table was made. */
    asOf: edtf,
    /** After this date its cells must be checked again. */
    staleAfter: edtf.optional(),
    /** How firmly the source says it. */
    hedge: z.enum(hedges).default('asserted'),
    /** How its numbers stand today. */
    status: z.enum(statuses).default('current'),
    /** Who counted first, where the source passes it on. */
    reportedBy: z.string().min(1).optional(),
    grade: grade.optional(),
    tlp: tlp.default('TLP:CLEAR'),
    /** The file that it was taken from. `npm run take` writes it. */
    file: z
      .strictObject({
        /** "arrivals.xlsx", without its folder. */
        name: z.string().min(1),
        /** The sheet of a workbook. */
        sheet: z.string().min(1).optional(),
        /** The cells, head and all: "A3:F27". */
        range: z.string().min(1),
        /** The day on which it was taken. */
        retrieved: day,
        /** SHA-256 of the file, so that it can be told from a newer one. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 digits and letters from a to f'),
        /** Under which licence it is published. */
        licence: orUnknown(z.string().min(1)),
      })
      .optional(),
    evidence,
  })
  .superRefine((table, context) => {
    for (const { path, message, remedy } of tableFaults(table))
      context.addIssue({ code: 'custom', path: [...path], message, params: { remedy } });
  });
