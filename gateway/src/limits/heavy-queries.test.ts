import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startGateway, type GatewayProgram } from '../testing/gateway-program.js';
import { HEAVY_QUERIES } from '../testing/heavy-queries.js';
import { makeUpSubgraph } from '../testing/made-up-subgraph.js';
import { send } from '../testing/send.js';

const BUSY_AT_MOST_MS = 100;
const TRIES = 10;
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

  // Others use this machine too: the best of some tries counts.
  test.each(HEAVY_QUERIES)('keep a warm process from nothing else for longer than 100 ms: %s', async (what, query) => {
    let best = { busyMs: Infinity, tookMs: 0 };
    for (let round = 0; round < TRIES && best.busyMs >= BUSY_AT_MOST_MS / 2; round += 1) {
      await gateway.longestBusyMs();
      const { status, code, data, tookMs } = await askAnew(query);
      expect({ status, code, data }).toEqual({ status: 200, code: undefined, data: expect.anything() });
      const busyMs = await gateway.longestBusyMs();
      if (busyMs < best.busyMs) best = { busyMs, tookMs };
    }
    process.stderr.write(
      `${best.busyMs.toFixed(1).padStart(6)} ms busy at a time, ${best.tookMs.toFixed(1).padStart(6)} ms in all: ${what}\n`,
    );
    expect(best.busyMs).toBeLessThan(BUSY_AT_MOST_MS);
  });
});
