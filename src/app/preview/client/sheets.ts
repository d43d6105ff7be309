/**
 * Draws the sheets of paper behind a briefing, as many as its text fills, with the running header, label and page
 * number that the theme prints into their margins. Returns the sheets.
 */
export function drawSheets(page: Document): readonly HTMLElement[] {
  const main = page.querySelector<HTMLElement>('main.sheet');
  if (!main) return [];
  const count = sheetCount(main);
  const margins = marginBoxes(page);
  const holder = page.querySelector('.groundswell-pages') ?? page.body.appendChild(page.createElement('div'));
  holder.className = 'groundswell-pages';
  holder.setAttribute('aria-hidden', 'true');
  const sheets = Array.from({ length: count }, (_, index) =>
    sheet(page, { margins, number: index + 1, count }),
  );
  holder.replaceChildren(...sheets);
  return sheets;
}

/** Each column is a page. */
function sheetCount(main: HTMLElement): number {
  const style = main.ownerDocument.defaultView!.getComputedStyle(main);
  const height = Number.parseFloat(style.getPropertyValue('column-height'));
  const gap = Number.parseFloat(style.rowGap);
  if (Number.isNaN(height) || Number.isNaN(gap)) return 1;
  return Math.max(1, Math.round((main.offsetHeight + gap) / (height + gap)));
}

type MarginBox = { readonly name: string; readonly first: boolean; readonly style: CSSStyleDeclaration };

/** The margin boxes of the `@page` rules; none where the browser does not tell them. */
function marginBoxes(page: Document): readonly MarginBox[] {
  const style = page.getElementById('theme') as HTMLStyleElement | null;
  return [...(style?.sheet?.cssRules ?? [])].flatMap((rule) => {
    if (rule.constructor.name !== 'CSSPageRule') return [];
    const { selectorText, cssRules } = rule as CSSPageRule & { readonly cssRules?: CSSRuleList };
    if (selectorText !== '' && selectorText !== ':first') return [];
    return [...(cssRules ?? [])].map((box) => ({
      ...(box as unknown as { readonly name: string; readonly style: CSSStyleDeclaration }),
      name: (box as unknown as { readonly name: string }).name,
      style: (box as unknown as { readonly style: CSSStyleDeclaration }).style,
      first: selectorText === ':first',
    }));
  });
}

type Sheet = { readonly margins: readonly MarginBox[]; readonly number: number; readonly count: number };

function sheet(page: Document, { margins, number, count }: Sheet): HTMLElement {
  const element = page.createElement('div');
  element.className = 'groundswell-page';
  for (const side of ['top', 'bottom'] as const) {
    const row = element.appendChild(page.createElement('div'));
    row.className = `groundswell-margin ${side}`;
    for (const at of ['left', 'center', 'right'] as const) {
      const boxes = margins.filter(({ name, first }) => name === `${side}-${at}` && (!first || number === 1));
      const cell = row.appendChild(page.createElement('div'));
      for (const { style } of boxes) {
        cell.style.cssText += style.cssText;
        cell.textContent = words(style.getPropertyValue('content'), { number, count });
      }
      if (cell.textContent === '') cell.style.cssText = '';
      cell.style.content = '';
      cell.classList.add(at);
    }
  }
  return element;
}

/** What a `content` of strings and page counters says. */
function words(
  content: string,
  { number, count }: { readonly number: number; readonly count: number },
): string {
  const parts = content.match(/"(?:\\.|[^"\\])*"|counter\((?:page|pages)\)/g) ?? [];
  return parts
    .map((part) => {
      if (part === 'counter(page)') return String(number);
      if (part === 'counter(pages)') return String(count);
      return part
        .slice(1, -1)
        .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
        .replace(/\\(.)/g, '$1');
    })
    .join('');
}
