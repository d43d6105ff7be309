import { mutantsCommand, runMutants } from '../bench/mutants/command.ts';

await mutantsCommand(runMutants).parseAsync();
