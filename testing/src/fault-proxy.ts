import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Stands between a client and a server, and lets their network fail. */
export interface FaultProxy {
  port: number;
  /** Closes every connection, and each new one. */
  cut(): void;
  /** Swallows what either side says and tells nobody, for ever on the connections there are. */
  swallow(): void;
  /** New connections work. */
  mend(): void;
  close(): Promise<void>;
}

/** Forwards a free port to another. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  const sockets = new Set<Socket>();
  const deaf = new WeakSet<Socket>();
  let fault: 'cut' | 'swallow' | undefined;
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('error', () => {});
    from.on('data', (bytes) => {
      if (!deaf.has(from)) to.write(bytes);
    });
    from.on('close', () => {
      sockets.delete(from);
      if (!deaf.has(from)) to.destroy();
    });
  };
  const server = createServer((client) => {
    if (fault === 'cut') {
      client.destroy();
      return;
    }
    const target = connect(targetPort, '127.0.0.1');
    join(client, target);
    join(target, client);
    if (fault === 'swallow') for (const socket of [client, target]) deaf.add(socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const end = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      fault = 'cut';
      end();
    },
    swallow() {
      fault = 'swallow';
      for (const socket of sockets) deaf.add(socket);
    },
    mend() {
      fault = undefined;
    },
    async close() {
      end();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
