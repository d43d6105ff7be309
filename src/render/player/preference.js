// @ts-check
// What this reader likes, kept by the browser where it lets a page keep anything.

/**
 * @param {string} name
 * @returns {string | null}
 */
export function readPreference(name) {
  try {
    return localStorage.getItem(`groundswell ${name}`);
  } catch {
    return null;
  }
}

/**
 * @param {string} name
 * @param {string} value
 */
export function keepPreference(name, value) {
  try {
    localStorage.setItem(`groundswell ${name}`, value);
  } catch {
    // Nothing may be kept: the next window starts anew.
  }
}
