import { spawn } from 'node:child_process';
import { ROOT } from '@tpt/embedded';

/** Builds projects and what they need. @throws with a line for each mistake. */
export const build = (folders: string[], root = ROOT): Promise<void> =>
  run(`${ROOT}node_modules/.bin/tsc`, ['--build', '--pretty', 'false', ...folders], root);

/** Generates what follows from the schemas. @throws with a line for each mistake. */
export const generate = (root = ROOT): Promise<void> =>
  run(process.execPath, [`${root}infra/dist/commands/generate.js`, '--without-landing'], root);

async function run(command: string, args: string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Mistakes(output);
}

/** Thrown when sources cannot be built: a line for each mistake, without what explains it at length. */
export class Mistakes extends Error {
  override name = 'Mistakes';
  constructor(output: string) {
    super(
      output
        .split('\n')
        .filter((line) => /^\S/.test(line))
        .join('\n'),
    );
  }
}
