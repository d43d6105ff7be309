import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runCheck } = await import('../src/app/command/check.ts');
process.exitCode = await runCheck(process.argv.slice(2));
