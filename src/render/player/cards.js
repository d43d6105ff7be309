// @ts-check

/**
 * A phone held upright shows the slides as cards, one under another, in type that is read without zoom. The slides stay
 * where they are: their drawing area gives way, and themes know them by `data-card`.
 * @param {{ slides: readonly Element[], store: import('./store.js').Store, ui: import('./stage.js').Interface, step: (by: number) => void }} given
 * @returns {{ isOn: () => boolean }}
 */
export function openCards({ slides, store, ui, step }) {
  const page = document.documentElement;
  const wanted = matchMedia('(max-width: 640px) and (orientation: portrait)');
  const nav = ui.find('.cards-nav');
  const areas = slides.map((slide) => slide.getAttribute('viewBox') ?? '');
  const isOn = () => page.classList.contains('cards');
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) fitCard(target);
  });
  const apply = () => {
    page.classList.toggle('cards', wanted.matches);
    nav.hidden = !wanted.matches;
    sizes.disconnect();
    slides.forEach((slide, index) => {
      const section = slide.querySelector('section');
      section?.toggleAttribute('data-card', wanted.matches);
      if (wanted.matches) slide.removeAttribute('viewBox');
      else restoreSlide(slide, areas[index] ?? '');
      if (wanted.matches && section) {
        fitCard(section);
        sizes.observe(section);
      }
    });
    if (wanted.matches) show();
  };
  const show = () => slides[store.get().slide - 1]?.scrollIntoView({ block: 'start' });
  let byHand = false;
  for (const name of ['wheel', 'touchmove'])
    addEventListener(
      name,
      () => {
        byHand = true;
      },
      { passive: true },
    );
  addEventListener('scroll', () => {
    if (isOn() && byHand) store.set({ slide: cardInView(slides) }, 'there');
  });
  wanted.addEventListener('change', apply);
  for (const button of nav.querySelectorAll('button'))
    button.addEventListener('click', () => {
      byHand = false;
      step(Number(button.dataset.by));
    });
  store.listen(({ slide }, from) => {
    const place = nav.querySelector('span');
    if (place) place.textContent = ui.say('slide', slide, slides.length);
    if (!isOn() || from === 'start' || (from === 'there' && byHand)) return;
    byHand = false;
    show();
  });
  apply();
  return { isOn };
}

/**
 * The drawing area is as wide as the page and as high as what the slide says.
 * @param {Element} section
 */
function fitCard(section) {
  const area = section.parentElement;
  const slide = section.closest('svg');
  if (!area || !slide) return;
  area.setAttribute('width', '100%');
  const height = String(/** @type {HTMLElement} */ (section).offsetHeight);
  area.setAttribute('height', height);
  slide.style.height = `${height}px`;
}

/**
 * @param {Element} slide
 * @param {string} area
 */
function restoreSlide(slide, area) {
  const [, , width = '', height = ''] = area.split(/\s+/);
  slide.setAttribute('viewBox', area);
  /** @type {SVGElement} */ (slide).style.height = '';
  const inner = slide.querySelector('foreignObject');
  inner?.setAttribute('width', width);
  inner?.setAttribute('height', height);
}

/**
 * The card at the upper edge of the window; at the end of the page the last.
 * @param {readonly Element[]} slides
 */
function cardInView(slides) {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  if (scrollTop + clientHeight >= scrollHeight - 2) return slides.length;
  const above = slides.filter((slide) => slide.getBoundingClientRect().top <= clientHeight / 4);
  return Math.max(1, above.length);
}
