import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import kafkajs from 'kafkajs';
import { reaction, Streams, thing } from './testing/streams.js';

describe('A member of a consumer group', () => {
  const streams = new Streams();
  let seen: number[];
  beforeAll(() => streams.open());
  afterEach(async () => {
    jest.restoreAllMocks();
    await streams.clear();
  });
  afterAll(() => streams.close());

  const note = () => {
    seen = [];
    return [reaction(async ({ data }) => void seen.push(data))];
  };
  const group = (name: string) => `${streams.topicPrefix}test.${name}`;
  const members = async (name: string) => {
    const { groups } = await streams.admin.describeGroups([group(name)]);
    return groups[0]!.members.map(({ memberId }) => memberId);
  };
  const committed = async (name: string) => {
    const [topic] = await streams.admin.fetchOffsets({ groupId: group(name), topics: [streams.topic] });
    return topic!.partitions[0]!.offset;
  };

  test('stays in it while an effect takes longer than a session', async () => {
    await streams.createTopic();
    streams.consume('long', [
      reaction(async ({ data }, transaction) => {
        if (data === 1) await transaction.query('select pg_sleep(14)');
        seen.push(data);
      }),
    ]);
    seen = [];
    await waitFor('a member', async () => (await members('long')).length === 1);
    const before = await members('long');
    await streams.send(thing(1), thing(2));
    await waitFor('both', () => seen.length === 2, 60_000);
    await waitFor('the offset', async () => (await committed('long')) === '2');
    expect(await members('long')).toEqual(before);
    expect(seen).toEqual([1, 2]);
    expect(streams.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  test('shares the work with one who joins while it handles an effect, and nothing is done twice', async () => {
    await streams.createTopic({ partitions: 2 });
    const slowly = () => [
      reaction(async ({ data }, transaction) => {
        await transaction.query('select pg_sleep(0.4)');
        await transaction.query(`insert into milestones_told (subject_id, milestone) values ('x', $1)`, [data]);
      }),
    ];
    streams.consume('shared', slowly());
    const many = Array.from({ length: 16 }, (_none, index) => thing(index + 1, { key: `k${index}` }));
    await streams.send(...many.slice(0, 8));
    await waitFor('the first effects', async () => (await streams.sql('select 1 from inbox')).length > 0);
    streams.consume('shared', slowly());
    await waitFor('two members', async () => (await members('shared')).length === 2, 60_000);
    await streams.send(...many.slice(8));
    await waitFor('all', async () => (await streams.sql('select 1 from milestones_told')).length === 16, 60_000);
    expect(await streams.sql('select 1 from parked_events')).toEqual([]);
  });

  test('leaves nobody behind who was told to leave while joining', async () => {
    await streams.createTopic();
    streams.consume('hasty', note());
    await waitFor('a member', async () => (await members('hasty')).length === 1);
    const before = await members('hasty');
    const hasty = streams.consume('hasty', note());
    // Who joins waits until the others have heard of it.
    await waitFor('somebody who joins', async () => {
      const { groups } = await streams.admin.describeGroups([group('hasty')]);
      return groups[0]!.state === 'PreparingRebalance';
    });
    await hasty.stop();
    // Sooner than the group counts somebody out who is silent.
    await waitFor(
      'the group as it was',
      async () => {
        const { groups } = await streams.admin.describeGroups([group('hasty')]);
        return groups[0]!.state === 'Stable' && groups[0]!.members.length === 1;
      },
      5_000,
    );
    expect(await members('hasty')).toEqual(before);
  });

  test('comes back when its clock was set back and the group went on without it', async () => {
    await streams.createTopic();
    streams.consume('clock', note());
    await streams.send(thing(1));
    await waitFor('the first', () => seen.length === 1);
    await waitFor('the offset', async () => (await committed('clock')) === '1');
    const before = await members('clock');
    const now = Date.now.bind(Date);
    jest.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000);
    await waitFor('the session ends', async () => !(await members('clock')).includes(before[0]!), 30_000);
    // Nothing arrives that would make it notice.
    await waitFor('a new member', async () => (await members('clock')).length === 1, 60_000);
    await streams.send(thing(2));
    await waitFor('the second', () => seen.length >= 2, 60_000);
    expect(seen).toEqual([1, 2]);
    expect(streams.lines.map(({ message }) => message)).toContainEqual(expect.stringContaining('begins again'));
    await waitFor('the offset', async () => (await committed('clock')) === '2');
  });

  test('refuses to go on when the log was cut past its offset, and goes on by itself once it was rebuilt', async () => {
    await streams.createTopic();
    const consumer = streams.consume('gap', note());
    await streams.send(thing(1));
    await waitFor('the first', () => seen.length === 1);
    await waitFor('its offset', async () => (await committed('gap')) === '1');
    await consumer.stop();
    await streams.send(thing(2), thing(3));
    await streams.admin.deleteTopicRecords({ topic: streams.topic, partitions: [{ partition: 0, offset: '2' }] });
    streams.consume('gap', note());
    await waitFor('it refuses', () => streams.errors.some((line) => line.includes('npm run rebuild -- test gap')));
    expect(seen).toEqual([]);
    await streams.rebuild('gap');
    await waitFor('what is left', () => seen.length === 1, 60_000);
    expect(seen).toEqual([3]);
  });

  test('refuses a gap that opens while it waits for its database', async () => {
    await streams.createTopic();
    seen = [];
    const reactions = [
      reaction(async ({ data }, transaction) => {
        await transaction.query(`insert into milestones_told (subject_id, milestone) values ('x', $1)`, [data]);
        seen.push(data);
      }),
    ];
    const first = streams.consume('opening', reactions);
    await waitFor('a member', async () => (await members('opening')).length === 1);
    const holder = streams.database.createQueryRunner();
    await holder.query('begin');
    await holder.query('lock table milestones_told');
    await streams.send(thing(1));
    await waitFor('it waits', async () => {
      const waiting = await streams.sql(`select 1 from pg_stat_activity where wait_event_type = 'Lock'
        and datname = current_database() and query like '%milestones_told%'`);
      return waiting.length > 0;
    });
    await streams.send(thing(2), thing(3), thing(4));
    await streams.admin.deleteTopicRecords({ topic: streams.topic, partitions: [{ partition: 0, offset: '3' }] });
    await holder.query('rollback');
    await holder.release();
    await waitFor('it refuses', () => streams.errors.some((line) => line.includes('npm run rebuild -- test opening')));
    // What it had in hand was handled; what came after the hole was not, and is not by who comes next.
    expect(seen).toEqual([1]);
    await waitFor('the client has skipped the hole', async () => (await committed('opening')) === '-2');
    await first.stop();
    streams.lines.length = 0;
    streams.consume('opening', reactions);
    await waitFor('it refuses', () => streams.errors.some((line) => line.includes('npm run rebuild -- test opening')));
    await streams.rebuild('opening');
    await waitFor('what is left', () => seen.length === 2, 60_000);
    expect(seen).toEqual([1, 4]);
  });

  test('passes over the holes that compaction leaves', async () => {
    await streams.createTopic({
      config: {
        'cleanup.policy': 'compact',
        'min.cleanable.dirty.ratio': '0.001',
        'segment.ms': '100',
        'min.compaction.lag.ms': '0',
        'delete.retention.ms': '0',
      },
    });
    // The cleaner of a broker looks every fifteen seconds unless it is told otherwise.
    await streams.admin.alterConfigs({
      validateOnly: false,
      resources: [
        {
          type: kafkajs.ConfigResourceTypes.BROKER,
          name: '1',
          configEntries: [{ name: 'log.cleaner.backoff.ms', value: '100' }],
        },
      ],
    });
    const keyed = (number: number) => thing(number, { key: `k${number % 2}` });
    await streams.send(keyed(1));
    await streams.send(keyed(2));
    streams.consume('compacted', note());
    await waitFor('the first two', () => seen.length === 2);
    const running = streams.consume('compacted-later', note());
    await waitFor('the first two', () => seen.length === 2);
    await running.stop();
    for (let number = 3; number <= 30; number += 1) await streams.send(keyed(number));
    await waitFor('compaction', async () => {
      // An idle partition rolls its last segment when something more is appended.
      await streams.send(keyed(30));
      return (await streams.read()).filter(({ number }) => number < 20).length === 0;
    });
    streams.consume('compacted-later', note());
    await waitFor('the latest', () => seen.includes(30));
    expect(streams.errors).toEqual([]);
  });
});
