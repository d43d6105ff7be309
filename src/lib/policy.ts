import { createHash } from 'node:crypto';

/** Sources beside the page itself; each list holds CSP source expressions. */
type PolicySources = {
  /** `'self'`, or hashes made by `hashSource`. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  readonly images?: readonly string[];
  readonly fonts?: readonly string[];
  readonly frames?: readonly string[];
  readonly connect?: readonly string[];
  /** Who may show the page in a frame. */
  readonly ancestors?: readonly string[];
};

const allowed = (sources: readonly string[] | undefined): string =>
  sources && sources.length > 0 ? sources.join(' ') : "'none'";

/** A Content-Security-Policy that allows what is named and nothing else. */
export const contentPolicy = ({
  scripts,
  styles,
  images,
  fonts,
  frames,
  connect,
  ancestors,
}: PolicySources): string =>
  [
    "default-src 'none'",
    `script-src ${allowed(scripts)}`,
    `style-src ${allowed(styles)}`,
    `img-src ${allowed(images)}`,
    `font-src ${allowed(fonts)}`,
    `frame-src ${allowed(frames)}`,
    `connect-src ${allowed(connect)}`,
    `frame-ancestors ${allowed(ancestors)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The source expression that allows exactly this inline script. */
export const hashSource = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
