import { createIdentity, createVouch, identitySettings, readIdentityOptions } from '@tpt/gateway';
import { readSettings } from '@tpt/program';
import type { Caller } from '@tpt/graph';

/** What the subgraphs want of every gateway: who calls, told by a token for each of them. */
export interface Callers {
  /** Who calls, by the `Authorization` header. */
  recognize(authorization: string | null | undefined): Promise<Caller>;
  /** The headers of a request to a subgraph. */
  headersFor(subgraph: string, caller: Caller): { authorization: string; 'accept-language': string };
}

/** Reads tokens and mints them as our gateway does, by the same settings, for a gateway that is not ours. */
export function createCallers(env: NodeJS.ProcessEnv): Callers {
  const identify = createIdentity(readIdentityOptions(readSettings(identitySettings, env)));
  const keys = JSON.parse(env['SUBGRAPH_TOKEN_KEYS']!) as Record<string, string>;
  const vouches = new Map(Object.entries(keys).map(([name, key]) => [name, createVouch(name, key)]));
  return {
    recognize: async (authorization) => (authorization ? identify(authorization.slice('Bearer '.length)) : {}),
    headersFor: (subgraph, caller) => ({
      authorization: `Bearer ${vouches.get(subgraph)!(caller)}`,
      'accept-language': 'fr',
    }),
  };
}
