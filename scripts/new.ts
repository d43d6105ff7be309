import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runNew } = await import('../src/app/command/new.ts');
process.exitCode = await runNew(process.argv.slice(2));
