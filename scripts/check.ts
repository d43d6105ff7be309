import { runCheck } from '../src/command/check.ts';

process.exitCode = await runCheck(process.argv.slice(2));
