/** A fault of a field, in words: where it is in the entity, what is wrong, what to do. */
export type Said = { readonly path: readonly PropertyKey[]; readonly message: string; readonly hint: string };
