import { once } from 'node:events';
import { createServer, connect, type Socket } from 'node:net';

/** Stands between a client and a server, and comes between them. */
export interface Proxy {
  /** Nothing passes, and nobody is told; what is under way passes later. */
  freeze(): void;
  /** Everything that was held passes. */
  thaw(): void;
  /** What passes is lost and nothing is closed: connections are half-open from now on, new ones too. */
  swallow(): void;
  /** The next answer of the server is lost, and its connection with it. */
  loseAnswers(): void;
  /** New connections pass; those that were half-open stay so. */
  mend(): void;
  close(): Promise<void>;
}

type Mode = 'pass' | 'swallow' | 'lose answers';

/** Forwards one port to another. */
export async function startProxy(port: number, targetPort: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  const swallowed = new WeakSet<Socket>();
  let isFrozen = false;
  let mode: Mode = 'pass';
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      sockets.add(from);
      if (mode === 'swallow') swallowed.add(from);
      if (isFrozen) from.pause();
      from.on('data', (bytes) => {
        if (swallowed.has(from)) return;
        if (mode === 'lose answers' && from === target) client.destroy();
        else to.write(bytes);
      });
      // What is frozen when it is asked to flow, flows when it thaws.
      if (isFrozen) from.pause();
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        if (!swallowed.has(from)) to.destroy();
      });
    }
  });
  await once(server.listen(port), 'listening');
  return {
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    swallow() {
      mode = 'swallow';
      for (const socket of sockets) swallowed.add(socket);
    },
    loseAnswers: () => void (mode = 'lose answers'),
    mend: () => void (mode = 'pass'),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
