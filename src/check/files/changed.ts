import type { Diagnostic } from '../../lib/diagnostic.ts';

/** A file as the build recorded it. */
type Recorded = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly document?: string;
};
/** A file as it lies in the output folder. */
export type LyingFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** What `--explain` says of `files/changed`, which the check command runs on the output folder itself. */
export const changedRule = {
  id: 'files/changed',
  title: 'A file that is not the one that was built',
  why: 'What was checked is what was built. A file changed by hand, cut short or replaced by another was never checked.',
  example: 'A headline corrected in output/citizens/ruritania-citizens-deck.html.',
  mend: 'Change the content or the template and build again; keep files of your own outside output/.',
  severity: 'error',
} as const;

/** A file in the folder of an audience that no build made: it is handed out with the others, and nobody checked it. */
export const filesStray = (paths: readonly string[]): readonly Diagnostic[] =>
  paths.map((path) => ({
    severity: 'warning',
    rule: changedRule.id,
    place: { file: path, document: path.slice(0, path.indexOf('/')) },
    message: `${path} was not built, and lies among the files that are handed out`,
    hint: 'Take it out of the folder: no rule looked at it. Files of your own belong elsewhere',
  }));

/** There are files and no record of them: whether they are what was built nobody can tell. */
export const recordMissing = (path: string): Diagnostic => ({
  severity: 'warning',
  rule: changedRule.id,
  place: { file: path },
  message:
    'the record of the last build cannot be read, so that nobody can tell whether files were changed since',
  hint: 'Build again: npm start',
});

/** Compares what the build recorded with what is there. `all`: every recorded file, for one that took the place of another. */
export function filesChanged(
  recorded: readonly Recorded[],
  found: readonly LyingFile[],
  all: readonly Recorded[] = recorded,
): readonly Diagnostic[] {
  const byPath = new Map(found.map((file) => [file.path, file]));
  return recorded.flatMap((before): Diagnostic[] => {
    const now = byPath.get(before.path);
    if (now?.sha256 === before.sha256) return [];
    return [
      {
        severity: changedRule.severity,
        rule: changedRule.id,
        place: { file: before.path, document: before.document },
        message: messageOf(before, { now, found, recorded: all }),
        hint: 'Build it again: npm start. What should stay belongs into the content or a template',
      },
    ];
  });
}

type Around = {
  readonly now: LyingFile | undefined;
  readonly found: readonly LyingFile[];
  readonly recorded: readonly Recorded[];
};

function messageOf({ path, bytes, sha256 }: Recorded, { now, found, recorded }: Around): string {
  if (!now) {
    const moved = found.find((file) => file.sha256 === sha256);
    return `${path} is missing, though it was built${moved ? `; the same file lies at ${moved.path}` : ''}`;
  }
  const other = recorded.find((file) => file.sha256 === now.sha256);
  if (other) return `${path} was replaced by ${other.path}`;
  if (now.bytes === 0) return `${path} is empty, expected ${bytes} bytes`;
  if (now.bytes < bytes)
    return `${path} has ${now.bytes} bytes, expected ${bytes}: it was cut short or changed by hand`;
  return `${path} is not the file that was built: it was changed by hand or replaced`;
}
