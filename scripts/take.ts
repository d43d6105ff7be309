import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runTake } = await import('../src/app/command/take.ts');
process.exitCode = await runTake(process.argv.slice(2));
