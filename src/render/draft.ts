/**
 * DRAFT across each page and slide. Generated content: it is in no text that is searched or read aloud, and no
 * template can leave it out.
 */
export const draftCss = `
main.deck section::after,
body:has(main.sheet)::after {
  position: fixed;
  inset: 0;
  z-index: 9;
  display: flex;
  align-items: center;
  justify-content: center;
  color: rgb(184 64 42 / 18%);
  font: 700 168px / 1 var(--sans);
  letter-spacing: 0.12em;
  pointer-events: none;
  content: 'DRAFT' / '';
  transform: rotate(-28deg);
}
main.deck section::after {
  position: absolute;
}
`;
