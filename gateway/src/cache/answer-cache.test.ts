import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import type { Context } from '../context.js';
import { type Answering, openEndpoint, type TestEndpoint } from '../testing/open-endpoint.js';

interface Open {
  context: Context;
  answer(answer?: object): void;
}

describe('Who asks what somebody else asks', () => {
  let endpoint: TestEndpoint;
  let asked: Open[];
  /** Subgraphs answer at once, or when the test lets them. */
  let isHeld: boolean;
  let asks = 0;
  const data = { initiatives: { totalCount: 3 }, inbox: { totalCount: 0 } };
  const answering: Answering = (_subgraph, context) =>
    new Promise((resolve) => {
      const answer = (found: object = { data }) => resolve(found);
      asked.push({ context, answer });
      if (!isHeld) answer();
    });
  /** A public operation that no other test has asked. */
  const another = () => `query Another${(asks += 1)} { initiatives { totalCount } }`;
  const until = (count: number) => waitFor(`subgraphs are asked ${count} times`, async () => asked.length >= count);
  const waiting = () => endpoint.answers.counts.shared;

  beforeAll(async () => {
    endpoint = await openEndpoint({ answering });
  });
  beforeEach(() => {
    [asked, isHeld] = [[], false];
    endpoint.answers.counts.shared = 0;
  });
  afterAll(() => endpoint.close());

  test('is given the same bytes for a second, and then new ones', async () => {
    const query = another();
    const ask = async () => (await endpoint.post({ query })).text();
    const [first, second] = [await ask(), await ask()];
    expect([second, asked.length]).toEqual([first, 1]);
    await waitFor('the answer is found anew', async () => (await ask()) === first && asked.length === 2);
  });

  test('waits with all others for the one answer that is being found, at the first time already', async () => {
    isHeld = true;
    const query = another();
    const all = Array.from({ length: 20 }, () => endpoint.post({ query }));
    await waitFor('nineteen wait', async () => waiting() === 19);
    asked[0]!.answer();
    for (const response of await Promise.all(all))
      expect(await response.json()).toEqual({ data: { initiatives: data.initiatives } });
    expect(asked).toHaveLength(1);
  });

  test('is answered when the first who asked has left', async () => {
    isHeld = true;
    const query = another();
    const leaver = new AbortController();
    const left = endpoint.post({ query }, {}, leaver.signal).catch(() => 'left');
    await until(1);
    const stays = endpoint.post({ query });
    await waitFor('the other waits', async () => waiting() === 1);
    leaver.abort();
    expect(await left).toBe('left');
    await endpoint.post({ query: '{ __typename }' });
    expect(asked[0]!.context.signal.aborted).toBe(false);
    asked[0]!.answer();
    expect((await stays).status).toBe(200);
  });

  test('asks anew when all who waited have left, and what they waited for is given up', async () => {
    isHeld = true;
    const query = another();
    const leaver = new AbortController();
    const left = [1, 2].map(() => endpoint.post({ query }, {}, leaver.signal).catch(() => 'left'));
    await waitFor('both wait', async () => waiting() === 1);
    leaver.abort();
    await Promise.all(left);
    await waitFor('it is given up', async () => asked[0]!.context.signal.aborted);
    isHeld = false;
    expect((await endpoint.post({ query })).status).toBe(200);
    expect(asked).toHaveLength(2);
  });

  test('shares a failure only with those who waited for it', async () => {
    isHeld = true;
    const query = another();
    const failing = [1, 2].map(() => endpoint.post({ query }));
    await waitFor('both wait', async () => waiting() === 1);
    asked[0]!.answer({ errors: [{ message: 'x' }] });
    for (const response of await Promise.all(failing)) expect(await response.json()).toHaveProperty('errors');
    isHeld = false;
    expect(await (await endpoint.post({ query })).json()).not.toHaveProperty('errors');
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['what depends on who asks', { query: '{ inbox { totalCount } }' }, {}],
    ['with a token', { query: '{ initiatives { totalCount } }' }, { authorization: 'person' }],
    ['for a change', { query: 'mutation { unfollowAllInitiatives { userErrors { code } } }' }, {}],
  ])('does not wait for another when it is %s', async (_what, body, headers: Record<string, string>) => {
    isHeld = true;
    const all = [1, 2].map(() => endpoint.post(body, headers));
    await until(2);
    for (const { answer } of asked) answer({ data: { ...data, unfollowAllInitiatives: { userErrors: [] } } });
    await Promise.all(all);
    isHeld = false;
    await endpoint.post(body, headers);
    expect(asked).toHaveLength(3);
  });

  test('is answered alone in another language, of another type, with other variables, by another method', async () => {
    const query = `query Another${(asks += 1)}($first: Int) { initiatives(first: $first) { totalCount } }`;
    await endpoint.post({ query }, { 'accept-language': 'fr' });
    await endpoint.post({ query }, { 'accept-language': 'fr-CH, de;q=0.5' });
    expect(asked).toHaveLength(1);
    await endpoint.post({ query }, { 'accept-language': 'en' });
    const other = await endpoint.post({ query }, { accept: 'application/graphql-response+json' });
    expect(other.headers.get('content-type')).toContain('application/graphql-response+json');
    await endpoint.post({ query, variables: { first: 1 } });
    await endpoint.get({ query });
    expect(asked).toHaveLength(5);
    expect(asked.map(({ context }) => context.language)).toEqual(['fr', 'en', 'fr', 'fr', 'fr']);
  });

  test('is refused as ever when a page of another site could have sent the request', async () => {
    const query = another();
    expect((await endpoint.get({ query })).status).toBe(200);
    const simple = await fetch(`${endpoint.url}?${new URLSearchParams({ query })}`);
    expect(simple.status).toBe(400);
    const typed = (type: string) => endpoint.get({ query }, { 'apollo-require-preflight': '', 'content-type': type });
    expect((await typed('application/json')).status).toBe(200);
    expect((await typed('text/plain')).status).toBe(400);
    expect((await endpoint.post(`/graphql?${new URLSearchParams({ query })}`)).status).toBe(400);
    const body = JSON.stringify({ query });
    expect((await endpoint.post(body)).status).toBe(200);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])
      expect((await endpoint.post(body, { 'content-type': type })).status).toBe(415);
    expect(asked).toHaveLength(3);
  });

  test('is never shown what only a header of another asked for', async () => {
    const query = another();
    const planned = await endpoint.post({ query }, { 'apollo-query-plan-experimental': 'true' });
    expect(await planned.json()).not.toHaveProperty('extensions');
  });

  test('finds a token checked before anything that is kept is shown', async () => {
    const query = another();
    await endpoint.post({ query });
    await endpoint.post({ query }, { authorization: 'person' });
    expect(asked.map(({ context }) => context.caller)).toEqual([{}, { personId: 'person' }]);
  });

  test.each(['{"query":"{ __typename }","__proto__":{"a":1}}', '{"query":', '[]', 'null', '""', ''])(
    'is told what is wrong with the body %j',
    async (body) => {
      const response = await endpoint.post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toHaveProperty('errors.0.extensions.code', 'BAD_REQUEST');
    },
  );

  test('is answered once, also where what is done before an answer leaves takes a moment', async () => {
    let sent = 0;
    const slow = await openEndpoint({
      answering,
      beforeSending: async () => {
        await turn();
        sent += 1;
      },
    });
    const query = another();
    const accepting = { 'accept-encoding': 'br' };
    try {
      for (const headers of [{}, {}, accepting, accepting])
        expect(await (await slow.post({ query }, headers)).json()).toEqual({ data: { initiatives: data.initiatives } });
      await turn();
      expect(sent).toBe(4);
    } finally {
      await slow.close();
    }
  });
});
