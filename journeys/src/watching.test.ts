import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import { person, personToken, visitor, type Person } from './support/people.js';
import {
  countSignatures,
  findAppeal,
  followOrganization,
  provedOrganization,
  publishInitiative,
  signAppeal,
} from './support/stories.js';
import { watchByStream, watchBySocket, type Watching, type Way } from './support/watchers.js';

const COUNT = 'subscription ($id: ID!) { appealCounted(id: $id) { title signatureCount } }';
const PUBLISHED = 'subscription { initiativePublished { id title organization { name } supportCount } }';
const INBOX = `subscription { inboxChanged { totalCount nodes {
  ... on InitiativePublishedNotification { initiative { id title } }
} } }`;

const WAYS = { 'a WebSocket': watchBySocket, 'a stream of events': watchByStream };
type Watch = typeof watchBySocket;

const SIGNERS = Array.from({ length: 20 }, (_none, index) => `signer-${index}`);

describe('People watch', () => {
  let system: System;
  let zoe: Person;
  let appealId: string;
  const started: Watching[] = [];

  beforeAll(async () => {
    system = await startTestSystem();
    zoe = visitor(system);
    appealId = await findAppeal(zoe);
  });
  afterAll(async () => {
    await Promise.all(started.map((watching) => watching.stop()));
    await system?.stop();
  });

  const here = (token?: string): Way => ({
    url: () => `${system.addresses.gateway}/graphql`,
    ...(token ? { headers: { authorization: `Bearer ${token}` } } : {}),
  });
  const start = (watch: Watch, way: Way, query: string, variables: object = {}): Watching => {
    const watching = watch(way, query, { ...variables });
    started.push(watching);
    return watching;
  };
  const newest = ({ seen }: Watching) => seen.at(-1)?.data;

  test.each(Object.entries(WAYS))(
    'the count of the appeal over %s: as it is now, and as it is once somebody has signed',
    async (name, watch) => {
      const watching = start(watch, here(), COUNT, { id: appealId });
      await waitFor('how it stands', () => newest(watching));
      const { title, signatureCount: before } = newest(watching).appealCounted;
      expect(title).toBe('L’Appel Tous pour tous');
      await waitFor('as everybody sees it', async () => (await countSignatures(zoe)) === before);
      await signAppeal(await person(system, `${name.length}@example.org`), appealId);
      await waitFor('the signature', () => newest(watching).appealCounted.signatureCount === before + 1, 3_000);
    },
  );

  test('what is published, and of their own inboxes what is new, each of hers alone', async () => {
    const [author, moderator] = [
      await person(system, 'manon@atelier.example'),
      await person(system, 'moderator@example.org'),
    ];
    const organization = await provedOrganization(author, moderator, 'L’Atelier de Manon');
    const [farid, other] = [await personToken(system, 'farid@example.org'), await personToken(system, 'o@example.org')];
    await followOrganization(visitor(system, { authorization: `Bearer ${farid}` }), organization);
    const published = Object.values(WAYS).map((watch) => start(watch, here(), PUBLISHED));
    const hers = Object.values(WAYS).map((watch) => start(watch, here(farid), INBOX));
    const others = start(watchBySocket, here(other), INBOX);
    await waitFor('their inboxes', () => [...hers, others].every(newest));
    expect(newest(others)).toEqual({ inboxChanged: { totalCount: 0, nodes: [] } });

    const id = await publishInitiative(author, moderator, organization, 'Des masques');
    await waitFor('the news', () => published.every(newest) && hers.every((each) => each.seen.length > 1), 5_000);
    for (const { seen } of published)
      expect(seen).toEqual([
        {
          data: {
            initiativePublished: {
              id,
              title: 'Des masques',
              organization: { name: 'L’Atelier de Manon' },
              supportCount: 0,
            },
          },
        },
      ]);
    for (const each of hers)
      expect(newest(each)).toEqual({
        inboxChanged: { totalCount: 1, nodes: [{ initiative: { id, title: 'Des masques' } }] },
      });
    expect(others.seen).toHaveLength(1);
    const stranger = start(watchByStream, here(), INBOX);
    await waitFor('a refusal', () => stranger.ended() ?? stranger.seen.length > 0);
    expect(stranger.seen[0]?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('on while two gateways are restarted one after the other, and no signature of meanwhile is lost', async () => {
    const startReplica = async () => {
      const replica = await system.startReplica('gateway');
      const [, port] = /"port":(\d+)/.exec(replica.lastLines().join())!;
      return { url: `http://127.0.0.1:${port}`, stop: () => replica.stop() };
    };
    const first = { url: system.addresses.gateway, stop: () => system.stopPart('gateway') };
    const second = await startReplica();
    const serving = new Set([first, second]);
    let turn = 0;
    const next = () => [...serving][(turn += 1) % serving.size]!.url;
    const way = { url: () => `${next()}/graphql` };
    const watching = Object.values(WAYS).flatMap((watch) =>
      [1, 2, 3].map(() => start(watch, way, COUNT, { id: appealId })),
    );
    await waitFor('how it stands', () => watching.every(newest));
    const before = await countSignatures(zoe);

    const signers = await Promise.all(SIGNERS.map((name) => personToken(system, `${name}@example.org`)));
    let isOver = false;
    const answers: unknown[] = [];
    const signing = (async () => {
      while (!isOver || signers.length > 0) {
        const token = signers.pop();
        if (token)
          answers.push(await signAppeal(visitor(system, { authorization: `Bearer ${token}` }, next()), appealId));
        await delay(100);
      }
    })();
    // What shares out requests sends none to who is about to stop.
    serving.delete(first);
    await first.stop();
    await system.startProgram('gateway');
    serving.add(first);
    serving.delete(second);
    await second.stop();
    const third = await startReplica();
    serving.add(third);
    isOver = true;
    await signing;
    expect(answers).toEqual(SIGNERS.map(() => ({ signAppeal: { appeal: { viewerHasSigned: true }, userErrors: [] } })));
    const all = before + SIGNERS.length;
    await waitFor('all signatures, everywhere', () =>
      watching.every((each) => newest(each).appealCounted.signatureCount === all),
    );
    expect(watching.every((each) => each.ended() === undefined)).toBe(true);
    await third.stop();
  });
});
