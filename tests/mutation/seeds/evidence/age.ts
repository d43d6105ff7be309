import type { Ground, Planting, Seed } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { field, fieldIn } from './claims.ts';

/** Claims that are past their date. */
export const ageSeeds: readonly Seed[] = [
  {
    rule: 'evidence/stale-today',
    plant: (ground) => [
      {
        ...field(
          ground,
          pick(
            ground.random,
            Object.values(ground.library.claims)
              .filter(({ staleAfter }) => !staleAfter)
              .map(({ id }) => id),
            wanted,
          ),
          "staleAfter: '2026-12',",
        ),
        today: '2027-03-01',
      },
    ],
  },
  {
    rule: 'evidence/stale',
    also: { 'evidence/stale-in-full': 'readers of the whole base get the claim too' },
    plant: (ground) => {
      const claims = undated(ground, (id) =>
        ground.documents.some(
          ({ audience }) =>
            audience.id === id && (audience.wording === 'plain' || audience.excludes.length > 0),
        ),
      );
      return [field(ground, pick(ground.random, claims, wanted), "staleAfter: '2024',")];
    },
  },
  {
    rule: 'evidence/stale-in-full',
    also: {
      'evidence/stale': 'a claim past its date that readers of conclusions get too',
    },
    plant: (ground) => [staleInFull(ground)],
  },
];

/** Claims of documents that do not say when they must be looked at again. */
const undated = (
  { library, documents }: Ground,
  isWanted: (audience: string) => boolean,
): readonly string[] => {
  const inside = new Set(
    documents.filter(({ audience }) => isWanted(audience.id)).flatMap(({ document }) => document.claims),
  );
  return [...inside].filter((id) => !library.claims[id]!.staleAfter);
};

/** Readers of conclusions become readers of the whole base; ten of their claims are past their date. */
function staleInFull(ground: Ground): Planting {
  const conclusive = ground.documents.find(
    ({ audience }) => audience.wording === 'standard' && audience.excludes.length > 0,
  );
  const full = ground.documents.find(
    ({ audience }) => audience.wording === 'standard' && audience.excludes.length === 0,
  );
  const { audience } = (full ?? conclusive)!;
  const profile = fieldIn(ground, `audience:${audience.id}`, /excludes: \[[^\]]*\],/);
  const claims = pick(
    ground.random,
    undated(ground, (id) => id === audience.id),
    wanted,
  );
  const planting = field(ground, claims, "staleAfter: '2024',");
  return profile && !full
    ? {
        ...planting,
        edits: [
          ...planting.edits!,
          { file: profile.file, at: profile.at, remove: profile.length, insert: 'excludes: [],' },
        ],
      }
    : planting;
}
