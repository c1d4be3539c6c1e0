import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import type { IHeaders } from 'kafkajs';
import { findParkedHeads, park } from './parked.js';
import { byType } from './reaction.js';
import { readMessage } from './read-message.js';
import { idOf, reaction, Streams, thing } from './testing/streams.js';

const DAY_MS = 86_400_000;

describe('Events into a database', () => {
  const streams = new Streams();
  let seen: number[];
  beforeAll(() => streams.open());
  afterEach(() => streams.clear());
  afterAll(() => streams.close());

  /** Notes what was seen; what is rolled back is noted in the database only when it is done. */
  const note = (more = {}) => {
    seen = [];
    return [reaction(async ({ data }) => void seen.push(data), more)];
  };

  test('have one effect when they come twice, in one batch or in two', async () => {
    await streams.createTopic();
    streams.consume('twice', note());
    await streams.send(thing(1), thing(1), thing(2));
    await waitFor('both', () => seen.length >= 2);
    await streams.send(thing(2), thing(1), thing(3));
    await waitFor('the third', () => seen.includes(3));
    expect(seen).toEqual([1, 2, 3]);
  });

  test('that nobody reacts to are passed over', async () => {
    await streams.createTopic();
    streams.consume('others', note());
    const other = { ...thing(5), headers: { ...thing(5).headers, ce_type: 'tpt.other.v1' } };
    await streams.send(other, thing(1));
    await waitFor('the thing', () => seen.length === 1);
    expect(await streams.sql('select 1 from outbox')).toEqual([]);
  });

  test('that are old news are noted and have no effect', async () => {
    await streams.createTopic();
    streams.consume('news', note({ ignoreAfterDays: 7 }));
    const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS);
    await streams.send(thing(1, { time: daysAgo(8) }), thing(2, { time: daysAgo(6) }));
    await waitFor('the younger one', () => seen.length === 1);
    expect(seen).toEqual([2]);
    expect(await streams.sql(`select event_id from inbox where consumer = 'news'`)).toHaveLength(2);
  });

  test('that cannot be decoded leave as dead letters and hold nothing up', async () => {
    await streams.createTopic();
    streams.consume('letters', note());
    const value = Buffer.alloc(900_000, 'x');
    await streams.send({ value: 'not JSON' }, { value: Buffer.from([0xff, 0x00]) }, { value: null });
    await streams.send({ key: Buffer.alloc(5_000, 'k'), value });
    await streams.send(thing(1));
    await waitFor('the one that can be decoded', () => seen.length === 1);
    const letters = await streams.sql<{ payload: Record<string, string>; bytes: number }>(
      `select payload, bytes from outbox where type = 'dead-letter.v1' order by position`,
    );
    expect(letters.map(({ payload }) => payload['offset'])).toEqual(['0', '1', '2', '3']);
    expect(letters[0]!.payload).toMatchObject({
      topic: 'tpt.things.v1',
      value: Buffer.from('not JSON').toString('base64'),
    });
    // A letter is cut so that it can be sent.
    expect(letters[3]!.bytes).toBeLessThan(400 * 1024);
    expect(streams.errors).toContainEqual(expect.stringContaining('dead letters'));
    expect(await streams.metrics.getSingleMetricAsString('consumer_dead_letters_total')).toMatch(/"letters"\} 4/);
  });

  describe('whose effect fails', () => {
    /** An effect that keeps numbers where the database takes none above 2³¹ − 1. */
    const keepNumber = (more = {}) => [
      reaction(async ({ data }, transaction) => {
        await transaction.query(`insert into milestones_told (subject_id, milestone) values ('x', $1)`, [data]);
      }, more),
    ];
    const kept = async () =>
      (await streams.sql<{ milestone: number }>('select milestone from milestones_told order by milestone')).map(
        ({ milestone }) => milestone,
      );
    const parked = () =>
      streams.sql<{ event_id: string; reason: string | null }>(
        'select event_id, reason from parked_events order by "offset"',
      );

    test('are parked with what follows in their keys, and everything else flows', async () => {
      await streams.createTopic();
      streams.consume('parking', keepNumber());
      const tooLarge = thing(1, { data: { number: 2 ** 31 } });
      await streams.send(tooLarge, thing(2), thing(3, { key: 'b' }), thing(4, { key: 'c' }));
      await waitFor('the others', async () => (await kept()).length === 2);
      await streams.send(thing(5), thing(6, { key: 'b' }));
      await waitFor('the next', async () => (await kept()).length === 3);
      expect(await kept()).toEqual([3, 4, 6]);
      expect((await parked()).map(({ event_id: id, reason }) => [id, reason?.slice(0, 16)])).toEqual([
        [idOf(1), 'PostgreSQL 22003'],
        [idOf(2), undefined],
        [idOf(5), undefined],
      ]);
      expect(streams.errors).toContainEqual(expect.stringContaining('npm run events -- look test'));
      expect(await streams.command('parking', keepNumber(), 'look')).toContain(idOf(1));
      expect(await streams.command('parking', keepNumber(), 'look', idOf(1))).toContain(String(2 ** 31));
      expect(await streams.command('parking', keepNumber(), 'status')).toContain('3 parked, 1 of them failed');
    });

    test('wait on when they fail again, and let go what waits behind them when they are dropped', async () => {
      await streams.createTopic();
      streams.consume('deciding', keepNumber());
      await streams.send(thing(1, { data: { number: 2 ** 31 } }), thing(2), thing(3));
      await waitFor('all three', async () => (await parked()).length === 3);
      const stillFails = /still fails: [^]*✗ Of 1 that were tried again, 1 still fail$/;
      expect(await streams.command('deciding', keepNumber(), 'retry', idOf(1))).toMatch(stillFails);
      expect(await streams.command('deciding', keepNumber(), 'retry', 'all')).toMatch(stillFails);
      expect(await parked()).toHaveLength(3);
      await streams.command('deciding', keepNumber(), 'drop', idOf(1));
      expect(await parked()).toEqual([]);
      expect(await kept()).toEqual([2, 3]);
      expect(await streams.sql('select decision, event_id, outcome from event_decisions order by id')).toEqual([
        { decision: 'RETRY', event_id: idOf(1), outcome: expect.stringContaining('still fails') },
        { decision: 'RETRY', event_id: idOf(1), outcome: expect.stringContaining('still fails') },
        { decision: 'DROP', event_id: idOf(1), outcome: 'dropped' },
        { decision: 'DROP', event_id: idOf(2), outcome: 'handled' },
        { decision: 'DROP', event_id: idOf(3), outcome: 'handled' },
      ]);
      // What comes now in that key is held up by nothing.
      await streams.send(thing(4));
      await waitFor('the next', async () => (await kept()).includes(4));
    });

    test.each(['look', 'retry', 'drop'])(
      'are not found by the command ‘%s’ under an id that none has',
      async (verb) => {
        expect(await streams.command('none', [], verb, idOf(1))).toBe('✗ No such event waits');
      },
    );

    test.each([[], ['statu'], ['look', '1'], ['retry'], ['retry', 'all', 'more'], ['drop', 'all'], ['status', 'more']])(
      'are left alone by a command that is not understood: %j %j %j',
      async (...words) => {
        expect(await streams.command('none', [], ...words)).toMatch(/^✗ Say what: status, look, /);
      },
    );

    test('are handled once by a retry after their effect was mended, in order', async () => {
      await streams.createTopic();
      const handled: number[] = [];
      let isBroken = true;
      const mendable = [
        reaction(async ({ data }) => {
          if (isBroken && data === 1) throw new Error('a mistake of the effect');
          handled.push(data);
        }),
      ];
      streams.consume('mended', mendable);
      await streams.send(thing(1), thing(2));
      await waitFor('both', async () => (await parked()).length === 2);
      isBroken = false;
      expect(await streams.command('mended', mendable, 'retry', 'all')).not.toContain('✗');
      expect(await streams.command('mended', mendable, 'retry', 'all')).toBe('Nothing of test has failed.');
      expect(handled).toEqual([1, 2]);
      expect(await parked()).toEqual([]);
    });

    test('are needless once a later state of their key was kept', async () => {
      await streams.createTopic();
      streams.consume('states', keepNumber({ gone: async () => {} }));
      await streams.send(thing(1, { data: { number: 2 ** 31 } }));
      await waitFor('it waits', async () => (await parked()).length === 1);
      await streams.send(thing(2));
      await waitFor('the later one', async () => (await kept()).includes(2));
      await waitFor('nothing waits', async () => (await parked()).length === 0);
    });

    test('are parked when their reader refuses them, whatever they hold', async () => {
      await streams.createTopic();
      streams.consume('refusing', keepNumber());
      const shapes: object[] = [{}, { number: 'x' }, [], { number: null }, { a: '\0', b: '\ud800' }];
      const keys = ['\0', 'k'.repeat(5_000), '\ud800', '', 'x'];
      await streams.send(...shapes.map((data, place) => thing(place + 1, { data, key: keys[place]! })), thing(9));
      await waitFor('the one that is fine', async () => (await kept()).includes(9));
      const rows = await parked();
      expect(rows).toHaveLength(shapes.length);
      for (const { reason } of rows) expect(reason).toMatch(/its reader refuses it/);
      expect(await streams.sql(`select 1 from outbox`)).toEqual([]);
    });

    test('stay parked through a rebuild when an earlier state of their key is read again', async () => {
      await streams.createTopic();
      const consumer = streams.consume('states-again', keepNumber({ gone: async () => {} }));
      await streams.send(thing(1), thing(2, { data: { number: 2 ** 31 } }), thing(3, { key: 'b' }));
      await waitFor('the other', async () => (await kept()).includes(3));
      await consumer.stop();
      await streams.sql('delete from milestones_told');
      await streams.rebuild('states-again');
      streams.consume('states-again', keepNumber({ gone: async () => {} }));
      await waitFor('the others again', async () => (await kept()).includes(3));
      expect(await kept()).toEqual([1, 3]);
      expect((await parked()).map(({ event_id: id }) => id)).toEqual([idOf(2)]);
    });

    test('are parked as they came, with headers that come twice or without a value', async () => {
      const { key, value, headers } = thing(1, { data: {} });
      const odd = { ...headers, odd: [null, Buffer.from('1')] } as unknown as IHeaders;
      const message = { key: Buffer.from(String(key)), value: Buffer.from(String(value)), headers: odd };
      const place = { topic: 'tpt.things.v1', partition: 0, offset: '0' };
      const step = readMessage(byType(keepNumber()), place, { ...message, timestamp: '0', attributes: 0, offset: '0' });
      if (step?.kind !== 'refused') throw new Error('it is not refused');
      await park(streams.database.manager, 'odd', step, step.reason);
      const [kept] = await findParkedHeads(streams.database.manager, 1);
      expect(kept!.message.headers!['odd']).toEqual([null, Buffer.from('1')]);
    });

    test('stay parked through a rebuild, which handles nothing twice', async () => {
      await streams.createTopic();
      const consumer = streams.consume('rebuilt', keepNumber());
      await streams.send(thing(1, { data: { number: 2 ** 31 } }), thing(2), thing(3, { key: 'b' }));
      await waitFor('the other', async () => (await kept()).includes(3));
      await consumer.stop();
      await streams.sql('delete from milestones_told');
      await streams.rebuild('rebuilt');
      streams.consume('rebuilt', keepNumber());
      await waitFor('the other again', async () => (await kept()).includes(3));
      expect((await parked()).map(({ event_id: id }) => id)).toEqual([idOf(1), idOf(2)]);
    });

    test('stay, like all that it has seen, when a consumer that is at work was to be rebuilt', async () => {
      await streams.createTopic();
      const consumer = streams.consume('at-work', keepNumber());
      await streams.send(thing(1), thing(2));
      await waitFor('both', async () => (await kept()).length === 2);
      const seen = () => streams.sql(`select 1 from inbox where consumer = 'at-work'`);
      await expect(streams.rebuild('at-work')).rejects.toThrow(/is at work: stop the test service first/);
      expect(await seen()).toHaveLength(2);
      await consumer.stop();
      await streams.rebuild('at-work');
      expect(await seen()).toEqual([]);
    });

    test('stay dropped through a rebuild', async () => {
      await streams.createTopic();
      const consumer = streams.consume('dropped', keepNumber());
      await streams.send(thing(1, { data: { number: 2 ** 31 } }), thing(2));
      await waitFor('both', async () => (await parked()).length === 2);
      await streams.command('dropped', keepNumber(), 'drop', idOf(1));
      await consumer.stop();
      await streams.sql('delete from milestones_told');
      await streams.rebuild('dropped');
      streams.consume('dropped', keepNumber());
      await waitFor('what was behind it', async () => (await kept()).includes(2));
      expect(await parked()).toEqual([]);
    });
  });

  describe('are waited for, and never blamed, while the database', () => {
    const slowly = [
      reaction(async ({ data }, transaction) => {
        await transaction.query(`insert into milestones_told (subject_id, milestone) values ('x', $1)`, [data]);
      }),
    ];
    const isWaiting = () =>
      waitFor('it says that it waits', () => streams.errors.some((line) => line.includes('waits: ')), 30_000);
    const expectAll = async () => {
      await waitFor(
        'the effect',
        async () => (await streams.sql('select 1 from milestones_told')).length === 2,
        60_000,
      );
      expect(await streams.sql('select 1 from parked_events')).toEqual([]);
      expect(await streams.sql('select 1 from outbox')).toEqual([]);
    };

    test('is read-only', async () => {
      await streams.createTopic();
      streams.consume('read-only', slowly);
      await streams.alterDatabase('alter database DATABASE set default_transaction_read_only = on');
      await streams.cutConnections();
      await streams.send(thing(1), thing(2));
      await isWaiting();
      await streams.alterDatabase('alter database DATABASE reset default_transaction_read_only');
      await streams.cutConnections();
      await expectAll();
    });

    test('lets nobody in', async () => {
      await streams.createTopic();
      streams.consume('login', slowly);
      await streams.alterDatabase('revoke connect on database DATABASE from notification_serve');
      await streams.cutConnections();
      await streams.send(thing(1), thing(2));
      await isWaiting();
      await streams.alterDatabase('grant connect on database DATABASE to notification_serve');
      await expectAll();
    });

    test('keeps a table locked', async () => {
      await streams.createTopic();
      streams.consume('locked', slowly);
      const holder = streams.database.createQueryRunner();
      await holder.query('begin');
      await holder.query('lock table milestones_told');
      // Whoever holds a lock and sleeps is thrown out; this one is at work.
      await streams.send(thing(1), thing(2));
      const working = holder.query('select pg_sleep(12)');
      await isWaiting();
      await working;
      await holder.query('rollback');
      await holder.release();
      await expectAll();
    });
  });
});
