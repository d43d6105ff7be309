/** What the server says to one path. */
export type Answer = {
  /** MIME type, with its charset for text: `text/html; charset=utf-8`. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Content-Security-Policy of this answer; nothing is allowed unless said otherwise. */
  readonly policy?: string;
  /** Set for a download: the name that the browser gives the file. */
  readonly fileName?: string;
};

/** Finds the answer to a path (`/policymaker/deck`, percent-encoded as it came). Nothing found is a 404. */
export type Find = (path: string, query: URLSearchParams) => Answer | undefined | Promise<Answer | undefined>;

/** A page of HTML. */
export const htmlAnswer = (body: string, policy?: string): Answer => ({
  type: 'text/html; charset=utf-8',
  body,
  ...(policy !== undefined && { policy }),
});

const plain = (body: string, status: number): Answer => ({ type: 'text/plain; charset=utf-8', body, status });

/** Refusals. None repeats the request or names a path of the machine. */
export const refusals = {
  forbidden: plain('This server answers pages of its own address only.\n', 403),
  notFound: plain('There is nothing at this address.\n', 404),
  notAllowed: plain('This server only shows: GET and HEAD.\n', 405),
  failed: plain('This page could not be made.\n', 500),
} as const;
