import { join } from 'node:path';
import { runNode } from './process.ts';
import { realFolders, root, withFolder } from './world.ts';

const target = 400;

/** (c) The most memory that Node holds while it builds the real library, without the browser's. */
export const benchMemory = (): Promise<readonly string[]> =>
  withFolder(async (out) => {
    const script = `const { runBuild } = await import(${JSON.stringify(join(root, 'src/app/command/build.ts'))});
      await runBuild(${JSON.stringify(['--json', '--out', out, ...folderOptions()])});
      console.log('maxRSS', process.resourceUsage().maxRSS);`;
    const { printed } = await runNode({
      args: ['--max-semi-space-size=8', '--input-type=module', '--eval', script],
    });
    const megabytes = Number(/maxRSS (\d+)/.exec(printed)?.[1]) / 1024;
    const met = megabytes < target ? 'met' : 'MISSED';
    return [`Peak memory of Node: ${Math.round(megabytes)} MB (target under ${target} MB: ${met})`];
  });

const folderOptions = () => ['--content', realFolders.content, '--templates', realFolders.templates];
