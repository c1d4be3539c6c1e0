import { randomBytes } from 'node:crypto';
import type { Caller } from '@tpt/graph';
import { createTestDatabase } from '@tpt/testing';
import type { OutboxStore } from '@tpt/outbox';
import { graphql } from 'graphql';
import { buildSchema } from '../serve-graph.js';
import { connect, contractsOf, type Service, type ServiceConfig } from '../service.js';

const CONNECTIONS = 8;

const key = randomBytes(32).toString('base64');

/** Settings of a service that writes to people; nobody takes its mail unless a test says who. */
const MAIL = {
  MASTER_KEYS: `1:${key}`,
  LINK_SECRET: key,
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'us@example.org',
  PUBLIC_URL: 'http://localhost:4000',
};

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

/** Opens a service for a test; `config` is what its `equip` reads besides what writing to people needs. */
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
  const tools = service.equip({ ...MAIL, ...config } as unknown as Config, store, (end) => void ends.push(end));
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
