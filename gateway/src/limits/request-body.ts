import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/**
 * Refuses bodies whose bytes could be read in more than one way: packed ones, and those that are not UTF-8. JSON is left as
 * the text it came as, so that it is read only where an answer is not known already.
 */
export function readPlainBodies(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = request.headers;
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
    if (encoding === 'identity' && /^utf-?8$/i.test(charset)) done();
    else done(Object.assign(new Error('packed'), { statusCode: 415 }));
  });
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes: Buffer, done) => {
    if (isUtf8(bytes)) done(null, bytes.toString());
    else done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }));
  });
}
