import type { Drawing } from '../../src/figures/drawing.ts';
import type { GraphContext } from '../../src/figures/drawing-context.ts';
import { frameFor } from '../../src/figures/frame.ts';
import { openLayout } from '../../src/figures/graph/layout.ts';
import { openMeasure } from '../../src/figures/measure.ts';
import { defaultStyle } from '../../src/model/default-style.ts';
import { en } from '../sections/desk/locale.ts';

/** What drawings are made with in a test: the real font, the real layout, English words. */
export async function openEasel(kind: 'deck' | 'briefing' = 'deck'): Promise<GraphContext> {
  return {
    frame: frameFor({ kind, slides: '16:9', paper: 'A4', room: 'full' }),
    words: en.figures,
    measure: await openMeasure(defaultStyle, new Map()),
    layOut: await openLayout(),
  };
}

/** The attributes of every element of a drawing that carries a class. */
export const elementsOf = ({ html }: Drawing, name: string): Readonly<Record<string, string>>[] =>
  [...html.matchAll(/<[a-z]+((?: [\w-]+="[^"]*")*)\/?>/g)]
    .map(([, written = '']) =>
      Object.fromEntries([...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
    )
    .filter((attributes) => attributes.class?.split(' ').includes(name));

/** The texts of the elements that carry a class, in order. */
export const textsOf = ({ html }: Drawing, name: string): string[] =>
  [...html.matchAll(new RegExp(`<(\\w+)[^>]* class="${name}"[^>]*>(.*?)</\\1>`, 'g'))].map(
    ([, , text = '']) => text,
  );
