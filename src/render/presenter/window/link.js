// @ts-check

/**
 * A message between the windows of one deck.
 * @typedef {{ type: 'hello' | 'state' | 'bye' | 'retire', role: 'audience' | 'presenter', state?: unknown }} Message
 * @typedef {Message & { deck: string, from: string, number: number }} Envelope
 */

/**
 * Connects the windows that show this deck in this browser. From a server they share a BroadcastChannel. Opened from
 * disk, browsers differ in what two windows of a file may share, so every way is taken at once: the channel, the
 * `storage` event, and messages to the windows that opened each other. What comes twice is taken once.
 * @param {(message: Message, from: string) => void} onMessage
 * @returns {{ id: string, send: (message: Message) => void, know: (other: Window | null) => void }}
 */
export function openLink(onMessage) {
  const deck = `groundswell ${location.pathname}`;
  const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  /** @type {Map<string, number>} */
  const last = new Map();
  /** @type {Set<Window>} */
  const known = new Set(window.opener ? [window.opener] : []);
  const isFile = location.protocol === 'file:';
  const channel = openChannel(deck);
  let number = 0;

  /** @param {unknown} data */
  const take = (data) => {
    if (!isEnvelope(data) || data.deck !== deck || data.from === id) return false;
    if (data.number <= (last.get(data.from) ?? 0)) return true;
    last.set(data.from, data.number);
    onMessage(data, data.from);
    return true;
  };
  channel?.addEventListener('message', ({ data }) => take(data));
  addEventListener('storage', ({ key, newValue }) => {
    if (key === deck && newValue) take(parse(newValue));
  });
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== location.origin && origin !== 'null') return;
    if (take(data) && source) known.add(/** @type {Window} */ (source));
  });

  return {
    id,
    know: (other) => void (other && known.add(other)),
    send: (message) => {
      number += 1;
      const envelope = { ...message, deck, from: id, number };
      channel?.postMessage(envelope);
      if (!isFile && channel) return;
      store(deck, JSON.stringify(envelope));
      for (const other of known) post(other, envelope);
    },
  };
}

/** @param {string} name */
function openChannel(name) {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
function store(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing may be kept in this browser: the other ways remain.
  }
}

/**
 * The windows of a file have no origin to name: what is sent holds no more than a slide number and the time.
 * @param {Window} other
 * @param {Envelope} envelope
 */
function post(other, envelope) {
  try {
    if (!other.closed) other.postMessage(envelope, location.protocol === 'file:' ? '*' : location.origin);
  } catch {
    // The window is gone.
  }
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} data
 * @returns {data is Envelope}
 */
function isEnvelope(data) {
  if (typeof data !== 'object' || data === null) return false;
  const { deck, from, number, type, role } = /** @type {Record<string, unknown>} */ (data);
  return (
    typeof deck === 'string' &&
    typeof from === 'string' &&
    typeof number === 'number' &&
    typeof type === 'string' &&
    (role === 'audience' || role === 'presenter')
  );
}
