import type { OutboxStore } from '@tpt/outbox';
import { createTestDatabase } from '@tpt/testing';
import { connect, contractsOf, type Service, type ServiceConfig } from '../service.js';

const CONNECTIONS = 8;

/** A service's use cases on a database of their own, which is dropped at the end. */
export interface TestService<Tools> {
  tools: Tools;
  /** Of the database, as the role that serves. */
  url: string;
  close(): Promise<void>;
}

/** Opens a service for a test; `config` is what its `equip` reads. */
export async function openTestService<Config extends ServiceConfig, Tools extends OutboxStore>(
  service: Service<Config, Tools>,
  config: Partial<Config> = {},
): Promise<TestService<Tools>> {
  const testDatabase = await createTestDatabase(service.name);
  const ends: (() => Promise<unknown>)[] = [() => testDatabase.drop()];
  const database = await connect(service, { url: testDatabase.url, program: 'test', connections: CONNECTIONS });
  ends.push(() => database.destroy());
  const store = { database, contracts: contractsOf(service), nudge: () => {} };
  return {
    tools: service.equip(config as Config, store, (end) => void ends.push(end)),
    url: testDatabase.url,
    async close() {
      for (const end of ends.toReversed()) await end();
    },
  };
}
