import { fastifyStatic } from '@fastify/static';
import type { HttpServer } from '@tpt/process';
import { getDistDirectory, renderAltair, renderInitialOptions } from 'altair-static';

const FIRST_QUERY = `query {
  initiatives(first: 5) {
    totalCount
    nodes {
      title
      organization { name }
      supportCount
      viewerIsFollowing
    }
  }
  appeal(slug: "tous-pour-tous") {
    title
    signatureCount
  }
}
`;

/** Serves an IDE at `/ide/`, and sends there whoever opens the address itself. Nothing of it comes from elsewhere. */
export async function serveIde({ app }: HttpServer): Promise<void> {
  const options = {
    baseURL: '/ide/',
    endpointURL: '/graphql',
    initialQuery: FIRST_QUERY,
    initialSettings: { theme: 'light' as const, language: 'fr-FR' as const },
    serveInitialOptionsInSeperateRequest: '/ide/initial_options.js',
  };
  app.get('/', (_request, reply) => reply.redirect('/ide/'));
  app.get('/ide', (_request, reply) => reply.redirect('/ide/'));
  app.get('/ide/', (_request, reply) => reply.type('text/html').send(renderAltair(options)));
  app.get('/ide/initial_options.js', (_request, reply) =>
    reply.type('text/javascript').send(renderInitialOptions(options)),
  );
  await app.register(fastifyStatic, { root: getDistDirectory(), prefix: '/ide/', index: false });
}
