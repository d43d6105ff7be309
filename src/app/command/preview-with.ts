import { Failure } from '../../lib/diagnostic.ts';
import { formatReport } from '../../lib/report.ts';
import { openPreview, type Preview } from '../preview/preview.ts';
import { exitCodes } from './exit-codes.ts';
import { listenForStop } from './interrupt.ts';

/** Opens the preview and the browser on it, and waits for Ctrl-C. */
export async function previewWith({ open, content, templates, ...options }: PreviewOptions): Promise<number> {
  let preview: Preview;
  try {
    preview = await openPreview({ folders: { content, templates }, ...options, onError });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`${formatReport(error.diagnostics)}\n`);
    return exitCodes.errors;
  }
  const other = options.port !== 0 && preview.port !== options.port ? ` (port ${options.port} is taken)` : '';
  process.stdout.write(`Preview at ${preview.address}${other}. Ctrl-C ends it.\n`);
  const { stopped } = listenForStop();
  if (open) await openBrowser(preview.address);
  await stopped;
  await preview.close();
  return exitCodes.good;
}

/** A machine without a browser still shows the address. */
async function openBrowser(address: string): Promise<void> {
  const { default: openAddress } = await import('open');
  const child = await openAddress(address).catch(() => undefined);
  child?.on('error', () => process.stderr.write('No browser could be opened; open the address yourself.\n'));
}

const onError = (error: unknown): void => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
};

/** What the preview was asked for. */
export type PreviewOptions = {
  readonly port: number;
  readonly open: boolean;
  readonly content: string;
  readonly templates: string;
  readonly asOf?: string;
};
