import type { Ground, Planting, Seed } from '../fault.ts';
import { wanted } from '../fault.ts';
import { changeFiles, changePdf, dropFontFile, paintText, renameBookmark } from '../pdf.ts';
import { pick } from '../random.ts';
import { isOn, markup, onPaperSlides, onSlides, type Spot, spotsOf, strip, turn } from '../sites.ts';

const axeToo = { 'accessibility/axe': 'axe finds the same fault in the HTML' };

/** What axe finds and no other rule looks for; one of each a document, since axe tells them together. */
const breaches = [
  ['aria-valid-attr', `<p aria-lable="x" ${strip()}>Rice</p>`],
  ['aria-roles', `<p role="headline" ${strip()}>Rice</p>`],
  ['aria-valid-attr-value', `<p role="checkbox" aria-checked="perhaps" ${strip()}>Rice</p>`],
  ['aria-required-attr', `<p role="slider" ${strip()} aria-label="Rice">Rice</p>`],
  ['aria-hidden-focus', `<p aria-hidden="true" ${strip()}><span tabindex="0">Rice</span></p>`],
] as const;

function seedAxe(ground: Ground): Planting {
  const [chosen, used] = [[] as Spot[], new Map<string, number>()];
  for (const spot of pick(ground.random, spotsOf(ground, onPaperSlides), 40)) {
    const count = used.get(spot.document) ?? 0;
    if (count >= breaches.length || chosen.length >= wanted) continue;
    used.set(spot.document, count + 1);
    chosen.push(spot);
  }
  const indexOf = (spot: Spot) => chosen.filter(({ document }) => document === spot.document).indexOf(spot);
  return {
    page: (html, document) =>
      chosen
        .filter((spot) => spot.document === document)
        .reduce((page, spot) => {
          const at = page.indexOf('</section>', page.indexOf(`id="${spot.anchor}"`));
          return page.slice(0, at) + breaches[indexOf(spot)]![1] + page.slice(at);
        }, html),
    faults: chosen.map((spot) => ({
      name: `${breaches[indexOf(spot)]![0]} in ${spot.document}`,
      isToldBy: isOn(spot, `(axe ${breaches[indexOf(spot)]![0]},`),
    })),
  };
}

/** Words in Hangul without their language, in ten templates of audiences. */
function seedHangul(ground: Ground): Planting {
  const spots = spotsOf(ground, onPaperSlides).filter(
    (spot, index, all) =>
      all.findIndex((one) => one.document === spot.document && one.template === spot.template) === index,
  );
  const words = [...'가나다라마바사아자차카타파하'];
  const chosen = pick(ground.random, spots, wanted);
  return {
    edits: chosen.map(({ audience, kind, template }, index) => {
      const name = `${kind}/${template}.md.hbs`;
      const file = `templates/audiences/${audience}/${name}`;
      const own = ground.read(file);
      const line = `\n\n<p ${strip()}>A market is ${words[index]!.repeat(3)} here</p>\n`;
      return { file, insert: own === '' ? ground.read(`templates/${name}`) + line : line };
    }),
    faults: chosen.map((spot, index) => ({
      name: `${words[index]!.repeat(3)} in ${spot.document}, ${spot.template}`,
      isToldBy: ({ message }) => message.includes(words[index]!.repeat(3)),
    })),
  };
}

export const accessibilitySeeds: readonly Seed[] = [
  { rule: 'accessibility/axe', plant: (ground) => [seedAxe(ground)] },
  { rule: 'accessibility/language', plant: (ground) => [seedHangul(ground)] },
  {
    rule: 'accessibility/contrast',
    plant: (ground) => [
      markup(ground, onPaperSlides, (_, index) => ({
        html: `<p ${strip(`color:${turn(['#ffffff', '#c3c9d1', 'rgba(22,32,46,0.2)', '#f1d3c8'], index)}`)}>Traders carry rice</p>`,
      })),
    ],
  },
  {
    rule: 'accessibility/figure-alt',
    also: axeToo,
    plant: (ground) => [
      markup(ground, onSlides, () => ({
        html: `<svg role="img" viewBox="0 0 24 24" ${strip('width:24px;height:24px')}><circle cx="12" cy="12" r="9" fill="#1d6f74"/></svg>`,
      })),
    ],
  },
  {
    rule: 'accessibility/glyph',
    plant: (ground) => [
      markup(ground, onPaperSlides, () => ({ html: `<p ${strip()}>A market is 𓀀𓂀 here</p>` })),
    ],
  },
  {
    rule: 'accessibility/heading-order',
    plant: (ground) => [
      markup(ground, onPaperSlides, (spot) => ({
        html: `<h6 ${strip('text-align:left')}>Rice in ${spot.anchor}</h6>`,
        words: `Rice in ${spot.anchor}`,
      })),
    ],
  },
  {
    rule: 'accessibility/link-description',
    plant: (ground) => [
      markup(ground, onPaperSlides, ({ anchor }, index) => ({
        html: `<a href="https://example.org/${anchor}" ${strip()}>${turn(['here', 'more', 'Link', 'this'], index)}</a>`,
        words: `https://example.org/${anchor} `,
      })),
    ],
  },
  {
    rule: 'accessibility/list',
    also: axeToo,
    plant: (ground) => [
      markup(ground, onPaperSlides, ({ anchor }) => ({
        html: `<ul ${strip('list-style:none;padding:0')}><li>Rice</li><p style="margin:0;font-size:20px">In ${anchor}</p></ul>`,
      })),
    ],
  },
  {
    rule: 'accessibility/table-head',
    plant: (ground) => [
      markup(ground, onPaperSlides, ({ anchor }) => ({
        html: `<table ${strip('width:auto')}><tr><td style="font-size:20px;padding:0;border:0;line-height:1.2">Rice in ${anchor}</td></tr></table>`,
        words: `Rice in ${anchor}`,
      })),
    ],
  },
  { rule: 'accessibility/bookmarks', plant: (ground) => changePdf(ground, { change: renameBookmark }) },
  { rule: 'accessibility/fonts', plant: (ground) => changePdf(ground, { change: dropFontFile }) },
  {
    rule: 'accessibility/untagged-text',
    also: { 'accessibility/fonts': 'the text was painted on in a font that is not in the file' },
    plant: (ground) => changePdf(ground, { change: paintText }),
  },
  {
    rule: 'accessibility/title',
    plant: (ground) =>
      changeFiles(ground, {
        html: (text) => text.replace(/<title>[^<]*<\/title>/, '<title>Untitled</title>'),
        pdf: (document) => document.setTitle('Untitled'),
      }),
  },
];
