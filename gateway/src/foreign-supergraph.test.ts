import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, waitForHttp } from '@tpt/testing';
import { ForeignGraph } from './testing/foreign-graph.js';

const MAIN = new URL('../dist/main.js', import.meta.url).pathname;

describe('The gateway over a supergraph that is not ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
  let foreign: ForeignGraph;
  let gateway: ChildProcess;
  let address: string;
  let operations: string;

  beforeAll(async () => {
    foreign = await ForeignGraph.open();
    const [port, operationsPort] = [await freePort(), await freePort()];
    address = `http://127.0.0.1:${port}`;
    operations = `http://127.0.0.1:${operationsPort}`;
    writeFileSync(join(folder, 'supergraph.graphql'), foreign.supergraph);
    gateway = spawn(process.execPath, [MAIN], {
      stdio: 'ignore',
      env: {
        PORT: String(port),
        OPERATIONS_PORT: String(operationsPort),
        OPERATIONS: 'any',
        NETWORK_KEY: Buffer.alloc(32, 2).toString('base64'),
        HOST: '127.0.0.1',
        STOP_NOTICE_MS: '0',
        SUPERGRAPH: join(folder, 'supergraph.graphql'),
        SUBGRAPH_TOKEN_KEYS: '{}',
        SUBGRAPH_QUERY_TIMEOUT_MS: '5000',
        PERSON_KEY: Buffer.alloc(32, 1).toString('base64'),
        OIDC_ISSUER: 'http://127.0.0.1:9',
        OIDC_AUDIENCE: 'test',
        APOLLO_TELEMETRY_DISABLED: '1',
      },
    });
    await waitForHttp(`${operations}/readyz`);
  });
  afterAll(async () => {
    if (gateway?.exitCode === null) {
      gateway.kill();
      await new Promise((resolve) => gateway.once('exit', resolve));
    }
    foreign?.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (query: string): Promise<unknown> => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

  test('plans over subgraphs of any name, at any address, that know no token of ours', async () => {
    expect(await ask('{ products { name postage maker { name rating } } warehouse }')).toEqual({
      data: {
        products: [
          { name: 'bread', postage: 4, maker: { name: 'Anne', rating: 5 } },
          null,
          { name: 'salt', postage: 4, maker: null },
        ],
        warehouse: 'north',
      },
    });
    expect(await ask('mutation { weigh(id: "1") { weight inStock } }')).toEqual({
      data: { weigh: { weight: 500, inStock: 3 } },
    });
  });

  test('is ready though no subgraph answers, and counts what becomes of them', async () => {
    for (const name of ['Produits-1', 'stock'] as const) foreign.instead[name] = '<html>';
    expect(await ask('{ warehouse }')).toMatchObject({ data: { warehouse: null }, errors: [{ path: ['warehouse'] }] });
    expect((await fetch(`${operations}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${operations}/metrics`)).text();
    expect(metrics).toMatch(/subgraph_request_duration_seconds_count\{subgraph="stock",outcome="garbage"\} 1/);
    expect(metrics).toMatch(/subgraph_retries_total\{subgraph="stock"\} 1/);
    expect(metrics).toMatch(/subgraph_breaker_state\{subgraph="stock"\} 0/);
  });
});
