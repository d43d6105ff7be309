import { tag } from './svg.ts';

/** Line drawings of common things in a square of 24 units: what an icon may show, whatever the subject is. */
const paths = {
  /** A market stall under its awning. */
  stall: 'M4 10v10h16V10M3 5h18l1 4a3 3 0 0 1-5 1 3 3 0 0 1-5 0 3 3 0 0 1-5 0 3 3 0 0 1-5-1zM9 20v-6h6v6',
  /** A memory stick. */
  stick: 'M7 9h10v12H7zM9 9V3h6v6M11 6h.1M13 6h.1M10 17h4',
  /** A fence of pointed boards. */
  fence:
    'M4 21V8l2-3 2 3v13zM10 21V8l2-3 2 3v13zM16 21V8l2-3 2 3v13zM2 12h2M8 12h2M14 12h2M20 12h2M2 17h2M8 17h2M14 17h2M20 17h2',
  /** Somebody grown up and somebody small. */
  generation:
    'M8 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM3 21v-4a5 5 0 0 1 10 0v4zM18 14a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15.5 21v-1.5a2.7 2.7 0 0 1 5.5 0V21z',
  /** Two rings that hold each other. */
  bond: 'M9 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM15 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12z',
  /** A works with its chimney. */
  works: 'M3 21V11l5 3v-3l5 3V3h4l1 11h3v7zM7 17h2M12 17h2M17 17h2',
  /** A line that falls. */
  fall: 'M3 3v18h18M7 6l4 6 3-2 6 8M20 13v5h-5',
  /** A bowl. */
  bowl: 'M3 11h18a9 8 0 0 1-6 8.500v1.500H9v-1.500A9 8 0 0 1 3 11zM9 7V4M15 7V4',
  /** A candle. */
  candle: 'M9 11h6v10H9zM12 11V9M12 3c2 2.500 2 4 0 5-2-1-2-2.500 0-5zM6 21h12',
  /** A plant. */
  leaf: 'M12 21v-9M12 13C6 13 4 9 4 5c5 0 8 3 8 8zM12 16c0-4 3-7 8-7 0 4-3 7-8 7z',
  /** Words spoken. */
  voice: 'M3 4h18v13H11l-5 4v-4H3zM7 9h10M7 13h6',
  /** A shield. */
  shield: 'M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z',
  /** An eye. */
  eye: 'M2 12c4-7 16-7 20 0-4 7-16 7-20 0zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  /** A sheet with a seal. */
  law: 'M5 3h14v12H5zM8 7h8M8 11h5M14 19a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM12.500 18.500L12 22l2-1 2 1-.5-3.500',
  /** A telephone with a bar across. */
  phone: 'M7 2h10v20H7zM11 19h2M4 5l16 14',
} as const;

export const iconNames = Object.keys(paths) as [keyof typeof paths, ...(keyof typeof paths)[]];
type IconName = keyof typeof paths;

/** An icon beside words that say the same: it is not read aloud. Its size and colour are those of the theme. */
export const drawIcon = (name: IconName): string =>
  tag('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' }, tag('path', { d: paths[name] }));
