import type { Caller } from '@tpt/graph';
import { createTestDatabase } from '@tpt/testing';
import type { OutboxStore } from '@tpt/outbox';
import { graphql } from 'graphql';
import { buildSchema } from '../serve-graph.js';
import { connect, contractsOf, type Service, type ServiceConfig } from '../service.js';

const CONNECTIONS = 8;

/** A service's use cases on a database of their own, which is dropped at the end. */
export interface TestService<Tools> {
  tools: Tools;
  /** Of the database, as the role that serves. */
  url: string;
  /** Asks the subgraph as somebody, and throws on faults. Each question is a request of its own. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<any>;
  close(): Promise<void>;
}

/** Opens a service for a test; `config` is what its `equip` reads. */
export async function openTestService<Config extends ServiceConfig, Tools extends OutboxStore>(
  service: Service<Config, Tools>,
  config: Partial<Config> = {},
): Promise<TestService<Tools>> {
  const schema = buildSchema(service);
  const testDatabase = await createTestDatabase(service.name);
  const ends: (() => Promise<unknown>)[] = [() => testDatabase.drop()];
  const database = await connect(service, { url: testDatabase.url, program: 'test', connections: CONNECTIONS });
  ends.push(() => database.destroy());
  const store = { database, contracts: contractsOf(service), nudge: () => {} };
  const tools = service.equip(config as Config, store, (end) => void ends.push(end));
  return {
    tools,
    url: testDatabase.url,
    async ask(caller, query, variables = {}) {
      const contextValue = { caller, language: 'en', tools };
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
      if (errors) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data)) as unknown;
    },
    async close() {
      for (const end of ends.toReversed()) await end();
    },
  };
}
