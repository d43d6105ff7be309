import { type Failure, fail } from '../lib/diagnostic.ts';

/** What `work` comes to, unless it takes longer: then the error that `late` makes. */
export async function withTimeLimit<T>(
  work: Promise<T>,
  milliseconds: number,
  late: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const alarm = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  return Promise.race([work, alarm]).finally(() => clearTimeout(timer));
}

/** The finding on a document that the browser does not come to an end with. `what`: "printed". */
export const timedOut = (document: string, what: string, milliseconds: number): Failure =>
  fail({
    rule: 'print/timeout',
    place: { file: document, document },
    message: `${document} was not ${what} within ${milliseconds / 1000} seconds`,
    hint: 'Make the document smaller, or look for a drawing or CSS that grows without end',
  });
