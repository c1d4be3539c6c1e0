import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAlarms, createHttpServer, createLogger, readSettings, type HttpServer } from '@tpt/program';
import { waitFor } from '@tpt/testing';
import { serveEndpoint } from '../graph/endpoint.js';
import { openGraph, type Graph } from '../graph/graph.js';
import { readSupergraph } from '../graph/supergraph.js';
import { admitUncounted } from '../testing/admit-uncounted.js';
import { shedLoad } from '../limits/shedding.js';
import { alarmOf } from './alarm.js';
import { createIdentity } from './identity.js';
import { createRecognition } from './recognize.js';
import { identitySettings, readIdentityOptions } from './settings.js';
import { startOtherProvider, type OtherProvider } from './testing/other-provider.js';

const SETTINGS = {
  PERSON_KEY: Buffer.alloc(32, 1).toString('base64'),
  OIDC_AUDIENCE: 'an-app, https://graph.example/graphql',
  OIDC_AUDIENCE_CLAIM: 'azp',
  OIDC_ROLES_CLAIM: 'realm_access.roles',
  OIDC_EMAIL_CLAIM: 'https://example.org/claims/mail.address',
  OIDC_EMAIL_VERIFIED_CLAIM: 'mail.is_verified',
};

describe('A provider of another make, with claims of its own', () => {
  let provider: OtherProvider;
  let kid: string;
  beforeEach(async () => {
    provider = await startOtherProvider();
    kid = await provider.addKey('RS256');
  });
  afterEach(() => provider?.stop());

  const options = () =>
    readIdentityOptions(readSettings(identitySettings, { ...SETTINGS, OIDC_ISSUER: provider.issuer }));
  const tokenOf = (claims: object = {}, key = kid) => provider.tokenOf({ sub: 'zoe', azp: 'an-app', ...claims }, key);

  test('says who calls once its settings say where it writes that', async () => {
    const identify = createIdentity(options());
    const token = await tokenOf({
      realm_access: { roles: ['moderator'] },
      'https://example.org/claims/mail.address': 'zoe@example.org',
      mail: { is_verified: true },
    });
    expect(await identify(token)).toEqual({
      personId: expect.stringMatching(/^person_/),
      roles: ['moderator'],
      email: 'zoe@example.org',
    });
    expect(await identify(await tokenOf({ azp: ['another', 'https://graph.example/graphql'] }))).toHaveProperty(
      'roles',
      [],
    );
  });

  test.each([
    ['for nobody', { azp: null }],
    ['for others', { azp: 'another' }],
    ['that names us where it should not', { azp: null, aud: ['an-app'] }],
  ])('is not believed for us in a token %s', async (_what, claims) => {
    await expect(createIdentity(options())(await tokenOf(claims))).rejects.toThrow('for others');
  });

  test('is believed for a new key as soon as a second has passed', async () => {
    const identify = createIdentity(options());
    await identify(await tokenOf());
    const renewed = await tokenOf({}, await provider.addKey('ES256'));
    const caller = await waitFor('the key is known', () => identify(renewed).catch(() => undefined), 2_000);
    expect(caller).toHaveProperty('personId');
  });

  describe('that is away', () => {
    let server: HttpServer;
    let graph: Graph;
    const errors: string[] = [];
    beforeEach(async () => {
      const logger = createLogger('test', 'error').child({}, { level: 'silent' });
      server = createHttpServer({ logger, ready: {}, stopNoticeMs: 0 });
      const hear = { error: (_fields: object, line: string) => errors.push(line), info: () => {} };
      const alarms = createAlarms({ logger: hear, metrics: server.metrics });
      const sourceFor = () => ({ process: async () => ({ data: {} }) });
      graph = await openGraph({ supergraph: readSupergraph(), sourceFor, logger });
      const recognize = createRecognition(createIdentity({ ...options(), onProvider: alarmOf(alarms) }));
      const shedding = shedLoad(server, { MAX_OPERATIONS_IN_FLIGHT: 9, MAX_EVENT_LOOP_LAG_MS: 10_000 });
      serveEndpoint({ server, graph, admit: admitUncounted(recognize), shedding, operationTimeoutMs: 10_000 });
    });
    afterEach(async () => {
      await graph.stop();
      await server.app.close();
    });

    test('costs whoever brings a token 503, visitors nothing, and operators one line', async () => {
      const ask = async (headers: object) =>
        (
          await server.app.inject({
            method: 'POST',
            url: '/graphql',
            headers: { ...headers },
            payload: { query: '{ __typename }' },
          })
        ).statusCode;
      const authorization = `Bearer ${await tokenOf()}`;
      await provider.stop();
      for (const _each of [1, 2, 3]) expect(await ask({ authorization })).toBe(503);
      expect(await ask({})).toBe(200);
      expect(errors).toEqual(['the keys of the identity provider cannot be fetched']);
    });
  });
});
