import type { Seed } from '../fault.ts';
import { markup, onPaperSlides, onSlides, strip, turn } from '../sites.ts';

const remote = [
  (address: string) => `<div ${strip(`width:20px;height:20px;background:url(${address}.png)`)}></div>`,
  (address: string) => `<img alt="A stall" src="${address}.jpg" ${strip('width:20px;height:20px')}>`,
  (address: string) => `<link rel="stylesheet" href="${address}.css">`,
  (address: string) => `<style>@import url(${address}.css);</style>`,
];

export const networkSeeds: readonly Seed[] = [
  {
    rule: 'network/request',
    plant: (ground) => [
      markup(ground, onPaperSlides, ({ anchor }, index) => ({
        html: turn(remote, index)(`https://example.org/${anchor}`),
        words: `https://example.org/${anchor}.`,
      })),
    ],
  },
  {
    rule: 'network/font-failed',
    also: { 'network/request': 'the file of the font was asked for and refused' },
    plant: (ground) => [
      markup(ground, onSlides, ({ anchor, audience }) => ({
        html: `<style>@font-face{font-family:"Seeded ${audience} ${anchor}";src:url(bundle:${anchor}.woff2)}</style>`,
        words: `Seeded ${audience} ${anchor}`,
      })),
    ],
  },
];
