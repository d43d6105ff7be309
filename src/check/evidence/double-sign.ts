import { sayingPlace } from '../place.ts';
import { defineRule } from '../rule.ts';
import { sayingsOf } from '../sayings.ts';

/** What says which way a number went, up to the number, by language. */
export const ways: Readonly<Record<string, RegExp>> = {
  en: /\b(?:f[ae]ll(?:s|en|ing)?|dropp?(?:ed|s|ing)?|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk(?:s|ing)?|contract(?:ed|s|ing)|los(?:t|es|s)|lower|down|r[io]se(?:s|n)?|rising|gr[eo]w(?:s|n|ing|th)?|increas(?:ed?|es|ing)|climb(?:ed|s|ing)?|gain(?:ed|s)?|higher|up)\s+(?:by|of)\s+(?:about |over |up to |at least )?[-−]\d[\d.,]*/iu,
  de: /(?<!\p{L})(?:fiel(?:en)?|fällt|fallen|gefallen|sank(?:en)?|sinkt|sinken|gesunken|schrumpf(?:t|te|ten|en)|Rückgang|Abnahme|Verlust|nahm(?:en)?|nimmt|zugenommen|abgenommen|verringert(?:e|en)?(?: sich)?|stieg(?:en)?|steigt|gestiegen|wuchs(?:en)?|wächst|gewachsen|Anstieg|Zunahme|Zuwachs|Wachstum)\s+(?:um|von)\s+(?:etwa |über |bis zu |mindestens )?[-−]\d[\d.,]*/iu,
};

export const doubleSign = defineRule({
  id: 'evidence/double-sign',
  title: 'A way twice: by a word and by a minus',
  why: 'To fall by −20% is to rise, and to rise by −3% is to fall: a reader cannot know which of the two is meant.',
  example: 'prose`Output fell by ${quantity(growth)}.`   // growth is −20.3',
  mend: 'Let one of them say it: "output changed by −20.3%", or a number of its own without a sign, "fell by 20.3%".',
  severity: 'error',
  needs: 'library',
  run: ({ library }) =>
    sayingsOf(library).flatMap((saying) => {
      const found = ways[saying.language.split('-')[0]!]?.exec(saying.words)?.[0];
      if (found === undefined) return [];
      return [
        {
          place: sayingPlace(library, saying),
          message: `"${found}" says twice which way it went, by a word and by a minus`,
          hint: 'write "changed by", or quote a number without a sign',
        },
      ];
    }),
});
