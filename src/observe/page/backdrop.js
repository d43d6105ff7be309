// @ts-check
// Part of gather.js: pictures that CSS paints behind an element. Only those that are data in the page: all others are refused.

/**
 * Notes each raster picture that an element has for its ground, with the size that it is drawn at.
 * @param {{pictures: unknown[], left: number, top: number}} sheet
 */
export function noteBackdrops(sheet, { backgroundImage, backgroundSize }, rect) {
  const sizes = backgroundSize.split(/,(?![^(]*\))/).map((size) => size.trim());
  backgroundImage.split(/,\s*(?=url\(|[a-z-]+-gradient\(|none)/).forEach((layer, index) => {
    const [, type, data] = /^url\("data:image\/(png|gif|jpe?g|webp);base64,([^"]*)/i.exec(layer) ?? [];
    const natural = data && sizeOf(type.toLowerCase(), data);
    if (!natural) return;
    const [width, height] = drawnSize(natural, sizes[index % sizes.length], rect);
    const [x, y] = [rect.left - sheet.left, rect.top - sheet.top];
    sheet.pictures.push([...[x, y, width, height].map((one) => Math.round(one * 100) / 100), ...natural, -1]);
  });
}

/** The width and height that `background-size` gives a picture. */
function drawnSize([width, height], size, rect) {
  const across = rect.width / width;
  const down = rect.height / height;
  if (size === 'cover') return scaled(width, height, Math.max(across, down));
  if (size === 'contain') return scaled(width, height, Math.min(across, down));
  const [wide, high = 'auto'] = size.split(' ');
  const [w, h] = [lengthOf(wide, rect.width), lengthOf(high, rect.height)];
  if (w === undefined && h === undefined) return [width, height];
  return [w ?? (h / height) * width, h ?? (w / width) * height];
}

const scaled = (width, height, scale) => [width * scale, height * scale];

const lengthOf = (written, whole) =>
  written === 'auto'
    ? undefined
    : (Number.parseFloat(written) / (written.endsWith('%') ? 100 : 1)) * (written.endsWith('%') ? whole : 1);

/** Width and height as the head of the file says them; nothing where it cannot be read. */
function sizeOf(type, data) {
  const raw = atob(data.slice(0, 400_000 - (400_000 % 4)).replace(/[^A-Za-z0-9+/=]/g, ''));
  const byte = (at) => raw.charCodeAt(at);
  const big = (at) => byte(at) * 256 + byte(at + 1);
  const little = (at) => byte(at) + byte(at + 1) * 256;
  if (type === 'png') return [big(16) * 65536 + big(18), big(20) * 65536 + big(22)];
  if (type === 'gif') return [little(6), little(8)];
  if (type === 'webp') return webpSize(raw, { byte, little });
  for (let at = 2; at < raw.length; at += 2 + big(at + 2)) {
    const marker = byte(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [big(at + 7), big(at + 5)];
  }
  return undefined;
}

function webpSize(raw, { byte, little }) {
  const kind = raw.slice(12, 16);
  if (kind === 'VP8X') return [1 + little(24) + byte(26) * 65536, 1 + little(27) + byte(29) * 65536];
  if (kind === 'VP8 ') return [little(26) & 0x3fff, little(28) & 0x3fff];
  if (kind !== 'VP8L') return undefined;
  const [low, high] = [little(21), little(23)];
  return [1 + (low & 0x3fff), 1 + ((low >> 14) | ((high & 0xfff) << 2))];
}
