import type { PoolConfig } from 'pg';
import { AttendedClient, type AttendedConfig } from './attended-client.js';

const attended: PoolConfig & AttendedConfig & { Client: typeof AttendedClient } = {
  Client: AttendedClient,
  keepAlive: true,
  keepAliveInitialDelayMillis: 5_000,
  // A transaction that its process has left, frozen or cut off, gives its locks back.
  idle_in_transaction_session_timeout: 15_000,
};

/**
 * How long things may take on a connection, in milliseconds. Those who serve give up while their caller still waits;
 * what works in the background may take minutes, but nobody waits for a lock for longer than ten seconds.
 */
export const LIMITS = {
  serving: { ...attended, quietMs: 2_000, lock_timeout: 4_000, statement_timeout: 8_000 },
  background: { ...attended, quietMs: 8_000, lock_timeout: 10_000, statement_timeout: 900_000 },
  migrating: { ...attended, quietMs: 8_000, lock_timeout: 60_000, statement_timeout: 0 },
};

/** Time to open a connection, in milliseconds. */
export const CONNECT_WITHIN_MS = 5_000;
