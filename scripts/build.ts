import { runBuild } from '../src/command/build.ts';

process.exitCode = await runBuild(process.argv.slice(2));
