import type { IncomingMessage } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as turn, setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How a server leaves those who talk to it. */
export interface Farewell {
  /** Whether it is leaving. */
  isSaid(): boolean;
  /**
   * Goes on accepting and answering for the time of the notice, each answer saying that its connection ends. Then accepts
   * nobody, answers what it was asked until then, and closes. Who does not take an answer is waited for no longer than
   * `withinMs` after the notice.
   */
  say(options: { noticeMs: number; withinMs: number }): Promise<void>;
}

// Node lets in one per turn of its event loop, so a crowd takes a while; one that never ends is not waited for.
const LET_IN_WITHIN_MS = 1_000;
// Who has connected in the last moment has this long to say something.
const FIRST_WORD_WITHIN_MS = 200;
const LINGER_MS = 1_000;

/** Lets a server close without losing a request that was sent to it. It must not listen yet. */
export function prepareFarewell(app: FastifyInstance): Farewell {
  const lastRequests = new WeakMap<Socket, IncomingMessage>();
  const told = new WeakSet<Socket>();
  // Connections with answers that are not out yet, and how many; a connection that is lost takes its answers with it.
  const busy = new Map<Socket, number>();
  let onFree = () => {};
  const hold = (socket: Socket) => busy.set(socket, (busy.get(socket) ?? 0) + 1);
  const letGo = (socket: Socket, left = (busy.get(socket) ?? 0) - 1) => {
    if (left > 0) busy.set(socket, left);
    else busy.delete(socket);
    onFree();
  };
  const connections = new Set<Socket>();
  let accepted = 0;
  let isLeaving = false;

  app.server.on('connection', (socket) => {
    accepted += 1;
    connections.add(socket);
    socket.once('close', () => {
      connections.delete(socket);
      letGo(socket, 0);
    });
  });
  app.addHook('onRequest', ({ raw }, reply, done) => {
    // Who was told that the connection ends knows that what was sent after the last answer is not looked at (RFC 9112).
    if (told.has(raw.socket)) {
      reply.hijack();
      return;
    }
    const { socket } = raw;
    lastRequests.set(socket, raw);
    hold(socket);
    reply.raw.once('close', () => letGo(socket));
    done();
  });
  app.addHook('onSend', async ({ raw }, reply) => {
    if (!isLeaving) return;
    // Requests may stand behind this one on its connection, so only the last one's answer may say that it ends.
    await hearAll();
    const { socket } = raw;
    if (lastRequests.get(socket) !== raw) return;
    told.add(socket);
    socket.destroySoon = () => linger(socket);
    void reply.header('connection', 'close');
  });

  // Closing at once would turn into a reset what the client has sent meanwhile, and take the last answer with it.
  const linger = (socket: Socket) => {
    hold(socket);
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => clearTimeout(timer));
    socket.end();
  };
  // Those whom the system has let in and the server has not are reset when it stops listening.
  const letEverybodyIn = async () => {
    const until = Date.now() + LET_IN_WITHIN_MS;
    for (let before = -1; before !== accepted && Date.now() < until;) {
      before = accepted;
      await hearAll();
    }
  };
  const finishAll = async () => {
    while (busy.size > 0) {
      await new Promise<void>((resolve) => (onFree = resolve));
      await hearAll();
    }
  };

  return {
    isSaid: () => isLeaving,
    async say({ noticeMs, withinMs }) {
      isLeaving = true;
      if (app.server.listening) await delay(noticeMs);
      await letEverybodyIn();
      // The server's own way to close would also destroy, unheard, every connection that seems idle.
      NetServer.prototype.close.call(app.server);
      await delay(FIRST_WORD_WITHIN_MS);
      const insisting = setTimeout(() => app.server.closeAllConnections(), withinMs);
      await finishAll();
      // Who has never said anything does not count as idle.
      for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
      await app.close();
      clearTimeout(insisting);
    },
  };
}

/** Lets the event loop read what has arrived: the rest of this turn, and one whole. */
async function hearAll(): Promise<void> {
  await turn();
  await turn();
}
