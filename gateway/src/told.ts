import type { Caller } from '@tpt/graph';

/** What each subgraph is told of a caller; one that is not named here is told nothing. */
const TOLD: Record<string, readonly (keyof Caller)[]> = {
  initiative: ['personId', 'roles'],
  signature: ['personId', 'email'],
  notification: ['personId'],
};

/** Leaves of a caller only what a subgraph needs. */
export const tell = (subgraph: string, caller: Caller): Caller =>
  Object.fromEntries(
    (TOLD[subgraph] ?? []).filter((claim) => caller[claim] !== undefined).map((claim) => [claim, caller[claim]]),
  );
