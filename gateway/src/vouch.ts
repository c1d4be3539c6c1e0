import { createMinter, type Caller } from '@tpt/internal-token';
import { SUBGRAPHS, type SubgraphName } from './supergraph.js';

/** Makes the token by which the gateway vouches for a caller. */
export type Vouch = (caller: Caller) => string;

/** Vouches for callers to one subgraph, with the key that it shares; a token says what that subgraph needs, no more. */
export function createVouch(subgraph: SubgraphName, key: string): Vouch {
  const mint = createMinter(key, subgraph);
  const claims = SUBGRAPHS[subgraph];
  return (caller) => {
    const told: Caller = {};
    for (const claim of claims) if (caller[claim] !== undefined) Object.assign(told, { [claim]: caller[claim] });
    return mint(told);
  };
}
