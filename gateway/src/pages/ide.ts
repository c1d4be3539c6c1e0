import { fastifyStatic } from '@fastify/static';
import type { HttpServer } from '@tpt/program';
import type { ListedOperations } from '../operations/listed-operations.js';
import { getDistDirectory, renderAltair, renderInitialOptions } from 'altair-static';

// Its maker's banners, and what else asks for money, would be all of it that speaks of something else than the graph.
const STYLE = `app-banner, nz-alert:has([track-id="donate"]), .submenu-item--upgrade { display: none !important; }`;

// It writes its own styles as it runs; everything else of it comes from here, and it speaks to nobody else.
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `font-src 'self' data:`,
  `connect-src 'self'`,
  `worker-src 'self' blob:`,
  `manifest-src 'self'`,
  `base-uri 'self'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/** Serves an IDE at `/ide/`, and sends there whoever opens the address itself. Nothing of it comes from elsewhere. */
export async function serveIde({ app }: HttpServer, listed: ListedOperations): Promise<void> {
  const options = {
    baseURL: '/ide/',
    endpointURL: '/graphql',
    initialQuery: listed.bodyOf('FirstQuery'),
    initialSettings: { theme: 'light' as const, language: 'fr-FR' as const },
    persistedSettings: {
      'banners.disable': true,
      'alert.disableUpdateNotification': true,
      disablePushNotification: true,
    },
    // Its maker keeps accounts elsewhere.
    disableAccount: true,
    serveInitialOptionsInSeperateRequest: '/ide/initial_options.js',
  };
  app.get('/', (_request, reply) => reply.redirect('/ide/'));
  app.get('/ide', (_request, reply) => reply.redirect('/ide/'));
  const page = renderAltair(options).replace('</head>', '<link href="ours.css" rel="stylesheet"></head>');
  app.get('/ide/', (_request, reply) => reply.type('text/html').header('content-security-policy', POLICY).send(page));
  app.get('/ide/ours.css', (_request, reply) => reply.type('text/css').send(STYLE));
  app.get('/ide/initial_options.js', (_request, reply) =>
    reply.type('text/javascript').send(renderInitialOptions(options)),
  );
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: '/ide/', index: false });
}
