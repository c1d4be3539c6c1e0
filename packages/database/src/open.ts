import type { DataSource, EntitySchema } from 'typeorm';
import { connect } from './connect.js';
import { CONNECT_WITHIN_MS, LIMITS } from './limits.js';

/**
 * Opens a pool of connections for the role that serves. It never changes the schema.
 * @param options.work what the pool is for: `serving` requests, or the `background`, whose statements may take minutes.
 */
export function openDatabase(options: {
  url: string;
  program: string;
  // oxlint-disable-next-line typescript/no-explicit-any
  entities: EntitySchema<any>[];
  connections: number;
  work?: 'serving' | 'background';
}): Promise<DataSource> {
  return connect({
    type: 'postgres',
    url: options.url,
    applicationName: options.program,
    entities: options.entities,
    poolSize: options.connections,
    connectTimeoutMS: CONNECT_WITHIN_MS,
    synchronize: false,
    logging: false,
    extra: LIMITS[options.work ?? 'serving'],
  });
}
