import type { Caller } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { clientNetwork } from './client-network.js';
import type { CountRequest } from './rate-limits.js';

/** What decides whether a request is looked at. */
export interface AdmissionOptions {
  recognize: (authorization: string | undefined, language: Language) => Promise<Caller>;
  count: CountRequest;
  hashNetwork: (network: string, now: Date) => string;
}

/** Who is let in, and from where: a network as a hash that is another every day. */
export interface Admitted {
  caller: Caller;
  network: string;
}

/** Lets a request in. @throws `RATE_LIMITED`, or what there is against its token. */
export type Admit = (request: FastifyRequest, reply: FastifyReply, language: Language) => Promise<Admitted>;

/**
 * Says who calls and from which network, unless they have called too often. Persons have a number of requests each, so
 * that nobody pays for her neighbours; visitors and bad tokens are counted together by their network.
 */
export const createAdmission =
  ({ recognize, count, hashNetwork }: AdmissionOptions): Admit =>
  async (request, reply, language) => {
    const network = clientNetwork(request);
    const countNetwork = () => count(request, reply, { of: 'network', name: network, language });
    const { authorization } = request.headers;
    if (!authorization) await countNetwork();
    const caller = await recognize(authorization, language).catch(async (error: GraphQLError) => {
      if (error.extensions?.['code'] === 'UNAUTHENTICATED') await countNetwork();
      throw error;
    });
    if (caller.personId) await count(request, reply, { of: 'person', name: caller.personId, language });
    return {
      caller,
      // Whoever is answered what is known already is not asked where she is.
      get network() {
        return hashNetwork(network, new Date());
      },
    };
  };
