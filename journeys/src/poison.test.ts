import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { FaultySystem } from './support/faulty-system.js';
import { largestPoison, poison } from './support/poison.js';

/** What is consumed, and by whom. */
const CONSUMED = [
  { topic: 'tpt.initiative.events.v1', type: 'initiative.published.v1', service: 'notification' },
  { topic: 'tpt.signature.counts.v1', type: 'signature.counts.v1', service: 'notification' },
  { topic: 'tpt.initiative.state.v1', type: 'initiative.state.v2', service: 'signature' },
  { topic: 'tpt.organization.state.v1', type: 'organization.state.v2', service: 'notification' },
] as const;
const REFUSED = 10;
const IS_SOAK = process.env['SOAK_ROUNDS'] !== undefined;
// Each is a fetch of its own.
const EACH_LARGEST = IS_SOAK ? 20 : 5;
// As many letters of four bytes as title, summary and description may have, in two languages: 83 KB. Twenty are several
// batches of the relay; the soak has many more.
const LARGEST_INITIATIVES = IS_SOAK ? 300 : 20;

describe('Whatever stands in a topic, and however much', () => {
  const faulty = new FaultySystem();
  beforeAll(async () => {
    await faulty.open();
    await faulty.expectFlow();
  }, 180_000);
  afterAll(async () => {
    await faulty.close();
  }, 60_000);

  test('what nobody can read or keep holds nothing up, and is found by the command that the log names', async () => {
    for (const { topic, type } of CONSUMED) {
      expect(poison(type).length).toBeGreaterThanOrEqual(20);
      for (const message of poison(type)) {
        const sending = faulty.producer.send({ topic: faulty.topic(topic), messages: [message] });
        // A compacted topic takes no message without a key.
        if (message.key) await sending;
        else await sending.catch(() => {});
      }
    }
    await faulty.expectFlow();
    for (const service of ['notification', 'signature'] as const) {
      await waitFor('the error line', () => faulty.log(service).includes(`npm run events -- look ${service}`));
      const parked = async () =>
        (
          await faulty.query<{ id: string }>(
            service,
            // As the command lists them, which shows the first fifty.
            'select event_id as id from parked_events order by parked_at, "offset"',
          )
        ).map(({ id }) => id);
      const waiting = await waitFor('what is parked', async () => {
        const ids = await parked();
        return ids.length >= REFUSED && ids;
      });
      const look = await faulty.command(service, 'events', 'look');
      for (const id of waiting.slice(0, 10)) expect(look).toContain(id);
      expect(await faulty.command(service, 'events', 'status')).toMatch(/[1-9]\d* parked/);
      await faulty.command(service, 'events', 'retry', 'all');
      expect(await parked()).toEqual(expect.arrayContaining(waiting));
      for (const id of waiting.slice(0, 2)) await faulty.command(service, 'events', 'drop', id);
      expect(await parked()).not.toEqual(expect.arrayContaining(waiting.slice(0, 2)));
      await faulty.query(service, 'delete from parked_events');
    }
  });

  test('initiatives and unreadable messages of the largest size on each topic jam nothing; people sign throughout', async () => {
    const repeatsBefore = faulty.repeats;
    faulty.stage.parts.kafka.pause();
    const signs: number[] = [];
    const watching = setInterval(() => signs.push(faulty.workload.signed.length), 1_000);
    for (let number = 0; number < LARGEST_INITIATIVES; number += 1) await faulty.workload.publishLargest();
    clearInterval(watching);
    faulty.stage.parts.kafka.resume();
    for (const { topic } of CONSUMED)
      for (let number = 0; number < EACH_LARGEST; number += 1)
        await faulty.producer.send({ topic: faulty.topic(topic), messages: [largestPoison()] });
    // Somebody signed in every five seconds.
    for (let second = 5; second < signs.length; second += 5) expect(signs[second]!).toBeGreaterThan(signs[second - 5]!);
    await faulty.expectFlow(120_000);
    await faulty.workload.stop();
    await faulty.expectNothingLostNorDoubled();
    expect(faulty.repeats - repeatsBefore).toBeLessThanOrEqual(1_000);
    const letters = await faulty.admin.fetchTopicOffsets(faulty.topic('tpt.dead-letters.v1'));
    const written = letters.reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
    expect(written).toBeGreaterThanOrEqual(CONSUMED.length * EACH_LARGEST);
  }, 400_000);
});
