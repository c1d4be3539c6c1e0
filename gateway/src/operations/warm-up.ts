import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { operationFromDocument } from '@apollo/federation-internals';
import type { ApolloGateway } from '@apollo/gateway';
import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Logger } from '@tpt/program';
import type { PlanCache } from '../cache/plan-cache.js';
import type { Context } from '../context.js';
import type { ListedOperations } from './listed-operations.js';

/** What is needed to prepare operations. */
export interface WarmUpOptions {
  gateway: ApolloGateway;
  plans: PlanCache;
  listed: ListedOperations;
  logger: Logger;
}

/** Whoever asks as this gets no answer: the operation is read, checked, limited and planned, and no subgraph is asked. */
class Preparing implements Context {
  readonly caller = {};
  readonly language = 'fr';
  readonly requestId = 'warm-up';
  readonly signal = new AbortController().signal;
}

/** Under which keys Apollo's gateway looks for a plan: the operation may be named in the request, or be the only one. */
const planKeys = (queryHash: string, operationName: string | null): string[] => [
  queryHash,
  ...(operationName ? [createHash('sha256').update(queryHash).update(operationName).digest('hex')] : []),
];

/** Prepares the listed operations whenever the schema is loaded, so that nobody waits for their plans. */
export function createWarmUp({ gateway, plans, listed, logger }: WarmUpOptions) {
  const prepare = async (server: ApolloServer<Context>): Promise<void> => {
    const misfits: string[] = [];
    for (const { name, type, body } of listed) {
      if (type === 'subscription') continue;
      const answer = await server.executeOperation({ query: body }, { contextValue: new Preparing() });
      if (answer.body.kind === 'single' && answer.body.singleResult.errors) misfits.push(name);
      // Planning takes the event loop for itself; between two plans others have their turn.
      await setImmediate();
    }
    if (misfits.length > 0) logger.warn({ operations: misfits }, 'listed operations do not fit the schema');
  };
  const plugin: ApolloServerPlugin<Context> = {
    async requestDidStart({ contextValue }) {
      if (!(contextValue instanceof Preparing)) return undefined;
      return {
        async responseForOperation({ document, queryHash = '', operationName }) {
          const operation = operationFromDocument(gateway['apiSchema']!, document, {});
          const plan = gateway['queryPlanner']!.buildQueryPlan(operation);
          for (const key of planKeys(queryHash, operationName)) await plans.set(key, plan);
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: null } } };
        },
      };
    },
  };
  /** Prepares them once the server has started, and again whenever the schema is another. */
  const begin = (server: ApolloServer<Context>): Promise<void> => {
    const attempt = () =>
      prepare(server).catch((error: unknown) =>
        logger.error({ err: error }, 'the listed operations could not be prepared'),
      );
    gateway.onSchemaLoadOrUpdate(() => void attempt());
    return attempt();
  };
  return { plugin, begin };
}
