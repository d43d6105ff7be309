import { enableCompileCache } from 'node:module';

enableCompileCache(); // the second start is faster
const { runBuild } = await import('../src/app/command/build.ts');
process.exitCode = await runBuild(process.argv.slice(2));
