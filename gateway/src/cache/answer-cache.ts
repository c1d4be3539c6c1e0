import type { FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { recordOf } from '../telemetry/operation-record.js';
import type { Answer } from './answer.js';
import { Flights, type Run } from './flights.js';
import { keyOf } from './request-key.js';

const KEPT_MS = 1_000;
const KEPT_BYTES = 64 * 1024 * 1024;
const LARGEST_BYTES = 1024 * 1024;

/**
 * Public answers of the last second, by the unread text of the request, and those that are being found: a crowd that asks
 * the same costs as much as one. An answer becomes public only by being one, so what nobody may share is never waited for.
 */
export class AnswerCache {
  readonly counts = { hit: 0, shared: 0, miss: 0, alone: 0 };
  readonly #flights = new Flights<Answer>();
  readonly #kept = new LRUCache<string, Answer>({
    ttl: KEPT_MS,
    maxSize: KEPT_BYTES,
    maxEntrySize: LARGEST_BYTES,
    sizeCalculation: (answer, key) => answer.size + 2 * key.length,
  });

  /** Bytes that are kept. */
  get size(): number {
    return this.#kept.calculatedSize;
  }

  /** Answers a request, by what is kept or by what is found. */
  answer(
    request: FastifyRequest,
    reply: FastifyReply,
    find: (run: Run) => Promise<Answer>,
  ): void | Promise<FastifyReply> {
    const key = keyOf(request);
    const kept = key === undefined ? undefined : this.#kept.get(key);
    if (!kept) return this.#find(key, request, reply, find);
    this.counts.hit += 1;
    recordKept(request, kept, 'hit');
    // Whoever answers and gives back nothing answers twice, where what is done before sending takes a moment.
    return kept.send(request, reply)?.then(() => reply);
  }

  async #find(
    key: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
    find: (run: Run) => Promise<Answer>,
  ): Promise<FastifyReply> {
    const shared = key === undefined ? undefined : this.#flights.join(key, reply.raw);
    this.counts[shared ? 'shared' : key === undefined ? 'alone' : 'miss'] += 1;
    const answer = await (shared ?? this.#flights.begin(key, reply.raw, find));
    if (!shared && key !== undefined && answer.isPublic) this.#kept.set(key, answer);
    if (shared) recordKept(request, answer, 'shared');
    await answer.send(request, reply);
    return reply;
  }
}

const recordKept = (request: FastifyRequest, { operation }: Answer, cache: string) =>
  Object.assign(recordOf(request), operation, { caller: 'visitor', cache });
