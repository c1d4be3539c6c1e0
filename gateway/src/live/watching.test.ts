import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@tpt/graph';
import { waitFor } from '@tpt/testing';
import type { FormattedExecutionResult } from 'graphql';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { LiveStage, type Asked } from './testing/live-stage.js';

const appeal = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const initiative = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const COUNT = 'subscription ($id: ID!) { appealCounted(id: $id) { signatureCount } }';
const INBOX = 'subscription { inboxChanged { totalCount } }';
const PUBLISHED = 'subscription { initiativePublished { title } }';

describe('Those who watch', () => {
  const stage = new LiveStage();
  const clients: Client[] = [];
  let count = 0;
  const answer = ({ variables, person }: Asked) => ({
    data: {
      appealCounted: { signatureCount: count, viewerHasSigned: person ?? null },
      inboxChanged: { totalCount: count },
      initiativePublished: { title: variables['liveKey'] },
    },
  });
  beforeAll(() => stage.open());
  beforeEach(() => {
    stage.answer = answer;
    count = 1;
    stage.asked.length = 0;
    stage.tokens.clear();
    for (const name of ['farid', 'manon']) stage.tokens.set(`Bearer ${name}`, { personId: `person_${name}` } as Caller);
  });
  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.dispose()));
    await waitFor('nothing is watched', async () => (await stage.metric('live_things')) === 0);
  });
  afterAll(() => stage.close());

  const watch = (query: string, variables: Record<string, unknown> = {}, params: Record<string, string> = {}) => {
    const client = createClient({
      url: stage.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      connectionParams: params,
      retryAttempts: 0,
    });
    clients.push(client);
    const seen: FormattedExecutionResult[] = [];
    const ends: unknown[] = [];
    client.subscribe(
      { query, variables },
      {
        next: (result) => void seen.push(result as FormattedExecutionResult),
        error: (error) => void ends.push(error),
        complete: () => void ends.push('complete'),
      },
    );
    // oxlint-disable-next-line typescript/no-explicit-any
    return { seen, ends, newest: () => seen.at(-1)?.data as any };
  };
  const as = (name: string) => ({ authorization: `Bearer ${name}` });
  const change = async (topic: 'counts' | 'inbox', key: string) => {
    count += 1;
    if (topic === 'counts') await stage.counted(key);
    else await stage.happen('tpt.notification.inbox.v1', 'inbox.changed.v1', key);
  };

  test('the same thing in the same language cost one reading, as a visitor’s, whoever they are', async () => {
    const french = Array.from({ length: 5 }, (_none, index) =>
      watch(COUNT, { id: appeal }, index > 2 ? as('farid') : {}),
    );
    await waitFor('how it stands', () => french.every(({ newest }) => newest()));
    const english = watch(COUNT, { id: appeal }, { 'accept-language': 'en' });
    await waitFor('how it stands', () => english.newest());
    stage.asked.length = 0;
    await change('counts', appeal);
    const all = [...french, english];
    await waitFor('the next', () => all.every(({ newest }) => newest().appealCounted.signatureCount === 2));
    expect(stage.asked.map(({ language, person }) => [language, person]).sort()).toEqual([
      ['en', undefined],
      ['fr', undefined],
    ]);
  });

  test('what is about themselves are told what each may see', async () => {
    const query = COUNT.replace('signatureCount', 'signatureCount viewerHasSigned');
    const [farid, manon, visitor] = [as('farid'), as('manon'), {}].map((who) => watch(query, { id: appeal }, who));
    const all = [farid!, manon!, visitor!];
    await waitFor('how it stands', () => all.every(({ newest }) => newest()));
    await change('counts', appeal);
    await waitFor('the next', () => all.every(({ newest }) => newest().appealCounted.signatureCount === 2));
    expect(
      stage.asked
        .slice(-3)
        .map(({ person }) => person)
        .sort(),
    ).toEqual(['person_farid', 'person_manon', undefined]);
  });

  test('their own inbox hear of it and of no other; of an event that names nobody all look, and who sees nothing new is told nothing', async () => {
    const [farid, manon] = [watch(INBOX, {}, as('farid')), watch(INBOX, {}, as('manon'))];
    await waitFor('how it stands', () => farid.newest() && manon.newest());
    await change('inbox', 'person_farid');
    await waitFor('hers', () => farid.newest().inboxChanged.totalCount === 2);
    expect(manon.seen).toHaveLength(1);
    stage.answer = (asked) =>
      asked.person === 'person_farid' ? { data: { inboxChanged: { totalCount: 2 } } } : answer(asked);
    await change('inbox', '');
    await waitFor('everybody looks', () => manon.newest().inboxChanged.totalCount === 3);
    await waitFor('she too', () => stage.asked.filter(({ person }) => person === 'person_farid').length === 3);
    expect(farid.seen).toHaveLength(2);
  });

  test('as somebody whose token is not good any more are told so with the next event, and it ends', async () => {
    const { seen, ends, newest } = watch(INBOX, {}, as('farid'));
    await waitFor('how it stands', newest);
    stage.tokens.delete('Bearer farid');
    await change('inbox', 'person_farid');
    await waitFor('the end', () => ends.length > 0);
    expect(ends).toEqual([[expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })]]);
    expect(seen).toHaveLength(1);
    expect(stage.asked).toHaveLength(1);
  });

  test('what happens are told each thing in order, of this type alone, and not what there is not any more', async () => {
    const { seen } = watch(PUBLISHED);
    await waitFor('it is watched', async () => (await stage.metric('live_subscriptions')) === 1);
    stage.answer = (asked) =>
      asked.variables['liveKey'] === 'gone' ? { data: { initiativePublished: null } } : answer(asked);
    const topic = 'tpt.initiative.events.v1';
    await stage.happen(topic, 'initiative.updated.v1', 'updated');
    for (const key of ['first', 'gone', initiative]) await stage.happen(topic, 'initiative.published.v1', key);
    await waitFor('both', () => seen.length === 2);
    expect(seen.map(({ data }) => data)).toEqual([
      { initiativePublished: { title: 'first' } },
      { initiativePublished: { title: initiative } },
    ]);
  });

  test('a count that changes all the time are told a few times a second, and in the end how it stands', async () => {
    const { seen, newest } = watch(COUNT, { id: appeal });
    await waitFor('how it stands', newest);
    const began = performance.now();
    for (let time = 0; time < 50; time += 1) await change('counts', appeal);
    await waitFor('the last', () => newest().appealCounted.signatureCount === 51);
    expect(seen.length).toBeLessThanOrEqual(3 + (performance.now() - began) / 250);
  });

  test('what cannot be read just now are told how it stood, or why where nobody knows, and hear when it can be read again', async () => {
    const other = appeal.replace('bt5', 'bt6');
    const early = watch(COUNT, { id: appeal });
    await waitFor('how it stands', early.newest);
    stage.answer = () => ({ errors: [{ message: 'broken', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    await change('counts', appeal);
    await waitFor('it was tried', () => stage.asked.length === 2);
    const [late, unknown] = [watch(COUNT, { id: appeal }), watch(COUNT, { id: other })];
    await waitFor('what they are told', () => [late, unknown].every(({ seen }) => seen.length === 1));
    expect(late.newest()).toEqual({ appealCounted: { signatureCount: 1 } });
    expect(unknown.seen[0]!.errors![0]!.extensions!['code']).toBe('SERVICE_UNAVAILABLE');
    stage.answer = answer;
    const all = [early, late, unknown];
    await waitFor('it is read again', () => all.every(({ newest }) => newest()?.appealCounted?.signatureCount === 2));
    expect(early.seen.map(({ data }) => data)).toEqual([
      { appealCounted: { signatureCount: 1 } },
      { appealCounted: { signatureCount: 2 } },
    ]);
  });
});

test('Where nothing is heard, a subscription is refused with a code, and a query is answered', async () => {
  const stage = new LiveStage({ KAFKA_BROKERS: undefined });
  await stage.open();
  const ask = (query: string, accept: string) =>
    fetch(stage.url, {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { id: appeal } }),
    }).then((response) => response.text());
  expect(await ask(COUNT, 'text/event-stream')).toContain('"code":"OPERATION_RESOLUTION_FAILURE"');
  expect(await ask('{ __typename }', 'application/json')).toContain('"__typename":"Query"');
  await stage.close();
});
