import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runPresent } = await import('../src/app/command/present.ts');
process.exitCode = await runPresent(process.argv.slice(2));
