import type { FastifyRequest } from 'fastify';
import { negotiateLanguage } from '../graph/language.js';

// Those that Apollo's server takes for proof that no form of another site sent the request.
const PREFLIGHTED = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;

/**
 * All of a request that decides about its answer, unread: two with one key are refused or answered alike. Whoever shows a
 * token has none, since it must be checked first.
 */
export function keyOf({ method, url, headers, body }: FastifyRequest): string | undefined {
  if (headers.authorization !== undefined) return undefined;
  const asked = method === 'GET' ? url : method === 'POST' && typeof body === 'string' ? body : undefined;
  if (asked === undefined) return undefined;
  const language = negotiateLanguage(headers['accept-language']);
  const isPreflighted = PREFLIGHTED.some((name) => headers[name]);
  // No header holds a line break, so nobody can make one part look like two.
  return `${method}\n${language}\n${isPreflighted}\n${headers['content-type'] ?? ''}\n${headers.accept ?? ''}\n${asked}`;
}
