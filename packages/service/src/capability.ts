import type { Task } from '@tpt/database';
import type { Reaction } from '@tpt/outbox';
import type { Alarms, Logger } from '@tpt/program';
import type { Registry } from 'prom-client';
import type { EntitySchema } from 'typeorm';
import type { Route } from './route.js';

/** One thing that a service can do, with all of its layers. */
export interface Capability<Tools> {
  /** Its part of the resolvers; of the types that several add to, each brings its fields. */
  resolvers?: object;
  /** What of it is no graph. */
  routes?: (tools: Tools) => Route[];
  /** The tables that it owns. */
  // oxlint-disable-next-line typescript/no-explicit-any
  tables?: EntitySchema<any>[];
  /** What it does when events arrive. Several may share a consumer, and then advance together. */
  listens?: Listening<Tools>[];
  /** Its durable jobs by their names, which are kept with every job. */
  jobs?: (tools: Tools) => Record<string, Task>;
  /** Names of those jobs that are done every hour. */
  hourly?: string[];
  /** Starts what works in the background for as long as the service runs. */
  background?: (tools: Tools, watch: Watch) => { stop(): Promise<void> };
  /** What of it waits, in lines for whoever looks after the service. */
  status?: (tools: Tools) => Promise<string[]>;
}

/** What a capability hears of other services. */
export interface Listening<Tools> {
  /** Name of the consumer within its service; it is stored with every event seen, and never changes. */
  consumer: string;
  /** Topics by their names without prefix. */
  topics: string[];
  reactions(tools: Tools): Reaction<never>[];
}

/** How what works in the background says how it is. */
export interface Watch {
  logger: Logger;
  alarms: Alarms;
  metrics: Registry;
}
