import { SERVICES } from './description.js';

const VERBS = ['status', 'look', 'retry', 'drop'];

/** How the command is used. */
export const USAGE = `npm run events -- status [SERVICE]            where the streams stand, of one service or of all
npm run events -- look SERVICE …              what waits for a decision
npm run events -- retry SERVICE …             tries it again
npm run events -- drop SERVICE …              gives it up
SERVICE is one of ${SERVICES.join(', ')}; what follows it is passed on.`;

/** Which services are asked, and what; undefined when that cannot be understood. */
export function readEventCommand([verb = '', service, ...rest]: string[]):
  { services: readonly string[]; args: string[] } | undefined {
  if (!VERBS.includes(verb)) return undefined;
  if (service === undefined) return verb === 'status' ? { services: SERVICES, args: [verb] } : undefined;
  return SERVICES.some((known) => known === service) ? { services: [service], args: [verb, ...rest] } : undefined;
}
