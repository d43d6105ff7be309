/** The line on which each entry of the outermost list of a JSON text begins, where the text is sound. */
export function entryLines(text: string): readonly number[] {
  const lines: number[] = [];
  let [line, depth, within] = [1, 0, false];
  let list: number | undefined;
  let isNext = false;
  for (let index = 0; index < text.length; index++) {
    const letter = text[index]!;
    if (letter === '\n') line += 1;
    if (within) {
      if (letter === '\\') index += 1;
      else if (letter === '"') within = false;
      continue;
    }
    if (/\s/.test(letter)) continue;
    if (isNext && letter !== ']') lines.push(line);
    isNext = (list === undefined && letter === '[') || (depth === list && letter === ',');
    if (letter === '"') within = true;
    else if (letter === '[' || letter === '{') {
      depth += 1;
      if (letter === '[') list ??= depth;
    } else if (letter === ']' || letter === '}') depth -= 1;
  }
  return lines;
}
