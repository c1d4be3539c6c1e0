import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { createMailer } from '@tpt/mail';
import { runProgram } from '@tpt/program';
import { Codes } from './codes.js';
import { readConfig } from './config.js';
import { guardPages } from './errors.js';
import { createProvider } from './provider.js';
import { serveSignIn } from './sign-in.js';

const FINISH_WITHIN_MS = 5_000;

runProgram('identity', readConfig, async (config, { logger, onStop }) => {
  const mailer = createMailer({ url: config.SMTP_URL, from: 'Tous pour tous <identity@tous-pour-tous.example>' });
  onStop(async () => mailer.close());
  const provider = createProvider(config);
  provider.on('server_error', (_context, error) => logger.error({ err: error }, 'a sign-in failed'));
  guardPages(provider, logger);
  serveSignIn(provider, mailer, new Codes());
  const server = createServer(provider.callback());
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.PORT, config.HOST, resolve);
  });
  onStop(async () => {
    // Connections become idle when they are answered; those that have never said anything do not count as such.
    const closingIdle = setInterval(() => server.closeIdleConnections(), 50);
    for (const socket of connections) if (socket.bytesRead === 0) socket.destroy();
    const insisting = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
    await new Promise((resolve) => server.close(resolve));
    clearInterval(closingIdle);
    clearTimeout(insisting);
  });
  logger.info({ port: config.PORT }, 'listening');
});
