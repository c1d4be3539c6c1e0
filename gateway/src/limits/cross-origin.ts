import cors, { type FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

// Who calls is said by a header that scripts set themselves: no browser need send what it keeps for us.
const OPTIONS: FastifyCorsOptions = {
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'accept',
    'accept-language',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'x-request-id',
  ],
  exposedHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id'],
  credentials: false,
  maxAge: 7_200,
};

const GRAPH = /^\/graphql(?:[?/]|$)/;
const PICTURES = /^\/pictures\//;

/**
 * Lets pages of these origins use the graph, and send and read pictures, those of all origins for `*`; nothing else can be
 * used from elsewhere.
 */
export async function allowOrigins(app: FastifyInstance, origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const origin = origins.includes('*') ? '*' : origins;
  await app.register(cors, {
    delegator: ({ url = '' }, decide) => {
      if (GRAPH.test(url)) decide(null, { ...OPTIONS, origin });
      else if (PICTURES.test(url)) decide(null, { ...OPTIONS, origin, methods: ['GET', 'PUT'] });
      else decide(null, { origin: false });
    },
  });
}
