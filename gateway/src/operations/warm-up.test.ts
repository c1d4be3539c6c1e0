import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import { createLogger } from '@tpt/program';
import { Registry } from 'prom-client';
import { AnswerCache } from '../cache/answer-cache.js';
import { measureCaches } from '../cache/metrics.js';
import { PlanCache } from '../cache/plan-cache.js';
import type { Context } from '../context.js';
import { readSupergraph } from '../graph/supergraph.js';
import { waitFor } from '@tpt/testing';
import { ListedOperations } from './listed-operations.js';
import { readManifest } from './manifest.js';
import { createWarmUp } from './warm-up.js';

const MISFIT = { id: 'x', name: 'Misfit', type: 'query', body: 'query Misfit { nothing }' } as const;
const STREAM = { id: 'y', name: 'Stream', type: 'subscription', body: 'subscription Stream { nothing }' } as const;
const context = { caller: {}, language: 'fr', requestId: 'x', signal: new AbortController().signal } as const;

describe('Before they are asked for', () => {
  test('the listed operations are planned, when the schema is loaded and when it is another, and no subgraph is asked', async () => {
    const [plans, asked, warned]: [PlanCache, string[], object[]] = [new PlanCache(), [], []];
    let update!: (supergraph: string) => void;
    const gateway = new ApolloGateway({
      supergraphSdl: async (hooks) => {
        ({ update } = hooks);
        return { supergraphSdl: readSupergraph() };
      },
      buildService: ({ name }) => ({
        async process() {
          asked.push(name);
          return { data: { appeal: { id: 'appeal_x', signatureCount: 3 } } };
        },
      }),
      queryPlannerConfig: { cache: plans },
    });
    const logger = createLogger('test', 'error').child({}, { level: 'silent' });
    logger.warn = (fields: object) => void warned.push(fields);
    const listed = new ListedOperations({ operations: [...readManifest().operations, MISFIT, STREAM] });
    const warmUp = createWarmUp({ gateway, plans, listed, logger });
    const server = new ApolloServer<Context>({ gateway, plugins: [warmUp.plugin] });
    await server.start();
    const query = listed.bodyOf('SignatureCount');
    const ask = async (operationName?: string) => {
      const request = { query, variables: { id: 'appeal_x' }, ...(operationName ? { operationName } : {}) };
      const { body } = await server.executeOperation(request, { contextValue: context });
      expect(body).toHaveProperty('singleResult.data.appeal.signatureCount', 3);
    };

    await warmUp.begin(server);
    expect([asked, warned]).toEqual([[], [{ operations: ['Misfit'] }]]);
    await ask();
    await ask('SignatureCount');
    expect([plans.counts, asked.length]).toEqual([{ hit: 2, miss: 0 }, 2]);

    update(readSupergraph().replace('"""An appeal is followed."""', '"""An appeal that is followed."""'));
    await waitFor('they are planned again', async () => warned.length === 2);
    await ask();
    expect(plans.counts).toEqual({ hit: 3, miss: 0 });

    const registry = new Registry();
    measureCaches(registry, { plans, answers: new AnswerCache() });
    expect(await registry.metrics()).toContain('gateway_plan_cache_lookups_total{result="hit"} 3');
    await server.stop();
  });
});
