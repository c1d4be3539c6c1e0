import { setTimeout as delay } from 'node:timers/promises';
import { openSession } from '@tpt/database';
import type { Kafka } from 'kafkajs';
import type { ClientBase } from 'pg';
import { Counter, Gauge, type Registry } from 'prom-client';
import { BATCH_ROWS, deleteRows, putAside, putBehind, readHead, type OutboxRow } from './outbox-head.js';
import { ASK_WITHIN_MS, byPartition, createSender, SEND_WITHIN_MS, SendFailed, type Sender } from './sending.js';

interface Log {
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Sends what the outbox holds, for as long as it runs. */
export interface Relay {
  /** Says that something was just committed, so that it leaves now rather than at the next look. */
  nudge(): void;
  /** Finishes the batch in hand and lets another process take over. */
  stop(): Promise<void>;
}

/** How to run a relay. */
export interface RelayOptions {
  databaseUrl: string;
  kafka: Kafka;
  topicPrefix: string;
  service: string;
  logger: Log;
  metrics: Registry;
}

const PROGRAM = 'relay';
const LOOK_EVERY_MS = 500;
// After a batch that was not full, a moment for company to gather: a crowd then leaves in few batches.
const GATHER_MS = 20;
const RETRY_AFTER_MS = 1_000;
const LET_OTHERS_MS = 3 * LOOK_EVERY_MS;
// The server ends the session of a relay that was frozen or cut off, so that another one is elected. Between two of its
// statements a relay asks once and sends twice at most.
const IDLE_MS = ASK_WITHIN_MS + 2 * SEND_WITHIN_MS + 4_000;
// Then another process may reach the broker where this one does not.
const ROUNDS_UNTIL_ANOTHER_LEADS = 3;

/**
 * Runs the relay of a service: of all its processes one holds the advisory lock, reads the outbox in order of position,
 * sends one awaited batch at a time and deletes what the broker acknowledged. A batch that fails is sent again one
 * partition at a time, each deleted when it is acknowledged; a row that the broker refuses for good is put aside with
 * what follows it in its key. Nothing is deleted that was not acknowledged: an event may be sent twice, and is never
 * lost.
 */
export function startRelay(options: RelayOptions): Relay {
  const { logger, metrics } = options;
  const sent = new Counter({ name: 'outbox_sent_total', help: 'Events sent to Kafka.', registers: [metrics] });
  const leading = new Gauge({
    name: 'outbox_relay_leader',
    help: '1 in the process that relays.',
    registers: [metrics],
  });
  // Acknowledged and not deleted yet: when the database was away in between, they are deleted later, not sent again.
  let acknowledged: string[] = [];
  let isCareful = false;
  let isTroubled = false;
  let lastSession: number | undefined;
  // Partitions that failed last time come last, so that the others are not kept waiting.
  const failing = new Set<string>();
  let stopping = false;
  let nudged = false;
  let wake = () => {};

  const rest = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, nudged || stopping ? 0 : milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function lead(database: ClientBase): Promise<void> {
    const sender = createSender({ ...options, source: `/tpt/${options.service}` });
    try {
      for (let failures = 0; !stopping && failures < ROUNDS_UNTIL_ANOTHER_LEADS;) {
        nudged = false;
        try {
          await forgetAcknowledged(database);
          const found = await sendHead(sender, database);
          isTroubled = false;
          failures = 0;
          if (found === 0) await rest(LOOK_EVERY_MS);
          else if (found < BATCH_ROWS) await delay(GATHER_MS);
        } catch (error) {
          if (!(error instanceof SendFailed)) throw error;
          failures += 1;
          // From now on one partition at a time; at once where the broker refuses something for good.
          isCareful = true;
          if (!error.forGood) await standBack(error);
        }
      }
    } finally {
      sender.close();
    }
  }

  /** Sends what comes first in the outbox. Gives how many rows that were. */
  async function sendHead(sender: Sender, database: ClientBase): Promise<number> {
    const head = await readHead(database);
    const held = head.filter((row) => row.isHeld);
    if (held.length > 0) await putBehind(database, held);
    const rows = head.filter((row) => !row.isHeld);
    if (rows.length > 0) {
      if (isCareful) await sendCarefully(sender, database, rows);
      else await send(sender, database, rows);
    }
    return head.length;
  }

  async function send(sender: Sender, database: ClientBase, rows: OutboxRow[]): Promise<void> {
    await sender.send(rows);
    acknowledged = rows.map(({ position }) => position);
    await forgetAcknowledged(database);
  }

  /** One partition at a time, and where the broker refuses one for good, one row at a time. */
  async function sendCarefully(sender: Sender, database: ClientBase, rows: OutboxRow[]): Promise<void> {
    const groups = await byPartition(options, rows);
    groups.sort((a, b) => Number(failing.has(a.partition)) - Number(failing.has(b.partition)));
    let failure: SendFailed | undefined;
    let inARow = 0;
    for (const { partition, rows: ofPartition } of groups) {
      try {
        await sendPartition(sender, database, ofPartition);
        failing.delete(partition);
        inARow = 0;
      } catch (error) {
        if (!(error instanceof SendFailed)) throw error;
        failing.add(partition);
        failure = error;
        inARow += 1;
        // Two in a row: it is not the partition.
        if (inARow === 2) throw error;
      }
    }
    if (failure) throw failure;
    isCareful = false;
  }

  async function sendPartition(sender: Sender, database: ClientBase, rows: OutboxRow[]): Promise<void> {
    try {
      await send(sender, database, rows);
    } catch (error) {
      if (!(error instanceof SendFailed && error.forGood)) throw error;
      await sendOneByOne(sender, database, rows);
    }
  }

  async function sendOneByOne(sender: Sender, database: ClientBase, rows: OutboxRow[]): Promise<void> {
    const held = new Set<string>();
    const behind: OutboxRow[] = [];
    for (const row of rows) {
      const key = JSON.stringify([row.aggregatetype, row.aggregateid]);
      if (held.has(key)) {
        behind.push(row);
        continue;
      }
      try {
        await send(sender, database, [row]);
      } catch (error) {
        if (!(error instanceof SendFailed && error.forGood)) throw error;
        await putAside(database, row, error.forGood);
        held.add(key);
        logger.error(
          { id: row.id, type: row.type, reason: error.forGood },
          `the broker refuses an event for good; it was put aside: npm run events -- look ${options.service} ${row.id}`,
        );
      }
    }
    if (behind.length > 0) await putBehind(database, behind);
  }

  async function forgetAcknowledged(database: ClientBase): Promise<void> {
    if (acknowledged.length === 0) return;
    await deleteRows(database, acknowledged);
    sent.inc(acknowledged.length);
    acknowledged = [];
  }

  async function runOnce(): Promise<void> {
    const database = await openSession({ url: options.databaseUrl, program: PROGRAM, idleMs: IDLE_MS });
    try {
      // A session of ours that was cut off without a word still holds the lock.
      if (lastSession !== undefined) await endSession(database, lastSession);
      lastSession = await sessionOf(database);
      // A deletion that a crash undoes costs a repeat and nothing else, so it need not wait for the disk.
      await database.query('set synchronous_commit = off');
      while (!stopping && !(await isElected(database))) {
        // Who does not lead has nothing to hurry for.
        nudged = false;
        await rest(LOOK_EVERY_MS);
      }
      leading.set(1);
      await lead(database);
    } finally {
      leading.set(0);
      await database.end();
    }
    // Who gave up leading lets another be elected, whatever was nudged meanwhile.
    if (!stopping) await delay(LET_OTHERS_MS);
  }

  async function run(): Promise<void> {
    while (!stopping) {
      try {
        await runOnce();
      } catch (error) {
        await standBack(error);
      }
    }
  }

  async function standBack(error: unknown): Promise<void> {
    if (!isTroubled) logger.warn({ err: error }, 'the relay cannot send and tries again every second');
    isTroubled = true;
    nudged = false;
    await rest(RETRY_AFTER_MS);
  }

  const running = run();
  return {
    nudge() {
      nudged = true;
      wake();
    },
    async stop() {
      stopping = true;
      wake();
      await running;
    },
  };
}

/** The advisory lock that elects the relay of a database; held by the session, so it goes with the process. */
export const RELAY_LOCK = `hashtextextended('outbox.relay', 0)`;

async function isElected(database: ClientBase): Promise<boolean> {
  const { rows } = await database.query<{ elected: boolean }>(`select pg_try_advisory_lock(${RELAY_LOCK}) as elected`);
  return rows[0]?.elected ?? false;
}

async function sessionOf(database: ClientBase): Promise<number> {
  const { rows } = await database.query<{ pid: number }>('select pg_backend_pid() as pid');
  return rows[0]!.pid;
}

const endSession = (database: ClientBase, pid: number): Promise<unknown> =>
  database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where pid = $1 and application_name = $2 and datname = current_database()`,
    [pid, PROGRAM],
  );
