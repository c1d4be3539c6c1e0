import getPort from 'get-port';

/** A free port. */
export const freePort = (): Promise<number> => getPort();
