import { handOut, outputPath } from '../../build/outputs.ts';
import type { Answer } from '../serve/answer.ts';
import type { LiveDocument } from './live-document.ts';
import { messagePage } from './pages/claims.ts';
import { dataOf, type SiteRequest } from './site-request.ts';
import type { Answering } from './state.ts';

/** A document as it is handed out, made on the spot. */
export function html({ engine }: SiteRequest, name: string): Answer | undefined {
  const live = engine.show(name)?.live;
  return (
    live && {
      type: 'text/html; charset=utf-8',
      body: handOut(live.composed),
      fileName: fileName(engine, live, 'html'),
    }
  );
}

const fileName = (engine: Answering['engine'], { composed }: LiveDocument, format: 'html' | 'pdf'): string =>
  outputPath(engine.library()?.library.id ?? '', composed, format)
    .split('/')
    .at(-1) ?? '';

/** Made on the spot. With errors it is a draft; where a rule of marking fails, there is none. */
export async function pdf(site: SiteRequest, name: string): Promise<Answer | undefined> {
  const { engine, findings } = site;
  const shown = engine.show(name);
  if (!shown) return undefined;
  if (!shown.live || shown.faults.length + engine.faults().length > 0)
    return messagePage(
      'No PDF yet',
      'The document has a fault. Its page says where; mend it first.',
      dataOf(site),
    );
  const checked = await findings.now(name);
  const errors = checked.own.concat(checked.shared).filter(({ severity }) => severity === 'error');
  if (errors.some(({ rule }) => rule.startsWith('marking/')))
    return messagePage(
      'No PDF',
      'A rule of marking fails: the document would show what its reader must not see. The findings say where.',
      dataOf(site),
    );
  const made = errors.length > 0 ? await findings.now(name, { draft: true }) : checked;
  if (!made.pdf) return messagePage('No PDF', 'It could not be printed. The findings say why.', dataOf(site));
  const file = fileName(engine, shown.live, 'pdf');
  return {
    type: 'application/pdf',
    body: made.pdf,
    fileName: errors.length > 0 ? file.replace(/\.pdf$/, '-draft.pdf') : file,
  };
}
