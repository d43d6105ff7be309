import { foldSpaces } from '../../lib/fold.ts';
import type { Library } from '../../model/library.ts';
import { footFault } from '../foot-place.ts';
import { type PrintedSection, printedSections } from '../printed.ts';
import { type DocumentFacts, defineRule, type Finding } from '../rule.ts';
import { mustBeFlagged } from '../statuses.ts';

export const flagMissing = defineRule({
  id: 'evidence/flag-missing',
  title: 'A disputed claim printed as if it stood',
  why: 'What is disputed, contradicted, superseded or not verified prints with a visible tag or not at all (schema.org ClaimReview: the verdict goes with the claim).',
  example: '<p>{{text}}</p>   {{!-- a template that leaves out {{#each foot.flags}} --}}',
  mend: 'Print the flags of the section in its template: {{> parts/foot}}, or {{#each foot.flags}}{{label}} {{text}}{{/each}}; or leave the claim out.',
  severity: 'error',
  needs: 'dossier',
  run: (facts) => printedSections(facts).flatMap((section) => unflaggedIn(facts, section)),
});

const unflaggedIn = (facts: DocumentFacts, section: PrintedSection): Finding[] =>
  section.claims
    .map((id) => facts.library.claims[id]!)
    .filter((claim) => mustBeFlagged(claim) && !isFlagged(facts.library, section, claim.id))
    .map(({ id, status }) => ({
      place: footFault(facts, section, 'flags').place,
      message: `the section "${section.section}" prints "${id}", which is ${status}, without saying so`,
      hint: `${footFault(facts, section, 'flags').hint}; or take the claim out`,
    }));

type Flag = { readonly label: string };

/** A flag that speaks of the claim, in its own words or in those of a check of it, with its label, in the text. */
function isFlagged(library: Library, { context, foot, text }: PrintedSection, id: string): boolean {
  const flags = ((context.foot as { flags?: readonly Flag[] } | undefined)?.flags ?? []).map(
    ({ label }) => label,
  );
  const speaking = [`claim:${id}`, ...(library.checksOf[id] ?? []).map((check) => `check:${check}`)];
  return foot.some(({ path, saying, words }) => {
    const label = path[0] === 'flags' ? flags[Number(path[1])] : undefined;
    const says = saying !== undefined && speaking.includes(saying.key);
    return (
      says && label !== undefined && text.visible.includes(foldSpaces(label)) && text.visible.includes(words)
    );
  });
}
