import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { openDatabase } from '@tpt/database';
import { createTestDatabase } from '@tpt/testing';
import type { Caller } from '@tpt/internal-token';
import { createLinks, createPrivateFields } from '@tpt/private-fields';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { createContext, type Services } from '../context.js';
import { contracts } from '../contracts.js';
import { openAppeal } from '../domain/appeal.js';
import { newId } from '../ids.js';
import { resolvers } from '../resolvers/index.js';
import { createAppealFinder } from '../store/appeals.js';
import { createSigning } from '../store/sign.js';
import type { Store } from '../store/store.js';
import { createSubjectFinder, keepAppeal, keepSubject } from '../store/subjects.js';
import { entities } from '../store/tables/index.js';

const bilingual = { fr: 'Tous pour tous', en: 'All for all' };

/** This service on a database of its own, asked as its clients ask it. */
export interface SignatureStage {
  database: DataSource;
  store: Store;
  services: Services;
  /** Opens an appeal; gives its id. */
  openAppeal(): Promise<string>;
  /** An initiative that can be supported; gives its id. */
  publishInitiative(): Promise<string>;
  /** Asks as somebody and expects an answer without faults. Each question is a request of its own. */
  // oxlint-disable-next-line typescript/no-explicit-any
  ask(caller: Caller, query: string, variables?: Record<string, unknown>): Promise<any>;
  stop(): Promise<void>;
}

export async function openSignatureStage(connections = 8): Promise<SignatureStage> {
  const testDatabase = await createTestDatabase('signature');
  const database = await openDatabase({ url: testDatabase.url, program: 'test', entities, connections });
  const key = randomBytes(32).toString('base64');
  const store: Store = {
    database,
    contracts,
    fields: createPrivateFields(`1:${key}`),
    links: createLinks(key),
    nudge: () => {},
  };
  const services: Services = {
    store,
    findSubject: createSubjectFinder(store),
    findAppeal: createAppealFinder(store),
    sign: createSigning(store),
  };
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')),
      resolvers: resolvers as never,
    },
  ]) as GraphQLSchema;
  return {
    database,
    store,
    services,
    async openAppeal() {
      const id = newId('appeal');
      const slug = id.replace('_', '-');
      await keepAppeal(store, openAppeal(id, { slug, title: bilingual, text: bilingual, goal: 1000 }));
      return id;
    },
    async publishInitiative() {
      const id = newId('appeal').replace('appeal', 'initiative');
      await keepSubject(database.manager, store, { id, kind: 'INITIATIVE', state: 'OPEN', version: 1 });
      return id;
    },
    async ask(caller, query, variables = {}) {
      const contextValue = createContext(services, { caller, language: 'en' });
      const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue });
      if (errors) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data)) as unknown;
    },
    async stop() {
      await database.destroy();
      await testDatabase.drop();
    },
  };
}
