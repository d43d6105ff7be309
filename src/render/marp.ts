import type { Marp, MarpOptions } from '@marp-team/marp-core';

/** In px. Both are as wide, so that lines break alike; 4:3 has more height. */
export const slideSizes = {
  '16:9': { width: 1280, height: 720 },
  '4:3': { width: 1280, height: 960 },
} as const;
export type SlideSize = (typeof slideSizes)[keyof typeof slideSizes];

/** Marp for slides of one size: no built-in theme, no emoji from a CDN, no script, no guessed links. */
export const openMarp = (MarpCore: typeof Marp, size: SlideSize): Marp => {
  const marp = new (withoutItsThemes(MarpCore))({
    html: true,
    inlineSVG: true,
    container: false,
    cssContainerQuery: false,
    printable: false,
    math: false,
    script: false,
    slug: false,
    minifyCSS: false,
    emoji: { unicode: false, shortcode: false },
    markdown: { breaks: false, linkify: false },
  });
  marp.markdown.block.ruler.disable('front_matter');
  marp.themeSet.default = marp.themeSet.add(`/* @theme size */\n${sizeCss(size)}`);
  return marp;
};

/** CSS that gives slides their size. */
export const sizeCss = ({ width, height }: SlideSize): string =>
  `section{width:${width}px;height:${height}px}`;

/** The CSS of a theme with every selector led from the deck to its slides. */
export const packTheme = (marp: Marp, css: string): string => {
  const { name } = marp.themeSet.add(`/* @theme groundswell */\n${css}`);
  const containers = [{ tag: 'main', class: 'deck' }];
  return marp.themeSet.pack(name, { containers, inlineSVG: { enabled: true } } as object);
};

/** Marp reads its own three themes whenever it is made, which takes as long as ten slides. They are not used here. */
const withoutItsThemes = (MarpCore: typeof Marp): typeof Marp =>
  class extends MarpCore {
    constructor(options?: MarpOptions) {
      super(options);
      Reflect.deleteProperty(this.themeSet, 'add');
    }

    /** Comes before the themes do. */
    protected override applyMarkdownItPlugins(markdown: unknown): void {
      super.applyMarkdownItPlugins(markdown);
      this.themeSet.add = () => undefined as never;
    }
  };
