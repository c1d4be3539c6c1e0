import { openDatabase, type Task } from '@tpt/database';
import { loadContracts, ownEvents, type Contracts, type OutboxStore, type Reaction } from '@tpt/outbox';
import type { DataSource, DataSourceOptions } from 'typeorm';
import type { z } from 'zod';
import type { Capability } from './capability.js';
import { nameSetting } from './name-setting.js';
import type { Route } from './route.js';
import type { serviceSettings } from './settings.js';

/** A service: what it is made of, for the program that serves and for its commands. */
export interface Service<Config extends ServiceConfig, Tools extends OutboxStore> {
  name: string;
  /** Its folder, which holds `schema.graphql` and `events/`. */
  folder: URL;
  /** Its settings; `.env.example` explains each. */
  settings: z.ZodRawShape & { [Name in keyof Config]: z.ZodType<Config[Name]> };
  migrations: NonNullable<DataSourceOptions['migrations']>;
  capabilities: Capability<Tools>[];
  /** Resolvers of what all capabilities share. */
  resolvers: object;
  /** Gives the use cases what they work with; `onEnd` registers what must be closed. */
  equip(config: Config, store: OutboxStore, onEnd: (close: () => Promise<unknown>) => void): Tools;
}

/** Settings as they were read. */
export type SettingsOf<Settings extends z.ZodRawShape> = z.output<z.ZodObject<Settings>>;

/** The settings that every service has. */
export type ServiceConfig = SettingsOf<typeof serviceSettings>;

/** Any service, where it matters only that it is one. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyService = Service<ServiceConfig, any>;

/** Whether a service works on jobs. */
export const hasJobs = ({ capabilities }: Pick<AnyService, 'capabilities'>): boolean =>
  capabilities.some(({ jobs }) => jobs !== undefined);

/** The events that a service writes, dead letters included. */
export const contractsOf = ({ folder }: Pick<AnyService, 'folder'>): Contracts =>
  loadContracts(new URL('events/', folder), ownEvents);

/** Opens connections of a service to its database. */
export const connect = (
  service: Pick<AnyService, 'capabilities'>,
  options: { url: string; program: string; connections: number; work?: 'serving' | 'background' },
): Promise<DataSource> =>
  openDatabase({
    ...options,
    entities: service.capabilities.flatMap(({ tables }) => tables ?? []),
  }).catch(nameSetting('DATABASE_URL'));

/** The consumers of a service by name, with what its capabilities do in them. */
export function consumersOf<Tools>(
  capabilities: Capability<Tools>[],
): Record<string, { topics: string[]; reactions(tools: Tools): Reaction<never>[] }> {
  const byName = Map.groupBy(
    capabilities.flatMap(({ listens }) => listens ?? []),
    ({ consumer }) => consumer,
  );
  return Object.fromEntries(
    [...byName].map(([name, parts]) => [
      name,
      {
        topics: [...new Set(parts.flatMap(({ topics }) => topics))],
        reactions: (tools: Tools) => parts.flatMap(({ reactions }) => reactions(tools)),
      },
    ]),
  );
}

/** What of a service is no graph. */
export const routesOf = <Tools>(capabilities: Capability<Tools>[], tools: Tools): Route[] =>
  capabilities.flatMap(({ routes }) => routes?.(tools) ?? []);

/** The jobs of a service by name. @throws when two capabilities give theirs the same, or what is hourly is no job. */
export function jobsOf<Tools>(
  capabilities: Capability<Tools>[],
  tools: Tools,
): { tasks: Record<string, Task>; hourly: string[] } {
  const tasks: Record<string, Task> = {};
  for (const [name, task] of capabilities.flatMap(({ jobs }) => Object.entries(jobs?.(tools) ?? {}))) {
    if (tasks[name]) throw new Error(`there are two jobs ${name}`);
    tasks[name] = task;
  }
  const hourly = capabilities.flatMap((capability) => capability.hourly ?? []);
  for (const name of hourly) if (!tasks[name]) throw new Error(`there is no job ${name} to do every hour`);
  return { tasks, hourly };
}
