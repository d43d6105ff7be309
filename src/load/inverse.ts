/** From "caveat names claims" to "claim has caveats". */
export function inverse<T extends { readonly id: string }>(
  entities: readonly T[],
  named: (entity: T) => readonly string[],
): Record<string, string[]> {
  const found: Record<string, string[]> = Object.create(null); // an id may be a word that every object has
  for (const entity of entities)
    for (const id of named(entity)) {
      found[id] ??= [];
      found[id].push(entity.id);
    }
  return found;
}
