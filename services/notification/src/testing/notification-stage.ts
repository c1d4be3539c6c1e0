import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { openDatabase } from '@tpt/database';
import { createTestDatabase } from '@tpt/infra';
import type { Caller } from '@tpt/internal-token';
import { graphql, parse, type GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import { createContext } from '../context.js';
import { contracts } from '../contracts.js';
import { resolvers } from '../resolvers/index.js';
import type { Store } from '../store/store.js';
import { entities } from '../store/tables/index.js';

/** What came of a question. */
export interface Answer {
  // A test reads what it asked for; the schema has checked its shape.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors?: readonly GraphQLError[] | undefined;
}

/** This service on a database of its own, asked as its clients ask it. */
export interface NotificationStage {
  database: DataSource;
  store: Store;
  /** Asks as somebody who reads English, and expects an answer without faults. Each question is a request of its own. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Asks and takes whatever comes. */
  tryToAsk(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  stop(): Promise<void>;
}

export async function openNotificationStage(): Promise<NotificationStage> {
  const testDatabase = await createTestDatabase('notification');
  const database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections: 8 });
  const store: Store = { database, contracts, nudge: () => {} };
  const schemaFile = new URL('../../schema.graphql', import.meta.url);
  const schema = buildSubgraphSchema([
    { typeDefs: parse(readFileSync(schemaFile, 'utf8')), resolvers: resolvers as never },
  ]);
  const tryToAsk: NotificationStage['tryToAsk'] = async (caller, query, variables = {}) => {
    const contextValue = createContext(store, { caller, language: 'en' });
    const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    return { data: JSON.parse(JSON.stringify(data ?? null)), errors };
  };
  return {
    database,
    store,
    tryToAsk,
    async ask(caller, query, variables) {
      const { data, errors } = await tryToAsk(caller, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as unknown;
    },
    async stop() {
      await database.destroy();
      await testDatabase.drop();
    },
  };
}
