import { z } from 'zod';
import { edtf } from './date.ts';
import { byLanguage } from './phrase.ts';
import { ref, refs } from './ref.ts';

export const originSchema = z.object({ file: z.string(), line: z.number(), column: z.number() });

const numberPart = {
  key: z.string().optional(),
  /** Without its unit, where the sentence has said it: "1,047 people in 2019, 236 in 2024". */
  unitless: z.literal(true).optional(),
};

/** The parts of typed prose. What each prints is decided late, by audience, language and format. */
export const prosePart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('text'), text: z.string() }),
  z.strictObject({ part: z.literal('strong'), text: z.string() }),
  /** A proper name that is no actor and no term; it may hold digits. */
  z.strictObject({
    part: z.literal('proper'),
    text: z
      .string()
      .regex(/^(?=.*\p{Lu})[^%]*$/u, 'a proper name has a capital letter and no per cent sign: COVID-19, G7'),
  }),
  /** A number of a claim; `key` names one of several. */
  z.strictObject({ part: z.literal('quantity'), claim: ref('claim'), ...numberPart }),
  /** A number of the claim in whose own text this stands. */
  z.strictObject({ part: z.literal('own'), ...numberPart }),
  z.strictObject({ part: z.literal('date'), date: edtf }),
  z.strictObject({ part: z.literal('cite'), claims: refs('claim') }),
  z.strictObject({ part: z.literal('term'), term: ref('term'), text: z.string().optional() }),
  z.strictObject({ part: z.literal('name'), actor: ref('actor'), text: z.string().optional() }),
]);
export type ProsePart = z.infer<typeof prosePart>;

/** Typed text in one language, with the place where it was written. */
export type ProseText = {
  readonly parts: readonly ProsePart[];
  readonly origin?: z.infer<typeof originSchema> | undefined;
};

/** Text by language; the key is empty where the language is the library's. Read it with `inLanguage`. */
export type Prose = Readonly<Record<string, ProseText>>;

const proseNode = z.strictObject({ parts: z.array(prosePart), origin: originSchema });

/** A plain string, or what the `prose` tag made. */
const proseText = z.union([
  z
    .string()
    .min(1)
    .transform((text): ProseText => ({ parts: [{ part: 'text', text }] })),
  proseNode.transform((node): ProseText => node),
]);

/** Text in one language, or in several by their BCP 47 tag: `{ en: prose`…`, ko: prose`…` }`. */
export const prose = z.union([
  proseText.transform((text): Prose => ({ '': text })),
  byLanguage(proseText).transform((texts): Prose => texts),
]);
