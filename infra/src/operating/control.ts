import { rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { relative } from 'node:path';
import { commandByHand } from './command-by-hand.js';
import { PROGRAMS, type Program } from '../parts/description.js';
import type { System } from '../system/system.js';

/** What one may ask of a system that runs. */
type Ordered = Pick<System, 'runsHere' | 'isLeftOut' | 'startProgram'>;

// Its folder is for its owner alone. The path of a socket must be short, so it is told from where one stands.
const socketOf = (stateFolder: string): string => relative(process.cwd(), `${stateFolder}/control.sock`);

/** Takes orders from commands on this machine, until it is closed. */
export function takeOrders(stateFolder: string, system: Ordered): Server {
  rmSync(socketOf(stateFolder), { force: true });
  const server = createServer((asked, answer) => {
    const program = PROGRAMS.find((name) => asked.url === `/restart/${name}`);
    restart(program).then(
      () => answer.end(),
      (error: Error) => answer.writeHead(500).end(error.message),
    );
  });
  return server.listen(socketOf(stateFolder));

  async function restart(program: Program | undefined): Promise<void> {
    if (program && system.runsHere(program)) return system.startProgram(program);
    const byHand = program && system.isLeftOut(program) ? `. By hand:\n  ${commandByHand(program, stateFolder)}` : '';
    throw new Error(`It is not run here, so it cannot be restarted here${byHand}`);
  }
}

/** Has a program of the system that runs stopped and started again. @throws when that fails, or nothing runs. */
export async function orderRestart(stateFolder: string, program: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const order = request({ socketPath: socketOf(stateFolder), path: `/restart/${program}`, method: 'POST' });
  order.on('error', () => reject(new Error('Nothing runs here: npm start, and wait until it is ready')));
  order.on('response', (answer) => {
    let text = '';
    answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    answer.on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(text))));
  });
  order.end();
  return promise;
}
