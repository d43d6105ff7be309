import { z } from 'zod';
import { credibilities, reliabilities } from '../../model/schema/locator.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { defineSection, frame } from '../section.ts';

/** What the letters and digits of grades and the words of hedges mean, once a product. */
const gradeLegendSpec = z.strictObject({ section: z.literal('grade-legend'), ...sectionHead });

const rows = z.array(z.object({ key: z.string(), means: z.string() }));

export const gradeLegend = defineSection({
  templates: { briefing: 'grade-legend' },
  spec: gradeLegendSpec,
  context: z.object({ ...frame, reliability: rows, credibility: rows, hedges: rows, statuses: rows }),
  select: (_spec, desk) => {
    const { reliability, credibility, annex, statuses } = desk.locale;
    const hedgesUsed = new Set([
      ...Object.values(desk.library.claims).map(({ hedge }) => hedge),
      ...Object.values(desk.library.causalLinks).map(({ hedge }) => hedge),
    ]);
    return {
      reliability: reliabilities.map((key) => ({ key, means: reliability[key] })),
      credibility: credibilities.map((key) => ({ key: String(key), means: credibility[key] })),
      hedges: [...hedgesUsed].map((key) => ({ key: annex.hedges[key], means: annex.hedgeMeans[key] })),
      statuses: (
        ['current', 'qualified', 'disputed', 'contradicted', 'superseded', 'unverified'] as const
      ).map((key) => ({
        key: statuses[key],
        means: annex.statusMeans[key],
      })),
    };
  },
});
