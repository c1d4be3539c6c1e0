import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Leaves JSON as the text it came as, so that it is read only where an answer is not known already. */
export function keepBodiesUnread(app: FastifyInstance): void {
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => done(null, text));
}

/** Reads the body of a request. @throws what the client is told, for what is no JSON or would alter prototypes. */
export async function readBody(request: FastifyRequest): Promise<unknown> {
  const { body, server } = request;
  if (typeof body !== 'string') return body;
  const parse = server.getDefaultJsonParser('error', 'error');
  return new Promise((resolve, reject) => {
    void parse(request, body, (error, value) => (error ? reject(error) : resolve(value)));
  });
}
