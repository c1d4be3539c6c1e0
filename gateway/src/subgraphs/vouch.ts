import { createMinter, type Caller } from '@tpt/graph';

/** What each subgraph is told of a caller; one that is not named here is told nothing. */
const TOLD: Record<string, readonly (keyof Caller)[]> = {
  initiative: ['personId', 'email', 'roles'],
  signature: ['personId', 'email', 'network'],
  notification: ['personId'],
};

/** Makes the token by which the gateway vouches for a caller. */
export type Vouch = (caller: Caller) => string;

/** Vouches for callers to one subgraph, with the key that it shares; a token says what that subgraph needs, no more. */
export function createVouch(subgraph: string, key: string): Vouch {
  const mint = createMinter(key, subgraph);
  const claims = TOLD[subgraph] ?? [];
  return (caller) => {
    const told: Caller = {};
    for (const claim of claims) if (caller[claim] !== undefined) Object.assign(told, { [claim]: caller[claim] });
    return mint(told);
  };
}
