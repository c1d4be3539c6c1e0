import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, type GatewayProgram } from '../testing/gateway-program.js';
import { HOSTILE_QUERIES } from '../testing/hostile-queries.js';
import { HOSTILE_REQUESTS, type WireRequest } from '../testing/hostile-requests.js';
import type { Busy } from '../testing/loop-watch.js';
import { send, type WireAnswer } from '../testing/send.js';

const REFUSED_WITHIN_MS = 100;
const NORMAL = { body: { query: '{ initiatives(first: 3) { nodes { title supportCount } } }' } };
const WARM_AFTER = 3;

describe('However hostile, a request is refused with its code in under 100 ms, and others are answered meanwhile', () => {
  let gateway: GatewayProgram;
  const measured: ({ what: string; code: string; tookMs: number } & Busy)[] = [];
  beforeAll(async () => {
    gateway = await startGateway();
    // A process that has just begun is compiled as it goes.
    for (let round = 0; round < WARM_AFTER; round += 1)
      for (const [, , query] of HOSTILE_QUERIES) await send(gateway.port, { body: { query } });
  });
  afterAll(async () => {
    await gateway?.stop();
    const lines = measured
      .toSorted((a, b) => b.computedMs - a.computedMs)
      .map(({ what, code, ...times }) => {
        const [computed, blocked, took] = [times.computedMs, times.blockedMs, times.tookMs].map(
          (ms) => `${ms.toFixed(1).padStart(6)} ms`,
        );
        return `${computed} computed, ${blocked} at a time, ${took} in all: ${what} (${code})`;
      });
    process.stderr.write(`\n${measured.length} hostile requests, the server's time for each\n${lines.join('\n')}\n`);
  });

  /** Sends it with a normal request at its side, which is answered. */
  async function refuse(what: string, request: WireRequest): Promise<WireAnswer> {
    await gateway.howBusy();
    const [refused, normal] = await Promise.all([send(gateway.port, request), send(gateway.port, NORMAL)]);
    const busy = await gateway.howBusy();
    expect([normal.status, normal.code]).toEqual([200, undefined]);
    measured.push({ what, code: refused.limit ?? refused.code ?? '', tookMs: refused.tookMs, ...busy });
    expect(busy.computedMs).toBeLessThan(REFUSED_WITHIN_MS);
    return refused;
  }

  test.each(HOSTILE_QUERIES)('%s: %s', async (what, refusal, query) => {
    const { status, code, limit, data } = await refuse(what, { body: { query } });
    expect({ status, refusal: limit ?? code, data }).toEqual({ status: 400, refusal, data: undefined });
    if (limit) expect(code).toBe('QUERY_TOO_LARGE');
  });

  test.each(HOSTILE_REQUESTS)('%s: %d %s', async (what, status, code, request) => {
    const { data, ...answer } = await refuse(what, request);
    expect({ status: answer.status, code: answer.code, data }).toEqual({ status, code, data: undefined });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });

  test('what is refused as GraphQL is refused in French and in English', async () => {
    for (const [what, , query] of HOSTILE_QUERIES) {
      const [french, english] = await Promise.all(
        ['fr', 'en'].map((language) => send(gateway.port, { body: { query } }, language)),
      );
      expect([what, french!.message]).not.toEqual([what, english!.message]);
    }
  });

  test('nothing of them reaches a subgraph', async () => {
    gateway.askedOfSubgraphs();
    for (const [, , query] of HOSTILE_QUERIES) await send(gateway.port, { body: { query } });
    for (const [, , , request] of HOSTILE_REQUESTS) await send(gateway.port, request);
    expect(gateway.askedOfSubgraphs()).toEqual([]);
  });

  test('what was meant is not told where the schema is not', async () => {
    const { message } = await send(gateway.port, { body: { query: '{ initiativs { totalCount } }' } });
    expect(message).toContain('Cannot query field "initiativs"');
    expect(message).not.toMatch(/did you mean/i);
  });
});
