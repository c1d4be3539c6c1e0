import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** Refuses bodies whose bytes could be read in more than one way: packed ones, and those that are not UTF-8. */
export function readPlainBodies(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.addHook('onRequest', async ({ headers }) => {
    const { 'content-encoding': encoding = 'identity', 'content-type': type = '' } = headers;
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type)?.[1] ?? 'utf-8';
    if (encoding !== 'identity' || !/^utf-?8$/i.test(charset))
      throw Object.assign(new Error('packed'), { statusCode: 415 });
  });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    if (isUtf8(bytes)) parseJson(request, bytes.toString(), done);
    else done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }));
  });
}
