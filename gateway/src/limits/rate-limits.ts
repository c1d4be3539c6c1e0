import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import { accessError } from '@tpt/graph';
import type { Language } from '@tpt/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** How many requests a minute are answered by one process. */
export interface Rates {
  /** Of visitors from one network, with those whose token is not valid. */
  network: number;
  person: number;
}

/** Counts a request of a network or a person. @throws `RATE_LIMITED` when there were too many. */
export type CountRequest = (
  request: FastifyRequest,
  reply: FastifyReply,
  who: { of: keyof Rates; name: string; language: Language },
) => Promise<void>;

const WINDOW_MS = 60_000;
const REMEMBERED = 50_000;

/**
 * Counts requests in this process; answers say what is left, as the IETF's draft on RateLimit headers has it.
 * @param remembered how many networks, and how many persons; who is forgotten for others begins anew.
 */
export async function openRateLimits(
  app: FastifyInstance,
  rates: Rates,
  remembered = REMEMBERED,
): Promise<CountRequest> {
  await app.register(rateLimit, { global: false });
  const names = new WeakMap<FastifyRequest, string>();
  const options: CreateRateLimitOptions = { timeWindow: WINDOW_MS, keyGenerator: (request) => names.get(request)! };
  const memory = { cache: remembered };
  const open = (max: number) => app.createRateLimit({ ...options, ...memory, max });
  const counts = { network: open(rates.network), person: open(rates.person) };
  return async (request, reply, { of, name, language }) => {
    names.set(request, name);
    const counted = await counts[of](request);
    if (counted.isAllowed) return;
    const { max, remaining, ttlInSeconds, isExceeded } = counted;
    void reply.header('ratelimit-policy', `"${of}";q=${max};w=${WINDOW_MS / 1000}`);
    void reply.header('ratelimit', `"${of}";r=${remaining};t=${ttlInSeconds}`);
    if (!isExceeded) return;
    const headers = new Map([['retry-after', `${ttlInSeconds}`]]);
    throw accessError('RATE_LIMITED', language, { http: { status: 429, headers } });
  };
}
