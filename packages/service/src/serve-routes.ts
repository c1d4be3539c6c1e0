import { readLanguage } from '@tpt/graph';
import type { HttpServer } from '@tpt/program';
import { readBytes } from './read-bytes.js';
import type { RequestGuard } from './guard-requests.js';
import type { Route, RouteAnswer } from './route.js';

/** Serves what of a service's capabilities is no graph. Bodies are left as they arrive. */
export async function serveRoutes(options: {
  server: HttpServer;
  routes: Route[];
  guard: RequestGuard;
}): Promise<void> {
  const { server, routes, guard } = options;
  await server.app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const { method, path, answer } of routes)
      scope.route({
        method,
        url: path,
        onRequest: (request, reply) => guard.onRequest(request, reply),
        async handler(request, reply) {
          const left = new AbortController();
          reply.raw.once('close', () => left.abort());
          const answering = answer({
            params: request.params as Record<string, string>,
            query: request.query as Record<string, unknown>,
            headers: request.headers,
            readBytes: (most) => readBytes(request.raw, most),
            caller: guard.callerOf(request),
            language: readLanguage(request.headers['accept-language']),
          });
          // Nobody is there to be answered, and that is nobody's fault here.
          const answered = await answering.catch((error: unknown): RouteAnswer => {
            if (left.signal.aborted) return { status: 400 };
            throw error;
          });
          // What is still on its way is let go, so that the answer is heard and the connection stays.
          request.raw.resume();
          return reply
            .status(answered.status)
            .headers(answered.headers ?? {})
            .send(answered.body);
        },
      });
  });
}
