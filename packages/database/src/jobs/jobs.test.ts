import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createTestDatabase, type FaultProxy, startFaultProxy, type TestDatabase, waitFor } from '@tpt/testing';
import { maskError } from '@tpt/program';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { addJob, GiveUp, measureJobs, startJobs, type Jobs, type Task } from './index.js';

const ERROR = 50;
const FLOWS_AGAIN_WITHIN_MS = 30_000;

describe('Jobs', () => {
  let store: TestDatabase;
  let database: pg.Pool;
  let proxy: FaultProxy;
  let proxiedUrl: string;
  let lines: Record<string, unknown>[];
  let metrics: Registry;
  const running: Jobs[] = [];

  beforeAll(async () => {
    store = await createTestDatabase('signature');
    database = new pg.Pool({ connectionString: store.url });
    const url = new URL(store.url);
    proxy = await startFaultProxy(Number(url.port));
    url.port = String(proxy.port);
    proxiedUrl = url.href;
  });
  afterEach(async () => {
    proxy.mend();
    await stop();
    await database.query('delete from graphile_worker._private_jobs');
  });
  afterAll(async () => {
    await proxy?.close();
    await database?.end();
    await store?.drop();
  });

  const start = async (
    tasks: Record<string, Task>,
    options: { url?: string; deadlineMs?: number; stopWithinMs?: number } = {},
  ): Promise<void> => {
    lines = [];
    metrics = new Registry();
    const logger = pino(
      { serializers: { err: maskError } },
      { write: (line: string) => void lines.push(JSON.parse(line)) },
    );
    const jobs = await startJobs({ url: store.url, program: 'test', tasks, logger, metrics, ...options });
    running.push(jobs);
  };
  const stop = () => Promise.all(running.splice(0).map((jobs) => jobs.stop()));
  let added = 0;
  const add = (task: string, payload: object = {}) => addJob(database, task, payload, `job ${(added += 1)}`);
  const rows = async (): Promise<Record<string, unknown>[]> =>
    (await database.query('select * from graphile_worker._private_jobs order by id')).rows;
  const waitUntilDone = (what: string, withinMs?: number) =>
    waitFor(what, async () => (await rows()).length === 0, withinMs);
  const errors = () => lines.filter(({ level }) => level === ERROR);
  const measure = () => measureJobs(async (sql) => (await database.query(sql)).rows);

  /** Something that a test lets happen. */
  const gate = () => {
    let open = () => {};
    const passed = new Promise<void>((resolve) => (open = resolve));
    return { open, passed };
  };

  describe('when the database is away', () => {
    test('one that ends meanwhile is written down as done when it is back, and is not done again', async () => {
      const end = gate();
      let begun = 0;
      await start({ work: async () => ((begun += 1), end.passed) }, { url: proxiedUrl });
      await add('work');
      await waitFor('the job in hand', () => begun === 1);
      proxy.cut();
      end.open();
      await waitFor('it is noticed', () => errors().length > 0);
      expect(await rows()).toHaveLength(1);
      proxy.mend();
      await waitUntilDone('the job is done', FLOWS_AGAIN_WITHIN_MS);
      expect(begun).toBe(1);
      expect(errors()).toMatchObject([{ alarm: 'jobs', msg: 'the jobs cannot be looked at' }]);
      await waitFor('it is said to be over', () => lines.some(({ msg }) => String(msg).startsWith('over: ')));
    });

    test('one that fails meanwhile is written down as failed when it is back', async () => {
      const end = gate();
      let begun = 0;
      const fail = async () => {
        begun += 1;
        await end.passed;
        throw new Error('no');
      };
      await start({ work: fail }, { url: proxiedUrl });
      await add('work');
      await waitFor('the job in hand', () => begun === 1);
      proxy.cut();
      end.open();
      await waitFor('it is noticed', () => errors().length > 0);
      proxy.mend();
      await waitFor('it is written down', async () => (await rows())[0]?.['last_error'] === 'no');
      expect(await rows()).toMatchObject([{ locked_at: null }]);
    });

    test.each([
      ['cut', 4_000],
      ['swallow', 1_000],
    ] as const)('(%s) stopping takes no longer than it may', async (fault, stopWithinMs) => {
      const end = gate();
      let begun = 0;
      await start({ work: async () => ((begun += 1), end.passed) }, { url: proxiedUrl, stopWithinMs });
      await add('work');
      await waitFor('the job in hand', () => begun === 1);
      proxy[fault]();
      end.open();
      const since = Date.now();
      await stop();
      // A database that refuses is not tried again until the very end; one that is silent cannot be told from a slow one.
      expect(Date.now() - since).toBeLessThan(fault === 'cut' ? stopWithinMs - 200 : stopWithinMs + 1_000);
    });
  });

  describe('when packets to the database are lost and nobody is told', () => {
    test('those that come are done again soon, on new connections', async () => {
      let done = 0;
      await start({ work: async () => (done += 1) }, { url: proxiedUrl });
      await add('work');
      await waitUntilDone('a job before');
      const since = Date.now();
      proxy.swallow();
      proxy.mend();
      for (let i = 0; i < 4; i += 1) await add('work');
      await waitUntilDone('the jobs', FLOWS_AGAIN_WITHIN_MS);
      expect(Date.now() - since).toBeLessThan(FLOWS_AGAIN_WITHIN_MS);
      expect(done).toBe(5);
    });

    test('those in hand are written down and those that come are done soon after it is over', async () => {
      const end = gate();
      let begun = 0;
      await start({ work: async () => ((begun += 1), end.passed) }, { url: proxiedUrl });
      await add('work');
      await waitFor('the job in hand', () => begun === 1);
      proxy.swallow();
      end.open();
      await add('work');
      await waitFor('it is noticed', () => errors().length > 0, FLOWS_AGAIN_WITHIN_MS);
      const since = Date.now();
      proxy.mend();
      await waitUntilDone('the jobs', FLOWS_AGAIN_WITHIN_MS);
      expect(Date.now() - since).toBeLessThan(FLOWS_AGAIN_WITHIN_MS);
      expect(begun).toBe(2);
    });
  });

  describe('that fail', () => {
    test('are tried again, and what a server quoted is neither kept nor logged', async () => {
      const mail = Object.assign(new Error('450 <zoe@example.org> is busy'), { responseCode: 450, command: 'RCPT TO' });
      await start({ work: () => Promise.reject(mail) });
      await add('work');
      const [job] = await waitFor('the failure', async () => {
        const kept = await rows();
        return kept[0]?.['last_error'] ? kept : undefined;
      });
      expect(job).toMatchObject({ last_error: 'SMTP 450 at RCPT TO', attempts: 1, locked_at: null });
      expect(Number((job!['run_at'] as Date).getTime())).toBeGreaterThan(Date.now());
      expect(lines).toMatchObject([{ task: 'work', attempt: 1, msg: 'a job failed and will be tried again' }]);
      expect(JSON.stringify(lines)).not.toContain('zoe');
      expect(await measure()).toMatchObject({ failing: 1, waiting: 0, givenUp: 0 });
    });

    describe('are tried again at once when one of their kind gets through after none did', () => {
      const putOff = `update graphile_worker._private_jobs set run_at = now() + interval '1 hour', last_error = 'no'`;
      const failing = async () => {
        await add('work', { fails: true });
        await waitFor('it failed', async () => (await rows()).some((job) => job['last_error'] === 'no'));
        await database.query(putOff);
      };
      const work: Task = async (payload) => {
        if ((payload as { fails?: boolean }).fails && isBroken) throw new Error('no');
      };
      let isBroken = true;
      beforeEach(() => {
        isBroken = true;
      });

      test('under those who worked before too', async () => {
        await start({ work });
        await failing();
        isBroken = false;
        await add('work');
        await waitUntilDone('both');
        expect(await rows()).toEqual([]);
      });

      test('after an outage', async () => {
        await start({ work });
        await add('work');
        await waitUntilDone('one that gets through');
        for (let i = 0; i < 5; i += 1) await add('work', { fails: true });
        await waitFor('they failed', async () => (await rows()).every((job) => job['last_error'] === 'no'));
        await database.query(putOff);
        isBroken = false;
        await add('work');
        await waitUntilDone('all of them');
        expect(await rows()).toEqual([]);
      });

      test('and one that fails while others get through waits its time', async () => {
        await start({ work });
        await add('work');
        await waitUntilDone('one that gets through');
        await failing();
        await add('work');
        await waitFor('the other is done', async () => (await rows()).length === 1);
        await add('work');
        await waitFor('another is done', async () => (await rows()).length === 1);
        expect(await rows()).toMatchObject([{ attempts: 1, locked_at: null }]);
      });
    });

    test('for good are not tried again, and stay to be counted', async () => {
      await start({ work: () => Promise.reject(new GiveUp('there is nobody there')) });
      await add('work');
      const figures = await waitFor('it is given up', async () => {
        const measured = await measure();
        return measured.givenUp === 1 && measured;
      });
      expect(figures).toEqual({ waiting: 0, oldestDueSeconds: 0, failing: 0, givenUp: 1, givenUpLately: 1 });
      expect(await rows()).toMatchObject([{ attempts: 1, last_error: 'there is nobody there' }]);
      await waitFor('the alarm', () => errors().length > 0);
      expect(errors()).toMatchObject([{ alarm: 'jobs', msg: '1 jobs were given up within the last hour' }]);
      expect(await metrics.metrics()).toContain('jobs_given_up 1');
    });

    test('to end in time are not waited for: they count as failed, and others have their turn', async () => {
      const aborted: unknown[] = [];
      const never: Task = (_payload, signal) =>
        new Promise(() => signal.addEventListener('abort', () => aborted.push(signal.reason)));
      let done = 0;
      await start({ never, work: async () => (done += 1) }, { deadlineMs: 500 });
      for (let i = 0; i < 2; i += 1) await add('never');
      await waitFor('two jobs in hand', async () => (await rows()).every((job) => job['locked_at']));
      await add('work');
      await waitFor('the one behind them', () => done === 1);
      await waitFor('both have failed', async () => (await rows()).every((job) => !job['locked_at']));
      expect(await rows()).toMatchObject([1, 2].map(() => ({ last_error: 'the job took longer than 0.5 s' })));
      expect(aborted).toHaveLength(2);
    });
  });

  test('of a worker that died are given to another when no job may take that long, those of one that lives are not', async () => {
    let done = 0;
    await add('work');
    await database.query(`update graphile_worker._private_jobs
      set locked_by = 'it', attempts = 1, locked_at = now() - interval '110 seconds'`);
    await add('work');
    await database.query(`update graphile_worker._private_jobs
      set locked_by = 'it', attempts = 1, locked_at = now() - interval '130 seconds' where locked_by is null`);
    await start({ work: async () => (done += 1) });
    await waitFor('the old one', async () => (await rows()).length === 1);
    expect(await rows()).toMatchObject([{ locked_by: 'it' }]);
    expect(done).toBe(1);
  });

  test('of a worker that dies while others work are given to them too', async () => {
    let done = 0;
    await start({ work: async () => (done += 1) }, { deadlineMs: 500 });
    await database.query(
      `select graphile_worker.add_job('work', '{}', job_key := 'it');
       update graphile_worker._private_jobs set locked_by = 'it', attempts = 1, locked_at = now()`,
    );
    await waitUntilDone('the job');
    expect(done).toBe(1);
  });

  test('that wait are measured, and are one error line when they have waited too long', async () => {
    await start({ work: async () => undefined });
    for (let i = 0; i < 3; i += 1) await add('nobody does this');
    await database.query(`update graphile_worker._private_jobs set run_at = now() - interval '100 seconds'`);
    await waitFor('the alarm', () => errors().length > 0);
    expect(await measure()).toMatchObject({ waiting: 3, failing: 0, givenUp: 0 });
    expect(String(errors()[0]!['msg'])).toMatch(/^a job has been waiting for 1\d\d seconds$/);
    const shown = await metrics.metrics();
    expect(shown).toContain('jobs_waiting 3');
    expect(shown).toMatch(/jobs_oldest_due_seconds 1\d\d/);
    await database.query('delete from graphile_worker._private_jobs');
    await waitFor('it is said to be over', () => lines.some(({ msg }) => String(msg).startsWith('over: ')));
    expect(errors()).toHaveLength(1);
  });

  test('are worked on again when the workers have ended without being asked', async () => {
    let done = 0;
    await start({ work: async () => (done += 1) }, { deadlineMs: 500 });
    const owner = new pg.Client({ connectionString: store.ownerUrl });
    await owner.connect();
    // Who may not write down that a job is done cannot go on.
    await owner.query('revoke delete on graphile_worker._private_jobs from signature_serve');
    await add('work');
    await waitFor('two ends', () => errors().filter(({ msg }) => /ended without/.test(String(msg))).length >= 2);
    await owner.query('grant delete on graphile_worker._private_jobs to signature_serve');
    await owner.end();
    await waitUntilDone('the job');
    expect(
      errors()
        .map(({ againInMs }) => againInMs)
        .filter(Boolean)
        .slice(0, 2),
    ).toEqual([1_000, 2_000]);
  });

  describe('when the program stops', () => {
    test('are let finish', async () => {
      const end = gate();
      let begun = 0;
      await start({ work: async () => ((begun += 1), end.passed) });
      await add('work');
      await waitFor('the job in hand', () => begun === 1);
      const stopping = stop();
      end.open();
      await stopping;
      expect(await rows()).toEqual([]);
    });

    test('are given back when they do not', async () => {
      let signal: AbortSignal | undefined;
      const never: Task = (_payload, given) => {
        signal = given;
        return new Promise(() => {});
      };
      await start({ never }, { stopWithinMs: 1_000 });
      await add('never');
      await waitFor('the job in hand', () => signal);
      await stop();
      expect(signal!.aborted).toBe(true);
      expect(await rows()).toMatchObject([{ locked_at: null, last_error: 'the program stops' }]);
    });
  });

  test('are not begun with when the database cannot be reached', async () => {
    proxy.cut();
    await expect(start({ work: async () => undefined }, { url: proxiedUrl })).rejects.toThrow();
  });
});
