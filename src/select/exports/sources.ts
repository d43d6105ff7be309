import { cslRecord } from '../../sections/csl/item.ts';
import { startCitations } from '../../sections/desk/citations.ts';
import { openDesk } from '../desk/open-desk.ts';
import type { ExportGround } from './row.ts';

/** The sources that the audience may see as CSL-JSON, which reference managers import. Grades stand in `custom`. */
export function sourcesJson({ library, audience, locale }: ExportGround): string {
  const desk = openDesk({ library, audience, locale, kind: 'briefing', citations: startCitations() });
  const items = Object.values(library.sources)
    .filter(({ id }) => desk.shows('source', id))
    .map((source) => {
      const { grade, tlp, derivedFrom } = source;
      const relays = derivedFrom.filter((id) => desk.shows('source', id));
      const item = cslRecord(source);
      const custom = {
        ...item.custom,
        tlp,
        ...(audience.grades === 'shown' && grade && { grade: `${grade.reliability}${grade.credibility}` }),
        ...(relays.length > 0 && { derivedFrom: relays }),
      };
      return { ...item, custom };
    });
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
