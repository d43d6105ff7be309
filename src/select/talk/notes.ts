import { fillPattern } from '../../lib/pattern.ts';
import type { FilledSection } from '../../model/dossier.ts';
import { type Printable, plain } from '../../model/printable.ts';
import type { Desk } from '../../sections/desk/desk.ts';
import type { ClaimEvidence, NoteGroup } from './spoken.ts';

type NotesRequest = {
  /** What the profile says for the speaker. */
  readonly written: readonly Printable[];
  readonly evidence: readonly ClaimEvidence[];
  readonly section: FilledSection;
  readonly desk: Desk;
};

/** More than this nobody reads while speaking; the evidence drawer has the rest. */
const most = { claims: 4, caveats: 3 } as const;

/** The notes of one slide: those of the profile, or else what the dossier gives a speaker to say. No slide is without. */
export function notesFor({ written, evidence, section, desk }: NotesRequest): readonly NoteGroup[] {
  const { talk } = desk.locale;
  const caution = { label: talk.sayAloud, lines: cautions(evidence) };
  const groups =
    written.length > 0
      ? [{ label: '', lines: written }]
      : [{ label: talk.restsOn, lines: restsOn(evidence, talk.and) }, caution];
  const told = groups.filter(({ lines }) => lines.length > 0);
  if (told.length > 0) return told;
  return [{ label: '', lines: [plain(section.backup ? talk.backupNote : talk.noClaims)] }];
}

/** The claims in full sentences, each with who says it. */
const restsOn = (evidence: readonly ClaimEvidence[], and: string): readonly Printable[] =>
  [...evidence]
    .sort((a, b) => Number(a.part === 'behind') - Number(b.part === 'behind'))
    .slice(0, most.claims)
    .map(({ says, sources }) => ({
      ...says,
      runs: [...says.runs, { run: 'text', text: ` (${nameSources(sources, and)})` }],
    }));

const nameSources = (sources: ClaimEvidence['sources'], and: string): string => {
  const names = [...new Set(sources.map(({ name }) => name.split(': ')[0]!))];
  return names.length < 2 ? names.join('') : fillPattern(and, names.slice(0, -1).join(', '), names.at(-1)!);
};

/** What must be said with the claims, once each: disputes before caveats. */
function cautions(evidence: readonly ClaimEvidence[]): readonly Printable[] {
  const shown = evidence.filter(({ part }) => part !== 'behind');
  const all = [
    ...shown.flatMap(({ disputes }) => disputes.map(({ says }) => says)),
    ...shown.flatMap(({ caveats }) => caveats),
  ];
  const byWords = new Map(all.map((says) => [JSON.stringify(says.runs), says]));
  return [...byWords.values()].slice(0, most.caveats);
}
