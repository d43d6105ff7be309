const textMatrix = /^(1 0 0 -1 -?[\d.]+ )(-?\d+\.\d+)( Tm)$/gm;

/**
 * Puts every upright run of text on a whole pixel, as Chromium does with nearly all of them. In a document of dozens of
 * pages it leaves now and then another run between two pixels, and the same input would not give the same bytes.
 * A run moves by half a pixel (0.13 mm) at most.
 */
export function snapBaselines(content: Uint8Array): Uint8Array {
  const text = Buffer.from(content).toString('latin1');
  const snapped = text.replace(
    textMatrix,
    (_, before, y, after) => `${before}${Math.round(Number(y))}${after}`,
  );
  return snapped === text ? content : Buffer.from(snapped, 'latin1');
}
