import { expect, test } from 'vitest';
import { drawIcon, iconNames } from '../../src/figures/icons.ts';

test.each(iconNames)('the icon %s is a drawing within its square that nobody has to hear', (name) => {
  const html = drawIcon(name);
  expect(html).toMatch(
    /^<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M[^"]+"\/><\/svg>$/,
  );
  for (const [, x, y] of html.matchAll(/M(\d+(?:\.\d+)?) (\d+(?:\.\d+)?)/g)) {
    expect(Number(x)).toBeLessThanOrEqual(24);
    expect(Number(y)).toBeLessThanOrEqual(24);
  }
});
