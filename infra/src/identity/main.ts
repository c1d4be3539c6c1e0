import { createServer } from 'node:http';
import { createMailer } from '@tpt/mail';
import { runProgram } from '@tpt/process';
import { Codes } from './codes.js';
import { readConfig } from './config.js';
import { guardPages } from './errors.js';
import { createProvider } from './provider.js';
import { serveSignIn } from './sign-in.js';

runProgram('identity', readConfig, async (config, { logger, onStop }) => {
  const mailer = createMailer({ url: config.SMTP_URL, from: 'Tous pour tous <identity@tous-pour-tous.example>' });
  onStop(async () => mailer.close());
  const provider = createProvider(config);
  provider.on('server_error', (_context, error) => logger.error({ err: error }, 'a sign-in failed'));
  guardPages(provider, logger);
  serveSignIn(provider, mailer, new Codes());
  const server = createServer(provider.callback());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(config.PORT, config.HOST, resolve);
  });
  onStop(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  logger.info({ port: config.PORT }, 'listening');
});
