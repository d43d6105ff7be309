import { timingSafeEqual } from 'node:crypto';

/** The parts of a request that decide whether it is answered. */
type Asking = {
  readonly method: string;
  readonly header: (name: string) => string | undefined;
};

/** Names under which a browser on this machine reaches the port. */
export const hostsOf = (port: number): readonly string[] => [
  `127.0.0.1:${port}`,
  `localhost:${port}`,
  ...(port === 80 ? ['127.0.0.1', 'localhost'] : []),
];

/** Why a request is refused, if it is. */
type Refused = 'forbidden' | 'notAllowed' | undefined;

/**
 * Answers the browser of this machine alone. The Host list stops a foreign name that points to the loopback address
 * (DNS rebinding), the Origin list and Sec-Fetch-Site a page of another address that reaches for this one. A link
 * from elsewhere may still be followed: it shows the page to its user and to nobody else.
 */
export function refuse({ method, header }: Asking, hosts: readonly string[]): Refused {
  if (!hosts.includes(header('host')?.toLowerCase() ?? '')) return 'forbidden';
  const origin = header('origin')?.toLowerCase();
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) return 'forbidden';
  if (isForeignUse(header)) return 'forbidden';
  return method === 'GET' || method === 'HEAD' ? undefined : 'notAllowed';
}

function isForeignUse(header: Asking['header']): boolean {
  const site = header('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return !(header('sec-fetch-mode') === 'navigate' && header('sec-fetch-dest') === 'document');
}

/** Compares two secrets in a time that tells nothing of them. */
export function isSameToken(given: string | null, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
