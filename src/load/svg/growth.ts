import type { CleanElement } from './clean.ts';
import { SvgError } from './error.ts';
import { mostElements } from './parse.ts';

/**
 * Counts what is drawn when every repetition is drawn out.
 * @throws SvgError for a part that repeats itself, and for more elements than a drawing may have
 */
export function checkGrowth(root: CleanElement): void {
  // Of two parts with one id the first is drawn.
  const all = [...elementsIn(root)].reverse();
  const parts = new Map(all.map((element) => [element.attributes.get('id'), element]));
  const counted = new Map<CleanElement, number>();
  const open = new Set<CleanElement>();
  const count = (element: CleanElement): number => {
    const known = counted.get(element);
    if (known !== undefined) return known;
    if (open.has(element)) throw new SvgError('has a part that repeats itself', 'draw it without <use>');
    open.add(element);
    const inside = element.children.filter((child) => child !== ' ');
    const drawn = [...inside, ...pointedTo(element).flatMap((id) => parts.get(id) ?? [])];
    const sum = drawn.reduce((total, child) => total + count(child), 1);
    open.delete(element);
    counted.set(element, sum);
    if (sum > mostElements)
      throw new SvgError(
        `draws more than ${mostElements} elements, since its parts repeat other parts`,
        'draw it with fewer repetitions (<use>, <pattern>)',
      );
    return sum;
  };
  count(root);
}

function* elementsIn(element: CleanElement): Generator<CleanElement> {
  yield element;
  for (const child of element.children) if (child !== ' ') yield* elementsIn(child);
}

/** The ids that an element draws or paints with. */
const pointedTo = ({ attributes }: CleanElement): readonly string[] =>
  [...attributes].flatMap(([name, value]) =>
    name === 'href' ? [value.slice(1)] : [...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id),
  );
