import { isDeepStrictEqual } from 'node:util';
import { Client, type Dispatcher } from 'undici';
import type { Done } from '../load.js';

/** A request, and what its answer must be. */
export interface Ask {
  body: string;
  token?: string;
  /** The whole answer; it is compared now and then. */
  expected(): object;
}

// As many networks as there can be callers of, one beside the other (RFC 2544 keeps them for benches).
const addressOf = (turn: number) => `198.${18 + (turn & 1)}.${(turn >> 1) & 255}.${(turn >> 9) & 255}`;
const COMPARED_EVERY = 50;
const ERRORS = Buffer.from('"errors"');
// Who is overloaded may say so; everything else that is no answer ends the bench.
const REFUSALS = [429, 503];

/**
 * Asks over and over on some connections for some time, each time as somebody at another address. It costs a few
 * hundredths of a millisecond a request, so that what answers has the machine.
 */
export async function sendCrowd(
  url: string,
  connections: number,
  milliseconds: number,
  next: () => Ask,
): Promise<Done> {
  const { origin, pathname } = new URL(url);
  const latencies: number[] = [];
  let refused = 0;
  const began = performance.now();
  const caller = async () => {
    const client = new Client(origin);
    try {
      while (performance.now() - began < milliseconds) {
        const sentAt = performance.now();
        if (await send(client, pathname, next())) latencies.push(performance.now() - sentAt);
        else refused += 1;
      }
    } finally {
      await client.destroy();
    }
  };
  await Promise.all(Array.from({ length: connections }, caller));
  return { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies, refused };
}

let sent = 0;

function send(client: Client, path: string, { body, token, expected }: Ask): Promise<boolean> {
  sent += 1;
  const isCompared = sent % COMPARED_EVERY === 0;
  const headers = ['content-type', 'application/json', 'x-forwarded-for', addressOf(sent)];
  if (token) headers.push('authorization', `Bearer ${token}`);
  return new Promise((resolve, reject) => {
    let status = 0;
    let hasErrors = false;
    const chunks: Buffer[] = [];
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart() {},
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        hasErrors ||= chunk.includes(ERRORS);
        if (isCompared || hasErrors || status !== 200) chunks.push(chunk);
      },
      onResponseEnd() {
        if (REFUSALS.includes(status)) return resolve(false);
        const answer = Buffer.concat(chunks).toString();
        if (hasErrors || status !== 200) return reject(new Error(`the answer is ${status}: ${answer}`));
        if (isCompared && !isDeepStrictEqual((JSON.parse(answer) as { data: unknown }).data, expected()))
          return reject(new Error(`the answer is ${answer} and not ${JSON.stringify(expected())}`));
        return resolve(true);
      },
      onResponseError: (_controller, error) => reject(error),
    };
    client.dispatch({ method: 'POST', path, headers, body }, handler);
  });
}
