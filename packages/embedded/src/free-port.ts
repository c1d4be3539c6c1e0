import { randomInt } from 'node:crypto';
import getPort from 'get-port';

// Below what systems give to connections that leave: a port that is to be listened on a moment later stays free of them.
const LOWEST = 10_000;
const HIGHEST = 32_767;
const CANDIDATES = 50;

/** A free port. */
export const freePort = (): Promise<number> =>
  getPort({ port: Array.from({ length: CANDIDATES }, () => randomInt(LOWEST, HIGHEST)) });
