// @ts-check
// Part of gather.js: the lines of a piece of text.

/**
 * The lines that the browser broke a piece of text into, each with its rectangle and its words.
 * @param {Text} node
 * @param {Range} range one for all: making ranges costs
 */
export function linesOf(node, range) {
  range.selectNodeContents(node);
  const rects = joined(range.getClientRects());
  if (rects.length <= 1) return rects.map((rect) => ({ rect, text: tidy(node.data) }));
  const starts = startsOf(node, range, rects);
  return rects.map((rect, index) => ({
    rect,
    text: tidy(node.data.slice(starts[index], starts[index + 1])),
  }));
}

const tidy = (text) => text.replace(/\s+/g, ' ').trim();

/** The rectangles of the lines. A line has several where the direction of writing changes. */
function joined(list) {
  const lines = [];
  for (const rect of list) {
    const last = lines.at(-1);
    if (rect.width === 0) continue;
    if (last && Math.abs(last.top - rect.top) < 1 && rect.left < last.right + 1 && rect.right > last.left - 1)
      lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

const union = (a, b) =>
  new DOMRect(
    Math.min(a.left, b.left),
    a.top,
    Math.max(a.right, b.right) - Math.min(a.left, b.left),
    Math.max(a.height, b.height),
  );

/** The first character of each line: guessed by the line's length, then moved until it is right. */
function startsOf(node, range, rects) {
  const { data } = node;
  const perPixel = data.length / rects.reduce((sum, { width }) => sum + width, 0);
  const starts = [0];
  for (let index = 1; index < rects.length; index++) {
    let [low, high] = [starts[index - 1] + 1, data.length];
    let middle = Math.round(starts[index - 1] + rects[index - 1].width * perPixel);
    for (let step = 4; low < high; step *= 2) {
      middle = Math.min(Math.max(middle, low), high - 1);
      const isBefore = lineAt({ data, node, range, rects }, middle) < index;
      if (isBefore) low = middle + 1;
      else high = middle;
      middle = high - low > step * 2 ? (isBefore ? low + step : high - step) : (low + high) >> 1;
    }
    starts.push(low);
  }
  return starts;
}

/** The line that a character stands on. White space at the end of a line stands nowhere: the next character is asked. */
function lineAt({ data, node, range, rects }, offset) {
  for (let at = offset; at < data.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, top, width, height } = range.getBoundingClientRect();
    if (width === 0) continue;
    const [x, y] = [left + width / 2, top + height / 2];
    const line = rects.findIndex(
      (rect) => y > rect.top && y < rect.bottom && x > rect.left - 1 && x < rect.right + 1,
    );
    if (line >= 0) return line;
  }
  return rects.length;
}
