import { escapeHtml } from '../../../lib/escape.ts';
import { contentPolicy } from '../../../lib/policy.ts';
import { type Answer, htmlAnswer } from '../../serve/answer.ts';

/** A page of the preview: its frame, with finished HTML in it. */
type Shell = {
  readonly title: string;
  /** The class of the body, and the name of its script. */
  readonly page: 'gallery' | 'view' | 'claims' | 'message';
  readonly body: string;
  /** What the script needs, as `data-…` of the body. */
  readonly data: Readonly<Record<string, string>>;
  readonly status?: number;
};

const policy = contentPolicy({
  scripts: ["'self'"],
  styles: ["'self'"],
  images: ["'self'"],
  fonts: ["'self'"],
  frames: ["'self'"],
  connect: ["'self'"],
});

/** Its own script and style sheet, and nothing else. */
export function shell({ title, page, body, data, status }: Shell): Answer {
  const attributes = Object.entries(data).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/asset/icon.svg">
<link rel="stylesheet" href="/asset/preview.css">
<script type="module" src="/asset/${page}.ts"></script>
</head>
<body class="${page}"${attributes.join('')}>
${body}
</body>
</html>
`;
  const answer = htmlAnswer(html, policy);
  return status === undefined ? answer : { ...answer, status };
}

/** The bar above every page. `here` is what the page itself adds to it. */
export const topBar = (here: string, current?: 'gallery' | 'claims' | 'view'): string =>
  `<header class="bar"><a class="skip" href="#content">${current === 'view' ? 'Skip to the findings and the text' : 'Skip to the content'}</a>
<a class="home" href="/"${current === 'gallery' ? ' aria-current="page"' : ''}>Groundswell <span>preview</span></a>
<a class="link" href="/claims"${current === 'claims' ? ' aria-current="page"' : ''}>Claims</a>
${here}
<p class="status" id="status" role="status">Live</p></header>`;
