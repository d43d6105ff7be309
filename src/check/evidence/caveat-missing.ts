import { footFault } from '../foot-place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';

export const caveatMissing = defineRule({
  id: 'evidence/caveat-missing',
  title: 'A caveat that did not travel with its claim',
  why: 'A reader takes in one slide or one passage at a time. A caveat that is printed elsewhere limits nothing here (ICD 203: uncertainty is said where the claim is).',
  example: '<p>{{statement}}</p>   {{!-- a template without {{> parts/foot}} --}}',
  mend: 'Print the foot of the section in its template: {{> parts/foot}}, or {{#each foot.caveats}}. Where no claim misleads without the caveat, give it mustTravel: false.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) => printedSections(facts).flatMap((section) => missingIn(facts, section)),
});

function missingIn(facts: DocumentFacts, section: PrintedSection): Finding[] {
  const { library } = facts;
  const due = [...new Set(section.claims.flatMap((id) => library.caveatsOf[id] ?? []))].filter(
    (id) => library.caveats[id]!.mustTravel && !shows(section, id),
  );
  if (due.length === 0) return [];
  const fault = footFault(facts, section, 'caveats');
  return due.map((id) => {
    const claims = section.claims.filter((claim) => library.caveats[id]!.appliesTo.includes(claim));
    return {
      place: fault.place,
      message: `the section "${section.section}" prints ${claims.map((claim) => `"${claim}"`).join(', ')} without its caveat "${id}"`,
      hint: fault.hint,
    };
  });
}

/** The caveat, short or in full, was selected for the section and stands in its text. */
const shows = ({ pieces, foot, text }: PrintedSection, id: string): boolean =>
  [...foot, ...pieces].some(
    ({ saying, words }) => saying?.key === `caveat:${id}` && text.visible.includes(words),
  );
