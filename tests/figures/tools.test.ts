import { expect, test } from 'vitest';
import type { GraphContext } from '../../src/figures/drawing-context.ts';
import { frameFor } from '../../src/figures/frame.ts';
import { drawRelays } from '../../src/figures/relays.ts';
import { type DrawingTools, openDrawingTools } from '../../src/figures/tools.ts';
import { defaultStyle } from '../../src/model/default-style.ts';
import { en } from '../sections/desk/locale.ts';

const ground = {
  frame: frameFor({ kind: 'deck', slides: '16:9', paper: 'A4', room: 'full' }),
  words: en.figures,
  style: defaultStyle.id,
};
const relays = () => ({
  title: 'Relays',
  sources: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  relays: [{ from: 'a', to: 'b' }],
});
const drawWith = (tools: DrawingTools, place = ground) => {
  const data = relays();
  const draw = (context: GraphContext) => drawRelays(data, context);
  return tools.draw({ kind: 'relays', needs: 'graph', data, draw }, place);
};

test('the same data for the same place is drawn once', async () => {
  const tools = openDrawingTools(new Map());
  await tools.prepare(['graph'], [defaultStyle]);
  const first = drawWith(tools);
  expect(drawWith(tools)).toBe(first);
  const paper = {
    ...ground,
    frame: frameFor({ kind: 'briefing', slides: '16:9', paper: 'A4', room: 'full' }),
  };
  expect(drawWith(tools, paper)).not.toBe(first);
});

test('a style that got another type is measured anew', async () => {
  const tools = openDrawingTools(new Map());
  const drawIn = async (sans: string) => {
    await tools.prepare(['graph'], [{ ...defaultStyle, sans }]);
    return drawWith(tools);
  };
  const before = await drawIn('Inter');
  expect((await drawIn('Source Serif 4')).html).not.toEqual(before.html);
  expect((await drawIn('Inter')).html).toEqual(before.html);
});

test('what it drew with is given back, and is there again when it is prepared', async () => {
  const tools = openDrawingTools(new Map());
  const prepare = () => tools.prepare(['graph'], [defaultStyle]);
  await prepare();
  const before = drawWith(tools);
  tools.clear();
  expect(() => drawWith(tools)).toThrow('no tools were prepared for the figure "relays"');
  await prepare();
  expect(drawWith(tools).html).toBe(before.html);
});
