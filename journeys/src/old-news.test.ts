import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { asSuperuser } from '@tpt/testing';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { person, type Person } from './support/people.js';
import { findAppeal, followAppeal, followOrganization, waitForInbox } from './support/stories.js';

const ORGANIZATION = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const OLD_INITIATIVE = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const YOUNG_INITIATIVE = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0e';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

describe('Whoever has followed for a month, when events of long ago are replayed', () => {
  let system: System;
  let producer: Producer;
  let appealId: string;

  beforeAll(async () => {
    system = await startTestSystem();
    producer = new Kafka({ brokers: [system.addresses.kafka], logLevel: logLevel.NOTHING }).producer();
    await producer.connect();
    appealId = await findAppeal(await person(system, 'farid@example.org'));
  });
  afterAll(() => Promise.all([producer?.disconnect(), system?.stop()]));

  /** Sends an event that happened 8 days ago, and then one of 6 days ago, which is handled after it. */
  async function replay(topic: string, type: string, [old, young]: [object, object]): Promise<void> {
    const message = (data: object, time: string) => ({
      key: 'replayed',
      value: JSON.stringify(data),
      headers: {
        ce_specversion: '1.0',
        ce_id: randomUUID(),
        ce_source: '/replay',
        ce_type: `tpt.${type}`,
        ce_time: time,
        'content-type': 'application/json',
      },
    });
    await producer.send({
      topic: system.addresses.topicPrefix + topic,
      messages: [message(old, daysAgo(8)), message(young, daysAgo(6))],
    });
  }

  const followSinceLongAgo = async (email: string, follow: (follower: Person) => Promise<unknown>): Promise<Person> => {
    const follower = await person(system, email);
    await follow(follower);
    const { postgres, databasePrefix } = system.addresses;
    await asSuperuser(postgres, `${databasePrefix}notification`, (client) =>
      client.query(`update follows set since = now() - interval '30 days'`),
    );
    return follower;
  };

  test('is told of an initiative that was published this week, and of no older one', async () => {
    const follower = await followSinceLongAgo('farid@example.org', (follower) =>
      followOrganization(follower, ORGANIZATION),
    );
    await replay('tpt.initiative.events.v1', 'initiative.published.v1', [
      { initiativeId: OLD_INITIATIVE, organizationId: ORGANIZATION, provenance: 'DECLARED' },
      { initiativeId: YOUNG_INITIATIVE, organizationId: ORGANIZATION, provenance: 'DECLARED' },
    ]);
    await waitForInbox(follower, 1);
    const { inbox } = await follower.ask(
      '{ inbox { nodes { ... on InitiativePublishedNotification { initiative { id } } } } }',
    );
    expect(inbox.nodes).toEqual([{ initiative: { id: YOUNG_INITIATIVE } }]);
  });

  test('is told of a milestone that was counted this week, and of no older one', async () => {
    const follower = await followSinceLongAgo('zoe@example.org', (follower) => followAppeal(follower, appealId));
    const milestone = (count: number) => ({
      subjectId: appealId,
      milestones: [{ count, reachedAt: new Date().toISOString() }],
    });
    await replay('tpt.signature.counts.v1', 'signature.counts.v1', [milestone(10), milestone(100)]);
    expect(await waitForInbox(follower, 1)).toMatchObject([{ milestone: 100 }]);
  });
});
