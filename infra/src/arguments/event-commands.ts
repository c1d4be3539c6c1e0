import { SERVICES } from '../parts/description.js';

/** How many words may follow the service, at least and at most. */
const WORDS: Record<string, [number, number]> = { status: [0, 0], look: [0, 1], retry: [1, 1], drop: [1, 1] };

const USAGE = `Say what:
  npm run events -- status [SERVICE]            where the streams stand, of one service or of all
  npm run events -- look SERVICE [EVENT]        what failed and waits for a decision, or one event whole
  npm run events -- retry SERVICE EVENT | all   tries it again, then what waits behind it
  npm run events -- drop SERVICE EVENT          gives it up for good, and lets what waits behind it go on
SERVICE is one of ${SERVICES.join(', ')}; EVENT is an id that look shows.`;

/** Which services are asked, and what. @throws with how the command is used when that cannot be understood. */
export function readEventCommand([verb = '', service, ...rest]: string[]): {
  services: readonly string[];
  args: string[];
} {
  if (verb === 'status' && service === undefined) return { services: SERVICES, args: [verb] };
  const [least, most] = Object.hasOwn(WORDS, verb) ? WORDS[verb]! : [0, -1];
  const isKnown = SERVICES.some((known) => known === service);
  if (service === undefined || !isKnown || rest.length < least || rest.length > most) throw new Error(USAGE);
  return { services: [service], args: [verb, ...rest] };
}
