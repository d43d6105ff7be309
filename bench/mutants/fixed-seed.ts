import fc from 'fast-check';

/** Generators give the same values for each mutant: who repeats a run gets the same report. */
fc.configureGlobal({ seed: 1 });
