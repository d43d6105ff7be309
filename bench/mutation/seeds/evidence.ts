import { printedSections } from '../../../src/checks/printed.ts';
import { narrowShares } from '../../../src/checks/quantities.ts';
import { sentencesOf } from '../../../src/checks/sentences.ts';
import { mustBeFlagged } from '../../../src/checks/statuses.ts';
import { percentOf } from '../../../src/quantity.ts';
import { isUnknown } from '../../../src/schema/unknown.ts';
import type { Ground, Planting, Seed } from '../fault.ts';
import { wanted } from '../fault.ts';
import { pick } from '../random.ts';
import { withReaders } from '../readers.ts';
import { changeTexts, cutText, eachSection } from '../sections.ts';
import {
  inField,
  isIn,
  isOn,
  newJudgements,
  offsetOf,
  onPages,
  type Spot,
  sitesOf,
  spotsOf,
  turn,
  unprinted,
  wordsBefore,
} from '../sites.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);

/** Ten claims of a kind, for the parts of an added audience. */
function claimsFor(ground: Ground, isWanted: (claim: Ground['library']['claims'][string]) => boolean) {
  const chosen = pick(ground.random, Object.values(ground.library.claims).filter(isWanted), wanted);
  const names = ids(wanted);
  const uses = Object.fromEntries(names.map((name, index) => [name, `claim:${turn(chosen, index).id}`]));
  return { names, uses, of: (index: number) => turn(chosen, index) };
}

/** Who tells a testimony, in words without a number. */
const speakerOf = (claim: Ground['library']['claims'][string]): string =>
  claim.kind === 'testimony' ? claim.speaker.replace(/\d+/g, 'some') : '';

const text = (body: string) => `{ section: 'text', body: [prose\`${body}\`] }`;

/** Where a field of an entity is written, by its name. */
function fieldIn(ground: Ground, key: string, field: RegExp) {
  const { file: path, line, column } = ground.library.origins[key]!;
  const file = ground.nameOf(path);
  const whole = ground.read(file);
  const start = offsetOf(whole, line, column);
  const end = whole.indexOf('\n});', start);
  const found = field.exec(whole.slice(start, end < 0 ? undefined : end));
  return found
    ? {
        file,
        at: start + found.index,
        length: found[0].length,
        line: whole.slice(0, start + found.index).split('\n').length,
      }
    : undefined;
}

/** Paragraphs that their sources do not have. */
function wrongParagraphs(ground: Ground): Planting {
  const { library } = ground;
  const keys = [
    ...Object.values(library.checks).map((one) => ({ key: `check:${one.id}`, sources: one.sources })),
    ...Object.values(library.caveats).map((one) => ({ key: `caveat:${one.id}`, sources: one.sources })),
  ]
    .filter(({ sources }) =>
      sources.some(({ source, paragraph }) => paragraph && library.sources[source]?.paragraphs),
    )
    .flatMap(({ key }) => {
      const field = fieldIn(ground, key, /paragraph: \d+/);
      return field ? [{ key, ...field }] : [];
    });
  const chosen = pick(ground.random, keys, wanted);
  return {
    edits: chosen.map(({ file, at, length }, index) => ({
      file,
      at,
      remove: length,
      insert: `paragraph: ${900 + index}`,
    })),
    faults: chosen.map(({ key, file, line }) => ({ name: key, isToldBy: isIn(file, line) })),
  };
}

/** Claims that stand as current, against what was read of them. */
function betterStatuses(ground: Ground): Planting {
  const { checks } = ground.library;
  const overtaken = Object.values(checks).flatMap(({ basis, verdict, claims: own }) =>
    basis === 'read' && /^(?:contradicted|outdated)$/.test(verdict) ? own : [],
  );
  const places = pick(ground.random, [...new Set(overtaken)], wanted).flatMap((id) => {
    const found = fieldIn(ground, `claim:${id}`, /status: '[^']+'/);
    return found ? [{ id, ...found }] : [];
  });
  return {
    edits: places.map(({ file, at, length }) => ({ file, at, remove: length, insert: "status: 'current'" })),
    faults: places.map(({ id, file, line }) => ({ name: id, isToldBy: isIn(file, line) })),
  };
}

/** Sources that were published after the edition, and claims that are later than their sources. */
function wrongDates(ground: Ground): Planting {
  const { sources, claims } = ground.library;
  const dated = Object.values(sources).filter(({ issued }) => !isUnknown(issued));
  const late = pick(ground.random, dated, wanted / 2);
  const told = Object.values(claims).filter(({ sources: own }) =>
    own.every(({ source }) => {
      const { issued } = sources[source]!;
      const isLate = late.some(({ id }) => id === source);
      return !isUnknown(issued) && !isLate && issued < ground.library.library.asOf.slice(0, 4);
    }),
  );
  const places = [
    ...late.flatMap(({ id }) => fieldIn(ground, `source:${id}`, /issued: '[^']+'/) ?? []),
    ...pick(ground.random, told, wanted / 2).flatMap(
      ({ id }) => fieldIn(ground, `claim:${id}`, /asOf: '[^']+'/) ?? [],
    ),
  ];
  const { asOf } = ground.library.library;
  const value = (index: number) =>
    index < wanted / 2 ? `issued: '${2090 + index}'` : `asOf: '${asOf.slice(0, 4)}'`;
  return {
    edits: places.map(({ file, at, length }, index) => ({ file, at, remove: length, insert: value(index) })),
    faults: places.map(({ file, line }, index) => ({
      name: `${value(index)} in ${file}`,
      isToldBy: isIn(file, line),
    })),
  };
}

/** Puts a field behind the id of ten claims. */
function field(ground: Ground, claims: readonly string[], insert: string): Planting {
  return {
    edits: claims.map((id) => {
      const at = fieldIn(ground, `claim:${id}`, /id: '[^']*',/)!;
      return { file: at.file, at: at.at + at.length, insert: ` ${insert}` };
    }),
    faults: claims.map((id) => ({
      name: `${id}: ${insert}`,
      isToldBy: ({ message }) => message.includes(`"${id}"`),
    })),
  };
}

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

const scalesOf = (ground: Ground) => {
  const judgement = Object.values(ground.library.judgements).find(({ outlook }) => outlook)!;
  return { j0: `judgement:${judgement.id}` };
};

const loose = ['probably', 'it is probable that', 'there is a remote chance that'];

/** Ten sections whose foot the page hides. */
function hiddenFeet(ground: Ground): Planting {
  const feet = ground.documents
    .filter(({ document }) => document.kind === 'deck')
    .flatMap((facts) =>
      printedSections(facts)
        .filter(({ foot, text }) => foot.some(({ words }) => text.visible.includes(words)))
        .map(({ index }) => ({ document: facts.name, number: index + 1 })),
    );
  const isFooted = ({ document, number }: Spot) =>
    feet.some((one) => one.document === document && one.number === number);
  const chosen = pick(ground.random, spotsOf(ground, isFooted), wanted);
  return {
    page: onPages(chosen, (inner, _, index) =>
      inner.replace(
        '<div class="note"',
        `<div class="note" style="${turn(['display:none', 'visibility:hidden'], index)}"`,
      ),
    ),
    faults: chosen.map((spot) => ({
      name: `the foot of ${spot.document}, slide ${spot.number}`,
      isToldBy: isOn(spot),
    })),
  };
}

export const evidenceSeeds: readonly Seed[] = [
  { rule: 'evidence/foot-hidden', plant: (ground) => [hiddenFeet(ground)] },
  { rule: 'evidence/unresolved-source', plant: (ground) => [wrongParagraphs(ground)] },
  { rule: 'evidence/status', plant: (ground) => [betterStatuses(ground)] },
  { rule: 'evidence/impossible-date', plant: (ground) => [wrongDates(ground)] },
  {
    rule: 'evidence/weak-judgement',
    plant: (ground) => {
      const weak = Object.values(ground.library.claims).filter(
        ({ kind, status }) =>
          kind !== 'forecast' && (kind === 'rumour' || status === 'superseded' || status === 'contradicted'),
      );
      const chosen = pick(ground.random, weak, 3);
      const planting = newJudgements(ground, (own, index) =>
        own.replace(/(statement: prose`[^`]*)`/, `$1\${cite(weak${index % chosen.length})}\``),
      );
      const [edit] = planting.edits!;
      const imports = chosen.map(({ id }, index) =>
        importLine(ground, `claim:${id}`, `weak${index}`, edit!.file),
      );
      return [{ ...planting, edits: [edit!, { file: edit!.file, at: 0, insert: `${imports.join(' ')} ` }] }];
    },
  },
  {
    rule: 'evidence/mixed-certainty',
    plant: (ground) => [
      newJudgements(ground, (own, index) =>
        turn(
          [
            (one: string) => inField(one, 'that', 'we have high confidence that '),
            (one: string) => inField(one, 'statement', 'It is inevitable: '),
            (one: string) => inField(one, 'basis', 'It is likely so. '),
            (one: string) => inField(one, 'statement', 'We are confident: '),
          ],
          index,
        )(own),
      ),
    ],
  },
  {
    rule: 'evidence/bare-may',
    plant: (ground) => [
      newJudgements(ground, (own, index) =>
        inField(
          own,
          turn(['that', 'statement'], index),
          turn(['perhaps ', 'it may be that ', 'possibly '], index),
        ),
      ),
    ],
  },
  {
    rule: 'evidence/prevalence',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(ground, ({ kind }) => kind === 'testimony');
      const parts = names.map((name, index) =>
        text(
          `${speakerOf(of(index))} says: ${turn(['most people did so', 'everyone knew', 'it was widespread'], index)}.\${cite(${name})}`,
        ),
      );
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/origins',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(
        ground,
        ({ kind, sources }) => kind === 'testimony' && sources.length === 1,
      );
      const parts = names.map((name, index) =>
        text(
          `${speakerOf(of(index))} says so, and ${turn(['several reports', 'many sources', 'independent accounts'], index)} agree.\${cite(${name})}`,
        ),
      );
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/name-form',
    plant: (ground) => {
      const actors = Object.values(ground.library.actors);
      const others = actors.flatMap(({ name, aliases }) => aliases.filter((alias) => !name.includes(alias)));
      const variants = actors
        .filter(({ kind, name }) => kind === 'person' && /^\p{Lu}\S+ \S+$/u.test(name))
        .map(({ name }) => name.replace(' ', '-'));
      const forms = pick(ground.random, [...others, ...variants], wanted);
      return [
        newJudgements(ground, (own, index) => inField(own, 'statement', `So ${turn(forms, index)} said. `)),
      ];
    },
  },
  {
    rule: 'evidence/loaded-words',
    plant: (ground) => [
      wordsBefore(ground, sitesOf(ground, unprinted(ground)), (_, index) =>
        turn(['The crazy plan: ', 'Henchmen say: ', 'It is bizarre. ', 'The so-called reform: '], index),
      ),
    ],
  },
  {
    rule: 'evidence/protected-kind',
    plant: (ground) => {
      const rumours = pick(
        ground.random,
        Object.values(ground.library.claims).filter(({ kind }) => kind === 'rumour'),
        1,
      );
      const uses = { r0: `claim:${rumours[0]!.id}` };
      const parts = Array.from({ length: wanted }, (_, index) =>
        turn(
          [
            "{ section: 'text', headline: prose`It is told again${cite(r0)}`, body: ['It was told before.'] }",
            "{ section: 'bottom-line', statement: prose`It is told again and again.${cite(r0)}` }",
            "{ section: 'text', kicker: prose`A tale${cite(r0)}`, body: ['It was told before.'] }",
          ],
          index,
        ),
      );
      return [withReaders(ground, { parts, uses })];
    },
  },
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
  {
    rule: 'evidence/bare-share',
    also: {
      'templates/unrendered-claim': 'prose whose number was cut short is not printed as it was written',
    },
    plant: (ground) => [bareShares(ground)],
  },
  {
    rule: 'evidence/caveat-missing',
    plant: (ground) => [
      eachSection(ground, (section, { library }) => {
        const caveat = section.foot.find(
          ({ saying }) =>
            saying?.kind === 'caveat' &&
            library.caveats[saying.id]!.mustTravel &&
            section.claims.some((id) => (library.caveatsOf[id] ?? []).includes(saying.id)),
        );
        return caveat && cutText(caveat.words);
      }),
    ],
  },
  {
    rule: 'evidence/flag-missing',
    plant: (ground) => [missingFlags(ground)],
  },
  {
    rule: 'evidence/unattributed',
    plant: (ground) => {
      const { names, uses } = claimsFor(ground, ({ kind }) => kind === 'testimony');
      return [
        withReaders(ground, {
          uses,
          parts: names.map((name) => text(`That is how it was.\${cite(${name})}`)),
        }),
      ];
    },
  },
  {
    rule: 'evidence/unknown-printed',
    plant: (ground) => {
      const { names, uses, of } = claimsFor(
        ground,
        (claim) => claim.kind === 'testimony' && isUnknown(claim.left),
      );
      const parts = names.map((name, index) => {
        return text(`${speakerOf(of(index))}, who left in \${date('2010')}, says so.\${cite(${name})}`);
      });
      return [withReaders(ground, { uses, parts })];
    },
  },
  {
    rule: 'evidence/check-basis',
    plant: (ground) => [noteOfHouse(ground)],
  },
  { rule: 'evidence/placeholder', plant: (ground) => [unwritten(ground)] },
  {
    rule: 'evidence/placeholder-printed',
    plant: (ground) => [
      withReaders(ground, { uses: {}, parts: things.map((thing) => text(`TODO: tell of ${thing} here.`)) }),
    ],
  },
  {
    rule: 'evidence/uncited',
    plant: (ground) => {
      const { names, uses } = claimsFor(
        ground,
        ({ kind, quantity }) => kind === 'statistic' && quantity?.type === 'share',
      );
      return [
        withReaders(ground, { uses, parts: names.map((name) => text(`So say \${quantity(${name})}.`)) }),
      ];
    },
  },
  {
    rule: 'evidence/uncited-sentence',
    plant: (ground) => {
      const { names, uses } = claimsFor(
        ground,
        ({ kind, status }) => kind === 'event' && status === 'current',
      );
      const body = (name: string, index: number) =>
        `It is so.\${cite(${name})} ${turn(['The millers are tired', 'Soldiers guard the ovens', 'Few came back'], index)}.`;
      return [withReaders(ground, { uses, parts: names.map((name, index) => text(body(name, index))) })];
    },
  },
  {
    rule: 'evidence/mixed-scale',
    plant: (ground) => {
      const parts = Array.from({ length: wanted }, (_, index) =>
        text(`So ${turn(loose, index)} more will trade.`),
      );
      return [
        withReaders(ground, {
          uses: scalesOf(ground),
          parts: [...parts, "{ section: 'judgements', judgements: [j0] }"],
        }),
      ];
    },
  },
  {
    rule: 'evidence/long-sentence',
    plant: (ground) => {
      const sayings = sitesOf(
        ground,
        ({ kind, words, language }) =>
          kind === 'claim' && sentencesOf(words, language).length === 1 && words.length > 60,
      );
      const parts = pick(ground.random, sayings, wanted).map(({ saying }) => {
        const plain = saying.text.parts
          .map((part) => (part.part === 'text' ? part.text : 'some'))
          .join('')
          .replace(/[`$\\]|\d/g, '');
        return text(
          `${plain.replace(/\.$/, '')}, and this is told here again in many more words than one sentence for readers of plain words should ever have to hold together.`,
        );
      });
      return [withReaders(ground, { uses: {}, parts, profile: "wording: 'plain'," })];
    },
  },
  {
    rule: 'evidence/headline',
    plant: (ground) => [seedHeadlines(ground)],
  },
];

/** Shares on a small base that a template prints as a percentage alone. */
function bareShares(ground: Ground): Planting {
  const { names, uses, of } = claimsFor(
    ground,
    (claim) => narrowShares(claim).length > 0 && claim.quantity?.type === 'share',
  );
  const planting = withReaders(ground, {
    uses,
    parts: names.map((name) => text(`So say \${quantity(${name})}.\${cite(${name})}`)),
  });
  return {
    ...planting,
    facts: changeTexts('seeded-readers/briefing', (filled, index) => {
      if (index < 1 || index > wanted) return filled;
      const share = narrowShares(of(index - 1))[0]!;
      return filled.replace(/So say [^<]*/, `So say ${percentOf(share)}% `);
    }),
  };
}

/** Flags of disputed claims that a template leaves out. */
function missingFlags(ground: Ground): Planting {
  const { names, uses, of } = claimsFor(
    ground,
    (claim) => mustBeFlagged(claim) && claim.kind !== 'forecast' && claim.kind !== 'testimony',
  );
  const planting = withReaders(ground, {
    uses,
    parts: names.map((name) => text(`So it is said.\${cite(${name})}`)),
  });
  return {
    ...planting,
    facts: changeTexts('seeded-readers/briefing', (filled) =>
      filled.replace(/<span class="flag"><b>[^<]*<\/b>/g, '<span class="flag">'),
    ),
    // The line of the template that leaves the flags out is one for all ten.
    faults: planting.faults.map((fault, index) => ({
      ...fault,
      isToldBy: ({ place, message }) =>
        place.document === 'seeded-readers/briefing' && message.includes(`"${of(index).id}"`),
    })),
  };
}

const things = ['rice', 'salt', 'cloth', 'boats', 'coal', 'maize', 'soap', 'phones', 'bricks', 'timber'];

/** Ten texts that no document prints and that are still to be written. */
function unwritten(ground: Ground): Planting {
  const planting = newJudgements(ground, (own, index) =>
    inField(own, 'statement', `TODO: tell of ${turn(things, index)}. `),
  );
  return {
    ...planting,
    faults: planting.faults.map((fault, index) => ({
      ...fault,
      isToldBy: ({ message }) => message.includes(`tell of ${turn(things, index)}.`),
    })),
  };
}

/** Headlines of slides that become topics. */
function seedHeadlines(ground: Ground): Planting {
  const topics = [
    ...[
      'Markets and prices',
      'The view from the border',
      'Old and new means of control',
      'Trust and its limits',
    ],
    ...['A decade of change', 'Sources and their reach', 'The price of loyalty', 'Fences, laws and fear'],
    ...['Signals of strain', 'Life in the provinces'],
  ];
  const written = ground.documents.flatMap(({ audience, document }) => {
    if (document.kind !== 'deck') return [];
    const file = ground.nameOf(ground.library.origins[`audience:${audience.id}`]!.file);
    const whole = ground.read(file);
    const [from, to] = [whole.indexOf('\n  deck: ['), whole.search(/\n {2}(?:backup|briefing): \[/)];
    return [...whole.slice(from, to).matchAll(/^ {6}headline:\s*(?:prose)?[`'][^`']*[`'],$/gm)].map(
      (match) => ({
        file,
        at: from + match.index,
        length: match[0].length,
        line: whole.slice(0, from + match.index).split('\n').length,
      }),
    );
  });
  const chosen = pick(ground.random, written, wanted);
  return {
    edits: chosen.map(({ file, at, length }, index) => ({
      file,
      at,
      remove: length,
      insert: `      headline: '${turn(topics, index)}',`,
    })),
    faults: chosen.map(({ file, line }, index) => ({
      name: `${turn(topics, index)}, ${file}:${line}`,
      isToldBy: isIn(file, line),
    })),
  };
}

/** A check that nobody has read yet gets into ten sections: what no template can do, and a fault of the engine could. */
function noteOfHouse(ground: Ground): Planting {
  const check =
    Object.values(ground.library.checks).find(({ basis }) => basis === 'to-verify') ??
    Object.values(ground.library.checks)[0]!;
  const words = Object.values(check.says)[0]!;
  const sections = pick(
    ground.random,
    ground.documents.flatMap((facts) =>
      printedSections(facts).map(({ index }) => ({ name: facts.name, index })),
    ),
    wanted,
  );
  const note = { printable: 'prose', runs: [{ run: 'text', text: '' }], origin: words.origin };
  return {
    facts: (facts) => ({
      ...facts,
      library: {
        ...facts.library,
        checks: { ...facts.library.checks, [check.id]: { ...check, basis: 'to-verify' } },
      },
      document: {
        ...facts.document,
        sections: facts.document.sections.map((section, index) =>
          sections.some((one) => one.name === facts.name && one.index === index)
            ? {
                ...section,
                context: {
                  ...section.context,
                  seeded: { ...note, origin: originIn(ground, facts, check.id) },
                },
              }
            : section,
        ),
      },
    }),
    faults: sections.map(({ name, index }) => ({
      name: `${name}, section ${index + 1}`,
      isToldBy: ({ place }) => place.document === name && (place.page ?? index + 1) === index + 1,
    })),
  };
}

/** Where the copy says that the check was written. */
const originIn = (_: Ground, { library }: { library: Ground['library'] }, id: string) =>
  Object.values(library.checks[id]!.says)[0]!.origin;

function importLine(ground: Ground, key: string, name: string, into: string): string {
  const file = ground.nameOf(ground.library.origins[key]!.file);
  const entity = key.slice(key.indexOf(':') + 1);
  const exported = new RegExp(`export const (\\w+) = define\\w+\\(\\{\\s*id: '${entity}'`).exec(
    ground.read(file),
  )?.[1];
  const depth = into.split('/').length - 2;
  return `import { ${exported} as ${name} } from '${depth === 0 ? './' : '../'.repeat(depth)}${file.replace(/^content\//, '')}';`;
}
