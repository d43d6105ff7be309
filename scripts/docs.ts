import { writeReference } from '../src/app/docs/write.ts';

process.exitCode = await writeReference();
