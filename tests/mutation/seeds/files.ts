import type { Seed } from '../fault.ts';
import { changeBytes } from '../pdf.ts';
import { turn } from '../sites.ts';

const damages: readonly ((bytes: Uint8Array) => Uint8Array)[] = [
  (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
  () => new Uint8Array(),
  (bytes) => bytes.subarray(0, bytes.length - 40),
  () => Buffer.from('Not found'),
];

export const fileSeeds: readonly Seed[] = [
  {
    rule: 'files/broken',
    plant: (ground) => changeBytes(ground, (bytes, _, index) => turn(damages, index)(bytes)),
  },
];
