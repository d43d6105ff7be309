const bundled = /url\(\s*(['"]?)bundle:([^'")\s]+)\1\s*\)/g;

/**
 * A text with the address of each file that travels with a document, `url(bundle:<name>)`, put in its place. One that
 * nobody knows stays.
 */
export const withBundled = (text: string, addressOf: (name: string) => string | undefined): string =>
  text.replace(bundled, (found, _, name: string) => {
    const address = addressOf(name);
    return address === undefined ? found : `url(${address})`;
  });
