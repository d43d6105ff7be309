import type { Printable } from '../../model/printable.ts';

/** A source as a speaker names it. */
export type SourceEvidence = {
  /** "Human Rights Watch: A Sense of Terror". */
  readonly name: string;
  /** "March 2024 · paragraph 7 · B2 · read 22 November 2026". */
  readonly facts: readonly string[];
  /** Empty when the address is not recorded. */
  readonly address: string;
};

/** Later knowledge that speaks for or against a claim, or corrects it. */
export type Dispute = {
  readonly label: string;
  readonly says: Printable;
  /** When it was checked or corrected, and in which sources. */
  readonly facts: readonly string[];
};

/** What answers a question about one claim. */
export type ClaimEvidence = {
  readonly id: string;
  /** Whether the slide shows it, rests on it, or only the notes name it. */
  readonly part: 'shown' | 'noted' | 'behind';
  readonly says: Printable;
  /** The claim stands as it was said; else the status in words. */
  readonly flag: string;
  /** Number, base, sampling, dates, who said it: each with its label. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sources: readonly SourceEvidence[];
  readonly caveats: readonly Printable[];
  readonly disputes: readonly Dispute[];
  /** How sure we are of what rests on it. */
  readonly confidence: readonly {
    readonly level: 'low' | 'moderate' | 'high';
    readonly label: string;
    /** The driver or judgement. */
    readonly of: Printable;
    readonly basis: Printable;
  }[];
};

/** Lines of the notes under a label; without one where the profile has written them. */
export type NoteGroup = { readonly label: string; readonly lines: readonly Printable[] };

/** What the speaker has of one slide beside the slide. */
export type SlideTalk = {
  readonly anchor: string;
  readonly backup: boolean;
  /** Planned time; 0 for back-up slides and for the cover, unless the profile says otherwise. */
  readonly seconds: number;
  readonly notes: readonly NoteGroup[];
  readonly evidence: readonly ClaimEvidence[];
};

/** What the speaker has of a deck: for the house, never handed out. */
export type Talk = {
  readonly slides: readonly SlideTalk[];
  /** The time for the whole of it. */
  readonly seconds: number;
};
