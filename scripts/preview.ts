import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runPreview } = await import('../src/app/command/preview.ts');
process.exitCode = await runPreview(process.argv.slice(2));
