import type { Loaded } from '../../src/load/loaded.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { documentsOf, resolveAudience } from '../../src/select/audience.ts';
import { selectDossier } from '../../src/select/select.ts';

/** Every document of an audience, selected. */
export function selectDocuments(id: string, loaded: Loaded): readonly Dossier[] {
  const audience = resolveAudience(id, loaded.library);
  return documentsOf(audience).map((kind) => selectDossier({ audience, kind }, loaded));
}
