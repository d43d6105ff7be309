import { type Diagnostic, Failure } from '../../src/lib/diagnostic.ts';

/** The diagnostics that a step fails with. */
export const diagnosticsOf = async (run: () => unknown): Promise<readonly Diagnostic[]> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics;
    throw error;
  }
  return [];
};
