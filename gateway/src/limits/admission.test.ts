import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accessError, refusalOf, type Caller } from '@tpt/graph';
import { createHttpServer, createLogger, type HttpServer } from '@tpt/program';
import { GraphQLError } from 'graphql';
import { createAdmission, type Admitted } from './admission.js';
import { openRateLimits } from './rate-limits.js';

const REMEMBERED = 20;
const RATES = { network: 5, person: 3 };

describe('How often requests are answered', () => {
  let server: HttpServer;
  let recognized: number;
  beforeEach(async () => {
    recognized = 0;
    server = createHttpServer({ logger: createLogger('test', 'error'), ready: {}, stopNoticeMs: 0 });
    const recognize = async (authorization: string | undefined): Promise<Caller> => {
      recognized += 1;
      if (!authorization) return {};
      if (authorization === 'bad') throw accessError('UNAUTHENTICATED', 'en', { http: { status: 401 } });
      return { personId: authorization };
    };
    const count = await openRateLimits(server.app, RATES, REMEMBERED);
    const admit = createAdmission({ recognize, count, hashNetwork: (network) => `hash of ${network}` });
    server.app.get('/in', async (request, reply) => {
      const refused = (error: unknown) => {
        if (!(error instanceof GraphQLError)) throw error;
        const { status, headers, body } = refusalOf(error);
        return reply.status(status).headers(headers).send(body);
      };
      return admit(request, reply, request.headers['accept-language'] === 'en' ? 'en' : 'fr').catch(refused);
    });
  });
  afterEach(() => server.app.close());

  const come = async (from: string, authorization?: string, language = 'fr') => {
    const headers = { 'accept-language': language, ...(authorization ? { authorization } : {}) };
    return server.app.inject({ url: '/in', remoteAddress: from, headers });
  };
  const statuses = async (times: number, from: string, authorization?: string) => {
    const answers = [];
    for (let turn = 0; turn < times; turn += 1) answers.push((await come(from, authorization)).statusCode);
    return answers;
  };

  test('visitors of one network have so many a minute, those of another their own', async () => {
    expect(await statuses(7, '192.0.2.7')).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(await statuses(1, '192.0.2.8')).toEqual([200]);
    expect(await statuses(5, '2001:db8::1')).toEqual([200, 200, 200, 200, 200]);
    expect(await statuses(1, '2001:db8::ffff')).toEqual([429]);
    expect(await statuses(1, '2001:db8:0:1::1')).toEqual([200]);
  });

  test('a person has her own wherever she comes from, also when her network has used up its', async () => {
    await statuses(6, '192.0.2.7');
    expect(await statuses(2, '192.0.2.7', 'zoe')).toEqual([200, 200]);
    expect(await statuses(2, '192.0.2.8', 'zoe')).toEqual([200, 429]);
    expect(await statuses(1, '192.0.2.8', 'ana')).toEqual([200]);
  });

  test('tokens that are not valid are counted with the visitors of their network', async () => {
    expect(await statuses(6, '192.0.2.7', 'bad')).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await statuses(1, '192.0.2.7')).toEqual([429]);
  });

  test('a visitor who came too often is refused before anything else is looked at', async () => {
    await statuses(5, '192.0.2.7');
    const before = recognized;
    await statuses(3, '192.0.2.7');
    expect(recognized).toBe(before);
  });

  test('answers say what is left, and a refusal in the language of the reader when to come back', async () => {
    const { headers } = await come('192.0.2.7');
    expect(headers).toMatchObject({ 'ratelimit-policy': '"network";q=5;w=60', ratelimit: '"network";r=4;t=60' });
    expect(headers).not.toHaveProperty('retry-after');
    expect((await come('192.0.2.7', 'zoe')).headers).toMatchObject({ 'ratelimit-policy': '"person";q=3;w=60' });
    await statuses(4, '192.0.2.7');
    const [french, english] = [await come('192.0.2.7'), await come('192.0.2.7', undefined, 'en')];
    expect(french.headers).toMatchObject({ ratelimit: expect.stringMatching(/^"network";r=0;t=\d+$/) });
    expect(Number(french.headers['retry-after'])).toBeGreaterThan(0);
    expect(french.json()).toEqual({
      errors: [
        {
          message: 'Trop de demandes en peu de temps. Réessayez dans un instant.',
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect(english.json<{ errors: { message: string }[] }>().errors[0]!.message).toMatch(/^Too many requests/);
  });

  test('the network is known inside by its hash alone', async () => {
    expect((await come('192.0.2.7')).json<Admitted>()).toEqual({ caller: {}, network: 'hash of 192.0.2.7' });
  });

  test('no more networks are remembered than there is room for', async () => {
    expect(await statuses(6, '192.0.2.7')).toEqual([200, 200, 200, 200, 200, 429]);
    for (let index = 0; index < REMEMBERED; index += 1) await come(`2001:db8:${index}::1`);
    expect(await statuses(1, '192.0.2.7')).toEqual([200]);
  });
});
