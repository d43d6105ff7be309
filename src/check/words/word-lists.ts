/** What the checks need to know of one language. Phrases are written in lower case and found as whole words. */
export type Words = {
  /** The scale of likelihood (ICD 203): the row that the locales print, and the other one. */
  readonly likelihoodFirst: readonly string[];
  readonly likelihoodSecond: readonly string[];
  /** How sure the writer is of the evidence. */
  readonly confidence: readonly string[];
  /** Certainty: no forecast is 0 or 100 per cent. */
  readonly certainty: readonly string[];
  /** Words that take certainty back: "almost certainly". */
  readonly almost: readonly string[];
  /** What a number of per cent must stand near to be a probability. */
  readonly probability: readonly string[];
  /** Possibility without a likelihood. */
  readonly modals: readonly string[];
  readonly modalsOfPast: readonly string[];
  /** How common something is. */
  readonly prevalence: readonly string[];
  readonly notPrevalence: readonly string[];
  /** More than one origin: "several reports". */
  readonly several: readonly string[];
  /** Words that judge instead of tell. */
  readonly loaded: readonly string[];
  /** Words that the language is not written in. A Greek letter alone is a sign: Ω, µ, Δ. */
  readonly otherScript: RegExp;
  /** In a sentence about the evidence, or to its reader, and not about the world: "no survey measures it", "ask who gains". */
  readonly aboutEvidence: readonly string[];
  /** A share in words: "nine in ten", "two thirds of". */
  readonly shares: RegExp;
  /** What a question begins with, also where it has no question mark. */
  readonly questions: readonly string[];
  /** What is done to get a number from people. */
  readonly asking: readonly string[];
  /** What people do who leave a country. */
  readonly leaving: readonly string[];
};
