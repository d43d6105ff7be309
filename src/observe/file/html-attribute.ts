import type { FileObservation } from '../../model/observation.ts';

type Layer = FileObservation['layers'][number];

/** In which layer of a file an attribute is; others are metadata. */
const layerOfAttribute: Readonly<Record<string, string>> = {
  alt: 'alt',
  'aria-label': 'alt',
  'aria-description': 'alt',
  'aria-roledescription': 'alt',
  'aria-valuetext': 'alt',
  title: 'alt',
  placeholder: 'alt',
  value: 'alt',
  href: 'link',
  'xlink:href': 'link',
  src: 'link',
  action: 'link',
  cite: 'link',
  id: 'id',
  class: 'id',
  for: 'id',
  name: 'id',
  style: 'style',
};

/** Shapes, not words: numbers that draw. */
const drawing = new Set(
  'd points viewbox transform x y width height cx cy r rx ry x1 y1 x2 y2 lang charset'.split(' '),
);

type Attribute = { readonly tag: string; readonly name: string; readonly value: string };

/** What an attribute says beside the text; nothing where it only draws. */
export function layerOf({ tag, name, value }: Attribute): Layer | undefined {
  if (value === '' || value === 'data:' || drawing.has(name)) return undefined;
  if (name === 'data-origin') return { layer: 'metadata', text: `data-origin="${value}"` };
  if (tag === 'meta' && name === 'content') return { layer: 'metadata', text: value };
  return { layer: layerOfAttribute[name] ?? 'metadata', text: value };
}
