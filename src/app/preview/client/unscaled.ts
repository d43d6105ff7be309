/** WebKit draws positioned HTML inside of a scaled drawing unscaled (its bug 23113); Marp’s remedy needs scripts in the page. */
const isWebKit = navigator.vendor === 'Apple Computer, Inc.';

/** Scales the slides of a deck by hand where the browser does not. The document in the frame runs no script of its own. */
export function scaleSlides(page: Document): void {
  if (!isWebKit) return;
  for (const slide of page.querySelectorAll<SVGSVGElement>('main.deck > svg')) {
    const section = slide.querySelector('section');
    const { width } = slide.viewBox.baseVal;
    if (!section || width === 0) continue;
    section.style.transformOrigin = '0 0';
    section.style.transform = `scale(${slide.getBoundingClientRect().width / width})`;
  }
}
