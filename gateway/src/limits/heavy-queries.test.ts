import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, type GatewayProgram } from '../testing/gateway-program.js';
import { HEAVY_QUERIES } from '../testing/heavy-queries.js';
import { makeUpSubgraph } from '../testing/made-up-subgraph.js';
import { send } from '../testing/send.js';

const BUSY_AT_MOST_MS = 100;
const WARM_AFTER = 3;

describe('The largest queries that are answered', () => {
  let gateway: GatewayProgram;
  let asked = 0;
  beforeAll(async () => {
    gateway = await startGateway({ INTROSPECTION: 'on' }, makeUpSubgraph);
    for (let round = 0; round < WARM_AFTER; round += 1) for (const [, query] of HEAVY_QUERIES) await askAnew(query);
  });
  afterAll(() => gateway?.stop());

  /** Another text each time: nothing of it is known to the gateway, and it must plan. */
  function askAnew(query: string) {
    asked += 1;
    return send(gateway.port, { body: { query: `${query} # ${asked}` } });
  }

  test.each(HEAVY_QUERIES)('keep a warm process from nothing else for longer than 100 ms: %s', async (what, query) => {
    await gateway.howBusy();
    const { status, code, data, tookMs } = await askAnew(query);
    const { computedMs, blockedMs } = await gateway.howBusy();
    expect({ status, code, data }).toEqual({ status: 200, code: undefined, data: expect.anything() });
    const [computed, blocked, took] = [computedMs, blockedMs, tookMs].map((ms) => `${ms.toFixed(1).padStart(6)} ms`);
    process.stderr.write(`${computed} computed, ${blocked} at a time, ${took} in all: ${what}\n`);
    expect(computedMs).toBeLessThan(BUSY_AT_MOST_MS);
  });
});
