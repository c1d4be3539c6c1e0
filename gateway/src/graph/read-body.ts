import type { FastifyRequest } from 'fastify';

/** Reads the JSON of a request. @throws what the client is told, for what is no JSON or would alter prototypes. */
export async function readBody(request: FastifyRequest): Promise<unknown> {
  const { body, server } = request;
  if (typeof body !== 'string') return body;
  const parse = server.getDefaultJsonParser('error', 'error');
  return new Promise((resolve, reject) => {
    void parse(request, body, (error, value) => (error ? reject(error) : resolve(value)));
  });
}
