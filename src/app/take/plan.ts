import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { contentPath, type Project } from '../new/project.ts';
import { changesOf } from './changes.ts';
import { isDouble, type Marks, marksOf, matched } from './identity.ts';
import type { SourceChange } from './patch.ts';
import { fieldLost, type LibraryRecord, type ReadLibrary, recordLost } from './record.ts';
import { type SourceFields, sourceFields } from './source-fields.ts';
import { idFor, sourceModule } from './source-module.ts';

type Created = { readonly id: string; readonly path: string; readonly text: string; readonly title: string };

/** What taking a library comes to. */
export type Plan = {
  readonly created: readonly Created[];
  readonly changed: readonly SourceChange[];
  /** How many sources are as the library has them. */
  readonly same: number;
  readonly records: number;
  readonly findings: readonly Diagnostic[];
};

type Understood = { readonly record: LibraryRecord; readonly fields: SourceFields; readonly marks: Marks };

/** Compares the records of a library with the sources that are there. `file` is its name in messages. */
export function planTake(
  { records, findings }: ReadLibrary,
  { file, project }: { file: string; project: Project },
): Plan {
  const found: Diagnostic[] = [...findings];
  const understood = singles(
    records.flatMap((record) => understand(record, { file, found })),
    { file, found },
  );
  const { sources, origins } = project.loaded.library;
  const marks = new Map(Object.values(sources).map((source) => [source.id, marksOf(source)]));
  const matches = matched(
    understood.map((one) => one.marks),
    marks,
  );
  const ids = new Set(Object.keys(sources));
  const created: Created[] = [];
  const changed: SourceChange[] = [];
  for (const [index, { fields }] of understood.entries()) {
    const match = matches.get(index);
    if (match === undefined) created.push(create(fields, { ids, file, project }));
    else {
      const changes = changesOf(sources[match]!, fields);
      if (changes.length > 0)
        changed.push({ id: match, origin: origins[`source:${match}`]!, fields: changes });
    }
  }
  return { created, changed, same: matches.size - changed.length, records: records.length, findings: found };
}

type Means = { readonly file: string; readonly found: Diagnostic[] };

function understand(record: LibraryRecord, { file, found }: Means): readonly Understood[] {
  const place = { file, line: record.line, name: record.name };
  const fields = sourceFields(record, (field, said) => found.push(fieldLost(place, field, said)));
  const { title, publisher, url } = fields;
  if (title === undefined && publisher === undefined && url === undefined) {
    const hint = 'nobody could find it: give it a title, a publisher or an address in the library';
    found.push(recordLost(place, { message: 'title, publisher and address are missing', hint }));
    return [];
  }
  return [{ record, fields, marks: marksOf(fields) }];
}

/** Each publication once; a second record of it is told. */
function singles(all: readonly Understood[], { file, found }: Means): readonly Understood[] {
  const kept: Understood[] = [];
  for (const one of all) {
    const before = kept.find((other) => isDouble(one.marks, other.marks));
    if (!before) kept.push(one);
    else
      found.push(
        recordLost(
          { file, line: one.record.line, name: one.record.name },
          {
            message: `it is the same publication as the record of line ${before.record.line}, which is taken`,
            hint: 'make one record of the two in the library',
          },
        ),
      );
  }
  return kept;
}

function create(
  fields: SourceFields,
  { ids, file, project }: { readonly ids: Set<string>; readonly file: string; readonly project: Project },
): Created {
  const pathOf = (id: string) => contentPath(project, 'sources', `${id}.ts`);
  let id = idFor(fields, ids);
  while (existsSync(pathOf(id))) {
    ids.add(id);
    id = idFor(fields, ids);
  }
  ids.add(id);
  const path = pathOf(id);
  const text = sourceModule(id, fields, { path, library: basename(file) });
  return { id, path, text, title: fields.title ?? fields.publisher ?? fields.url ?? '' };
}
