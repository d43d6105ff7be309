import { Command } from 'commander';
import { dayArgument, folderArgument, portArgument, readArguments } from './options.ts';
import type { PreviewOptions } from './preview-with.ts';

const examples = `
Examples:
  npm run preview                        all documents in the browser, as they are now
  npm run preview -- --port 5000         at another port; the next free one where it is taken
  npm run preview -- --no-open           print the address and open no browser

Save a content module, a template, a profile or a theme, and the page shows it. Ctrl-C ends the preview.
A sentence on the page leads to the file and line that it comes from. GROUNDSWELL_EDITOR="code --goto {file}:{line}:{column}"
adds a button that opens it there; VISUAL and EDITOR are used too where they name an editor with a window.
`;

const program = (): Command =>
  new Command('preview')
    .description('Shows every document in the browser and keeps it as it is in the files. Writes nothing.')
    .option('--port <n>', 'port on this machine', portArgument, 4300)
    .option('--no-open', 'open no browser')
    .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
    .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates')
    .option('--as-of <date>', 'as-of date of all documents (default: that of the library)', dayArgument)
    .addHelpText('after', examples);

/** The preview command. Returns the exit code once it was asked to stop. */
export async function runPreview(argv: readonly string[]): Promise<number> {
  const command = program();
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { previewWith } = await import('./preview-with.ts');
  return previewWith(command.opts<PreviewOptions>());
}
