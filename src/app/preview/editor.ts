import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** A place in a file of the machine. */
export type FilePlace = { readonly file: string; readonly line: number; readonly column: number };

/** Opens places in the author's editor. */
export type Editor = { readonly name: string; readonly open: (place: FilePlace) => void };

/** How editors with a window are told a place. An editor in a terminal has no place beside this server. */
const styles: Readonly<Record<string, readonly string[]>> = {
  ...named(['code', 'code-insiders', 'codium', 'cursor', 'windsurf'], ['--goto', '{file}:{line}:{column}']),
  ...named(['subl', 'zed', 'atom'], ['{file}:{line}:{column}']),
  ...named(
    ['idea', 'webstorm', 'phpstorm', 'pycharm'],
    ['--line', '{line}', '--column', '{column}', '{file}'],
  ),
  ...named(['mate'], ['--line', '{line}:{column}', '{file}']),
  ...named(['gedit', 'gnome-text-editor'], ['+{line}:{column}', '{file}']),
  ...named(['kate'], ['--line', '{line}', '--column', '{column}', '{file}']),
  ...named(['notepad++'], ['-n{line}', '-c{column}', '{file}']),
};

function named(names: readonly string[], style: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(names.map((name) => [name, style]));
}

/**
 * The editor of the environment: `GROUNDSWELL_EDITOR` (any command; `{file}`, `{line}` and `{column}` stand for the
 * place), else `VISUAL` or `EDITOR` where it names an editor that is known to open a window.
 */
export function findEditor(env: Readonly<Record<string, string | undefined>>): Editor | undefined {
  const own = words(env.GROUNDSWELL_EDITOR);
  if (own.length > 0) return editorOf(own, own.some((word) => word.includes('{file}')) ? [] : undefined);
  const usual = [env.VISUAL, env.EDITOR].map(words).find(([command = '']) => nameOf(command) in styles);
  return usual && editorOf(usual, undefined);
}

const words = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\s+/).filter((word) => word !== '');
const nameOf = (command: string): string => basename(command).replace(/\.(?:exe|cmd|bat)$/i, '');

function editorOf([command = '', ...given]: readonly string[], style: readonly string[] | undefined): Editor {
  const name = nameOf(command);
  const added = style ?? styles[name] ?? ['{file}'];
  return {
    name,
    open: (place) => {
      const fill = (word: string) =>
        word.replace(/\{(file|line|column)\}/g, (_, key: keyof FilePlace) => String(place[key]));
      // No shell: a file's name is an argument, whatever it is.
      const child = spawn(command, [...given, ...added].map(fill), { stdio: 'ignore', detached: true });
      child.on('error', () => undefined);
      child.unref();
    },
  };
}
