import { Logger } from 'graphile-worker';

/** The worker's own messages quote payloads and errors; what matters of them is logged elsewhere. */
export const quiet = new Logger(() => () => {});
