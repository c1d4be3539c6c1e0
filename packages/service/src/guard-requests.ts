import type { IncomingHttpHeaders } from 'node:http';
import { accessError, refusalOf, type Caller, type Verifier } from '@tpt/graph';

interface Request {
  headers: IncomingHttpHeaders;
}

interface Reply {
  status(status: number): { send(body: unknown): unknown };
}

/** Lets in who comes with an internal token, and knows afterwards who calls. */
export interface RequestGuard {
  /** A hook of a route, before anything of the request is read. */
  onRequest(request: Request, reply: Reply): Promise<unknown>;
  callerOf(request: Request): Caller;
}

/** Everything that a service answers needs an internal token; everything else is answered 401. */
export function guardRequests(verify: Verifier): RequestGuard {
  const callers = new WeakMap<Request, Caller>();
  const read = (token: string): Caller | undefined => {
    try {
      return verify(token);
    } catch {
      return undefined;
    }
  };
  return {
    async onRequest(request, reply) {
      const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
      const caller = token && read(token);
      if (!caller) return reply.status(401).send(refusalOf(accessError('UNAUTHENTICATED', 'en')).body);
      callers.set(request, caller);
      return undefined;
    },
    callerOf: (request) => callers.get(request)!,
  };
}
