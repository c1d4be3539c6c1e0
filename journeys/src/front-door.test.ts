import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestSystem, type System } from '@tpt/infra';
import { asSuperuser, waitFor } from '@tpt/testing';
import { serverAudits } from 'graphql-http';
import { openBrowser } from './support/browser.js';
import { readErrorLog } from './support/error-log.js';
import { visitor } from './support/people.js';

describe('The front door', () => {
  let system: System;
  let graph: string;

  beforeAll(async () => {
    system = await startTestSystem();
    graph = `${system.addresses.gateway}/graphql`;
  });
  afterAll(() => system?.stop());

  test('speaks GraphQL over HTTP as the specification says: none of its 61 audits fails', async () => {
    const audits = serverAudits({ url: graph, fetchFn: fetch });
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    expect(results).toHaveLength(61);
    expect(results.filter((result) => result.status === 'error')).toEqual([]);
  });

  test('refuses a request that a page of another site could make a browser send', async () => {
    const simple = await fetch(`${graph}?query={__typename}`);
    expect(simple.status).toBe(400);
    const form = await fetch(graph, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });

  test('refuses a token that it does not trust, rather than treating the caller as a visitor', async () => {
    const { errors } = await visitor(system, {
      authorization: 'Bearer made.up.token',
      'accept-language': 'en',
    }).tryToAsk('{ __typename }');
    expect(errors).toMatchObject([{ message: 'Sign in to continue.', extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('is the only one: a subgraph refuses whoever comes without its own token, whatever is asked', async () => {
    for (const url of Object.values(system.addresses.subgraphs)) {
      for (const query of [
        '{ _service { sdl } }',
        '{ __typename }',
        '{ _entities(representations: []) { __typename } }',
      ]) {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: 'Bearer x.y.z' },
          body: JSON.stringify({ query }),
        });
        expect(response.status).toBe(401);
        expect(await response.text()).not.toContain('data');
      }
    }
  });

  test('lets caches take the crowd: what is the same for everybody may be kept, and is not sent twice', async () => {
    const query =
      'query { initiatives(first: 5) { nodes { title } } appeal(slug: "tous-pour-tous") { title signatureCount } }';
    const ask = (headers: Record<string, string>) =>
      fetch(`${graph}?${new URLSearchParams({ query })}`, {
        headers: { 'apollo-require-preflight': 'true', ...headers },
      });
    const first = await ask({});
    expect(await first.json()).not.toHaveProperty('errors');
    expect(first.headers.get('cache-control')).toBe('public, max-age=1, stale-while-revalidate=1');
    expect((await ask({ 'if-none-match': first.headers.get('etag')! })).status).toBe(304);
    expect((await ask({ 'accept-language': 'en', 'if-none-match': first.headers.get('etag')! })).status).toBe(200);
  });

  test('answers the operations of its clients alone where it is told to, and its pages go on', async () => {
    system.environments.programs.gateway['OPERATIONS'] = 'listed';
    const replica = await system.startReplica('gateway');
    system.environments.programs.gateway['OPERATIONS'] = 'any';
    const [, port] = /"port":(\d+)/.exec(replica.lastLines().join())!;
    const ask = async (query: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    };
    const manifest = readFileSync(new URL('../../gateway/operations/manifest.json', import.meta.url), 'utf8');
    const { operations } = JSON.parse(manifest) as { operations: { name: string; body: string }[] };
    expect(await ask(operations.find(({ name }) => name === 'FirstQuery')!.body)).not.toHaveProperty('errors');
    expect(await ask('{ __typename }')).toHaveProperty('errors.0.extensions.code', 'OPERATION_NOT_LISTED');
    const pressed = await fetch(`http://127.0.0.1:${port}/confirm/made-up`, { method: 'POST' });
    expect([pressed.status, await pressed.text()]).toEqual([400, expect.stringContaining('role="status"')]);
    await replica.stop();
  });

  test.each([
    ['a page that is too long', '{ initiatives(first: 101) { totalCount } }'],
    ['a cursor that was made up', '{ initiatives(after: "bm90IG91cnM") { totalCount } }'],
    ['neither id nor slug', '{ initiative { id } }'],
    ['both id and slug', '{ initiative(id: "a", slug: "b") { id } }'],
    ['character zero', '{ initiative(slug: "a\\u0000") { id } }'],
    ['character zero for an id', '{ appeal(id: "\\u0000") { id } }'],
  ])('answers %s with a coded error in the language of the reader', async (_what, query) => {
    const [french, english] = await Promise.all(
      ['fr', 'en'].map(async (language) => {
        const { errors } = await visitor(system, { 'accept-language': language }).tryToAsk(query);
        expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
        expect(errors?.[0]?.extensions).toHaveProperty('field');
        return errors![0]!.message;
      }),
    );
    expect(french).not.toBe(english);
  });

  test('refuses half a character in a value, and says where it stands', async () => {
    const { errors } = await visitor(system).tryToAsk('query ($slug: String) { organization(slug: $slug) { id } }', {
      slug: 'a\ud800',
    });
    expect(errors).toMatchObject([{ path: ['organization'], extensions: { code: 'BAD_USER_INPUT', field: ['slug'] } }]);
  });

  test.each([
    [
      'an unknown operation',
      { query: 'query A { __typename }', operationName: 'B' },
      'OPERATION_RESOLUTION_FAILURE',
      400,
    ],
    [
      'several operations, none named',
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
      400,
    ],
    ['no operation', { query: 'fragment F on Query { __typename }' }, 'GRAPHQL_VALIDATION_FAILED', 400],
    ['a subscription', { query: 'subscription { initiativePublished { id } }' }, 'OPERATION_RESOLUTION_FAILURE', 400],
    [
      'a persisted query that nobody has sent',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      'PERSISTED_QUERY_NOT_FOUND',
      200,
    ],
    [
      'a persisted query of another text',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      'BAD_REQUEST',
      400,
    ],
    [
      'a persisted query of another version',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 2 } } },
      'BAD_REQUEST',
      400,
    ],
    ['what is not GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', 400],
    ['an unknown field', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED', 400],
    [
      'a value of another type',
      { query: 'query ($first: Int) { initiatives(first: $first) { totalCount } }', variables: { first: '1' } },
      'BAD_USER_INPUT',
      400,
    ],
    [
      'a variable that the gateway keeps for itself',
      {
        query:
          'query ($representations: Boolean!) { initiatives(first: 1) { nodes { id supportCount @include(if: $representations) } } }',
        variables: { representations: true },
      },
      'BAD_REQUEST',
      400,
    ],
    ['several requests in one', [{ query: '{ __typename }' }], 'BAD_REQUEST', 400],
  ])('tells who sends %s what was wrong with it, in her language', async (_what, body, code, status) => {
    const [french, english] = await Promise.all(
      ['fr', 'en'].map(async (language) => {
        const response = await fetch(graph, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'accept-language': language },
          body: JSON.stringify(body),
        });
        const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
        expect([errors[0]!.extensions.code, response.status]).toEqual([code, status]);
        return errors[0]!.message;
      }),
    );
    // Where a request cannot be read at all, its reader is not known; the names of persisted queries are a protocol's.
    if (!Array.isArray(body) && !code.startsWith('PERSISTED')) expect(french).not.toBe(english);
  });

  test('answers pages that messages link to whatever their address holds, and says so in words', async () => {
    const { gateway } = system.addresses;
    for (const [path, status] of [
      ['/confirm/a?lang=fr&lang=en', 400],
      ['/withdraw/%00', 400],
      ['/confirm/%zz', 400],
      ['/nowhere', 404],
    ] as const) {
      const response = await fetch(`${gateway}${path}`, { method: 'POST' });
      expect([path, response.status]).toEqual([path, status]);
    }
  });

  test('has logged no error for all of this', () => {
    expect(readErrorLog(system)).toEqual([]);
  });

  test.each(['x', 'initiative_', "'; drop table initiatives; --", 'person_01h455vb4pex5vsknk084sn02q'])(
    'takes %j for an id that nobody has',
    async (id) => {
      const data = await visitor(system).ask(
        'query ($id: ID!) { initiative(id: $id) { id } organization(id: $id) { id } appeal(id: $id) { id } }',
        { id },
      );
      expect(data).toEqual({ initiative: null, organization: null, appeal: null });
    },
  );

  test('names a request in its answer, in what went wrong with it, and in the log of the service where it did', async () => {
    const { postgres, databasePrefix } = system.addresses;
    const answer = await asSuperuser(postgres, `${databasePrefix}initiative`, async (client) => {
      await client.query('alter table initiatives rename to gone');
      try {
        return await fetch(graph, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ initiatives(first: 1) { nodes { slug } } }' }),
        });
      } finally {
        await client.query('alter table gone rename to initiatives');
      }
    });
    const requestId = answer.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    const { errors } = (await answer.json()) as { errors: object[] };
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }]);
    const readLogged = () => readErrorLog(system).filter((line) => line.includes(`"requestId":"${requestId}"`));
    await waitFor('the line in the log', () => readLogged().length > 0);
    expect(readLogged()).toEqual([expect.stringMatching(/^initiative: .*PostgreSQL 42P01/)]);
  });

  test('shows health and metrics to operators, and to nobody else', async () => {
    for (const path of ['/livez', '/readyz', '/metrics']) {
      expect((await fetch(`${system.addresses.gateway}${path}`)).status).toBe(404);
      expect((await fetch(`${system.addresses.operations}${path}`)).status).toBe(200);
    }
  });

  test('answers what it was asked before it stops, and stops without complaint', async () => {
    const { postgres, databasePrefix } = system.addresses;
    const { exited } = system.running.get('gateway')!;
    const asked = await asSuperuser(postgres, `${databasePrefix}initiative`, async (client) => {
      await client.query('begin');
      await client.query('lock table initiatives');
      // Who asks the same waits for the same answer.
      const answers = [1, 2, 3, 4, 5].map((first) =>
        visitor(system).ask('query ($first: Int) { initiatives(first: $first) { nodes { slug } } }', { first }),
      );
      // From another session: within a transaction the activity of others is seen once and remembered.
      await waitFor('all of them wait', () =>
        asSuperuser(postgres, `${databasePrefix}initiative`, async (observer) => {
          const { rowCount } = await observer.query(
            `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
          );
          return rowCount === answers.length;
        }),
      );
      const stopping = system.stopPart('gateway');
      await client.query('rollback');
      return { answers: await Promise.all(answers), stopping };
    });
    expect(asked.answers.map(({ initiatives }) => initiatives.nodes.length)).toEqual([1, 2, 3, 4, 5]);
    await asked.stopping;
    expect(await exited).toEqual({ code: 0, signal: null });
    await system.startProgram('gateway');
  });

  test.each([
    '/graphql?query={__typename}',
    '/ide/',
    '/ide/main.js',
    '/confirm/x',
    '/metrics',
    '/nowhere',
    '/confirm/%zz',
  ])('tells browsers to run and embed nothing that is not its own with %s', async (path) => {
    const { headers } = await fetch(`${system.addresses.gateway}${path}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringMatching(/^default-src 'none';.* frame-ancestors 'none'/),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });

  test('lets pages of an allowed origin ask it in a browser, and those of no other', async () => {
    const site = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<h1>A page'),
    );
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    system.environments.programs.gateway['ALLOWED_ORIGINS'] = `https://example.org, ${origin}`;
    const replica = await system.startReplica('gateway');
    system.environments.programs.gateway['ALLOWED_ORIGINS'] = '';
    const [, port] = /"port":(\d+)/.exec(replica.lastLines().join())!;
    const browser = await openBrowser();
    const page = await browser.newPage();
    const askFrom = async (address: string, url: string, credentials: string) => {
      await page.goto(address);
      const options = {
        method: 'POST',
        credentials,
        headers: { 'content-type': 'application/json', 'accept-language': 'en', authorization: 'Bearer made.up.token' },
        body: JSON.stringify({ query: '{ __typename }' }),
      };
      const script = `fetch(${JSON.stringify(url)}, ${JSON.stringify(options)})
        .then(async (answer) => [answer.status, answer.headers.get('ratelimit') !== null, await answer.json()])
        .catch((error) => error.name)`;
      return page.evaluate(script);
    };
    const refusedToken = [
      401,
      true,
      { errors: [expect.objectContaining({ extensions: { code: 'UNAUTHENTICATED' } })] },
    ];
    const allowing = `http://127.0.0.1:${port}/graphql`;
    expect(await askFrom(origin, allowing, 'omit')).toEqual(refusedToken);
    expect(await askFrom(origin, allowing, 'include')).toBe('TypeError');
    expect(await askFrom(origin.replace('127.0.0.1', 'localhost'), allowing, 'omit')).toBe('TypeError');
    expect(await askFrom(origin, graph, 'omit')).toBe('TypeError');
    await browser.close();
    await replica.stop();
    site.closeAllConnections();
    site.close();
  });

  test('leaves the IDE out where it is told to', async () => {
    system.environments.programs.gateway['IDE'] = 'off';
    const replica = await system.startReplica('gateway');
    system.environments.programs.gateway['IDE'] = 'on';
    const [, port] = /"port":(\d+)/.exec(replica.lastLines().join())!;
    const open = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept: 'text/html' }, redirect: 'manual' });
    for (const path of ['/', '/ide', '/ide/', '/ide/main.js']) expect((await open(path)).status).toBe(404);
    expect((await open('/graphql')).headers.get('location')).toBeNull();
    await replica.stop();
  });

  test('shows an IDE that needs nothing from elsewhere, advertises nothing, and runs its first query', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(system.addresses.gateway) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await page.goto(graph);
    await page.getByText('Tous pour tous').or(page.locator('.cm-content').first()).first().waitFor();
    expect(page.url()).toContain('/ide/');
    const asked = page.waitForResponse(
      (response) => response.url() === graph && response.request().method() === 'POST',
    );
    await page.locator('.send-request__button, [track-id="send_request"]').first().click();
    expect((await asked).status()).toBe(200);
    // It would ask for money after fifty queries; nobody need wait for them.
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<nz-alert>Support!<button track-id="donate">Donate</button></nz-alert>')`,
    );
    for (const advertised of [/Altair AI/, /Donate/, /Upgrade/i, /Login/i])
      expect(await page.getByText(advertised).filter({ visible: true }).count()).toBe(0);
    expect(refused).toEqual([]);
    await browser.close();
    expect(elsewhere).toEqual([]);
  });
});
