import pg from 'pg';
import { loadWorker } from './load-worker.js';

/** Creates the tables of jobs, as the role that migrates, and lets `servingRole` work with them and nothing else. */
export async function migrateJobs(options: { url: string; servingRole: string }): Promise<void> {
  const { runMigrations, quiet } = await loadWorker();
  await runMigrations({ connectionString: options.url, logger: quiet });
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    const role = client.escapeIdentifier(options.servingRole);
    await client.query(`
      grant usage on schema graphile_worker to ${role};
      grant select, insert, update, delete on all tables in schema graphile_worker to ${role};
      revoke insert, update, delete on graphile_worker.migrations from ${role};
      grant usage on all sequences in schema graphile_worker to ${role};`);
    const { rows } = await client.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'graphile_worker' and rowsecurity`,
    );
    for (const { tablename } of rows) {
      const table = `graphile_worker.${client.escapeIdentifier(tablename)}`;
      await client.query(`drop policy if exists serving on ${table}`);
      await client.query(`create policy serving on ${table} to ${role} using (true)`);
    }
  } finally {
    await client.end();
  }
}
