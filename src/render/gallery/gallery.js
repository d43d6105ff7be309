// @ts-check
// The script of the gallery, put into the file by pack.ts: it filters the documents and copies addresses. Without it
// every document is there.

/** @param {HTMLElement} filters */
function listenToFilters(filters) {
  const cards = [...document.querySelectorAll('article')];
  const status = filters.querySelector('output');
  const show = () => {
    const chosen = [...filters.querySelectorAll('select')].map(({ name, value }) => ({ name, value }));
    for (const card of cards)
      card.hidden = chosen.some(({ name, value }) => value !== '' && card.dataset[name] !== value);
    const count = cards.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = `${count} of ${cards.length}`;
  };
  filters.hidden = false;
  filters.addEventListener('change', show);
  show(); // a page that is loaded again keeps its choices
}

/**
 * Copies the address of a file; where the browser lets no page write to the clipboard, it shows the address to be copied.
 * @param {HTMLButtonElement} button
 */
async function copyAddress(button) {
  const address = new URL(button.dataset.copy ?? '', location.href).href;
  const done = await navigator.clipboard?.writeText(address).then(
    () => true,
    () => false,
  );
  const field = document.querySelector('dialog.address');
  if (done || !(field instanceof HTMLDialogElement)) {
    for (const other of document.querySelectorAll('[data-copied]')) other.removeAttribute('data-copied');
    button.dataset.copied = '';
    const voice = document.querySelector('.voice');
    if (voice) voice.textContent = `Copied: ${address}`;
    return;
  }
  const input = /** @type {HTMLInputElement} */ (field.querySelector('input'));
  input.value = address;
  field.showModal();
  input.select();
}

const galleryFilters = document.querySelector('form.filters');
if (galleryFilters instanceof HTMLElement) listenToFilters(galleryFilters);
for (const button of document.querySelectorAll('button[data-copy]'))
  if (button instanceof HTMLButtonElement) {
    button.hidden = false;
    button.addEventListener('click', () => copyAddress(button));
  }
