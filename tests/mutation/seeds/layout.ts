import type { Ground, Planting, Seed } from '../fault.ts';
import { wanted } from '../fault.ts';
import { pick } from '../random.ts';
import {
  isOn,
  markup,
  onPages,
  onPaper,
  onPaperSlides,
  onSlides,
  type Spot,
  spotsOf,
  strip,
  turn,
} from '../sites.ts';

const eight = 'Traders carry rice to town';

/** Changes the headline of ten slides, as if its author had written it so. */
function headlines(
  ground: Ground,
  isWanted: (spot: Spot, inner: string) => boolean,
  change: (headline: string) => string,
): Planting {
  const inner = (spot: Spot) => {
    const html = ground.composed.find(({ rendition }) => rendition.document === spot.document)!.rendition
      .html;
    const at = html.indexOf(`id="${spot.anchor}"`);
    return html.slice(at, html.indexOf('</section>', at));
  };
  const heading = /<h2>([\s\S]*?)<\/h2>/;
  const spots = spotsOf(
    ground,
    (spot) => onPaperSlides(spot) && heading.test(inner(spot)) && isWanted(spot, inner(spot)),
  );
  const chosen = pick(ground.random, spots, wanted);
  return {
    page: onPages(chosen, (html) => html.replace(heading, (_, words) => change(words))),
    faults: chosen.map((spot) => ({ name: `${spot.document}, slide ${spot.number}`, isToldBy: isOn(spot) })),
  };
}

const small = 'style="font-size:20px;line-height:1.1"';

export const layoutSeeds: readonly Seed[] = [
  {
    rule: 'layout/overflow',
    plant: (ground) => [
      markup(ground, onSlides, (_, index) => ({
        html: turn(
          [
            `<p style="position:absolute;left:1100px;top:2px;margin:0;font-size:20px;white-space:nowrap">${eight} and back</p>`,
            `<p style="position:absolute;left:300px;top:-14px;margin:0;font-size:20px;white-space:nowrap">${eight}</p>`,
            `<div style="position:absolute;left:300px;top:2px;width:120px;height:26px"><p style="margin:0;font-size:20px;line-height:1.2;white-space:nowrap">${eight}</p></div>`,
          ],
          index,
        ),
      })),
    ],
  },
  {
    rule: 'layout/clipped',
    plant: (ground) => [
      markup(ground, onSlides, () => ({
        html: `<div ${strip('width:160px;height:26px')}><div style="height:26px;overflow:hidden"><p style="margin:0;font-size:20px;line-height:1.2">${eight}</p></div></div>`,
      })),
    ],
  },
  {
    rule: 'layout/overlap',
    plant: (ground) => [
      markup(ground, onSlides, () => ({
        html: `<p ${strip()}>${eight}</p><p ${strip()}>Bakers rise early</p>`,
      })),
    ],
  },
  {
    rule: 'layout/type-size',
    plant: (ground) => [
      markup(ground, onSlides, (_, index) => ({
        html: `<p class="seeded-${index}" ${strip(`font-size:${10 + (index % 6)}px`)}>${eight}</p>`,
      })),
    ],
  },
  {
    rule: 'layout/headline-lines',
    also: { 'layout/overflow': 'a headline of five lines may leave too little room for what stands below' },
    plant: (ground) => [
      headlines(
        ground,
        () => true,
        (words) => `<h2 ${small}>${words}<br>and so<br>it goes<br>on and<br>on and on</h2>`,
      ),
    ],
  },
  {
    rule: 'layout/widow',
    plant: (ground) => [
      headlines(
        ground,
        () => true,
        (words) => `<h2 ${small}>${words}<br>it</h2>`,
      ),
    ],
  },
  {
    rule: 'layout/empty',
    plant: (ground) => {
      const body = /<div class="body[\s\S]*(?=<div class="foot")/;
      const spots = spotsOf(ground, (spot) => onPaperSlides(spot) && !/legend|sources/.test(spot.section));
      const chosen = pick(ground.random, spots, wanted);
      return [
        {
          page: onPages(chosen, (html) =>
            html.replace(body, `<div class="body"><p style="font-size:24px">${eight}</p></div>`),
          ),
          faults: chosen.map((spot) => ({
            name: `${spot.document}, slide ${spot.number}`,
            isToldBy: isOn(spot),
          })),
        },
      ];
    },
  },
  {
    rule: 'layout/picture-resolution',
    plant: (ground) => [
      markup(ground, onSlides, (_, index) => ({
        html: turn(
          [
            `<img alt="A stall" src="${dot}" ${strip('width:24px;height:24px')}>`,
            `<div ${strip(`width:24px;height:24px;background:url(${dot}) 0 0/cover`)}></div>`,
          ],
          index,
        ),
      })),
    ],
  },
  {
    rule: 'layout/orphan-heading',
    also: {
      'layout/pages': 'what stood under the heading goes to a further page',
      'layout/empty': 'the page that ends with the heading is not full',
    },
    plant: (ground) => {
      const isHeaded = ({ section }: Spot) => !/cover|know/.test(section);
      const spots = spotsOf(ground, (spot) => onPaper(spot) && isHeaded(spot));
      const chosen = pick(ground.random, spots, wanted);
      return [
        {
          page: onPages(chosen, (html) => html.replace(/<h2/, '<h2 style="break-after:page"')),
          faults: chosen.map((spot) => ({
            name: `${spot.document}, ${spot.anchor}`,
            isToldBy: ({ place, message }) =>
              place.document === spot.document && message.includes(headingIn(ground, spot)),
          })),
        },
      ];
    },
  },
  ...budgetSeeds(),
];

/** A picture of 2 × 2 pixels. */
const dot = 'data:image/gif;base64,R0lGODlhAgACAIAAAAAAAP///ywAAAAAAgACAAACAoRRADs=';

function headingIn(ground: Ground, spot: Spot): string {
  const html = ground.composed.find(({ rendition }) => rendition.document === spot.document)!.rendition.html;
  const at = html.indexOf(`id="${spot.anchor}"`);
  const words = /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(html.slice(at))?.[1] ?? '';
  return words.replace(/<[^>]*>/g, '').slice(0, 20);
}

/** Ten profiles with another budget than their documents keep: one a planting, since a profile has each budget once. */
function budgetSeeds(): readonly Seed[] {
  const kinds = { pages: 'briefing', slides: 'deck', words: 'briefing', minutes: 'deck' } as const;
  return (Object.keys(kinds) as (keyof typeof kinds)[]).map((budget) => ({
    rule: `layout/${budget}`,
    plant: (ground) => {
      const documents = ground.documents.filter(({ document }) => document.kind === kinds[budget]);
      return Array.from({ length: wanted }, (_, index): Planting => {
        const { audience, name } = turn(documents, index);
        const file = ground.nameOf(ground.library.origins[`audience:${audience.id}`]!.file);
        const text = ground.read(file);
        const held = new RegExp(`\\b${budget}: (\\d+)`).exec(text);
        const list = text.indexOf('budgets: {');
        const value = Number(held?.[1] ?? (budget === 'words' ? 1000 : 0)); // a document without a budget has more words
        const wrong =
          budget === 'words' ? Math.ceil(value / (index + 2)) : budget === 'minutes' ? 1 : value + 1 + index;
        const edit = held
          ? { file, at: held.index, remove: held[0].length, insert: `${budget}: ${wrong}` }
          : { file, at: list + 'budgets: {'.length, insert: ` ${budget}: ${wrong},` };
        return {
          edits: [edit],
          faults: [
            { name: `${budget}: ${wrong} of ${name}`, isToldBy: ({ place }) => place.document === name },
          ],
        };
      });
    },
  }));
}
