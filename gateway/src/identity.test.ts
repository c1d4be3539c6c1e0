import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createIdentity } from './identity.js';

const AUDIENCE = 'http://localhost:4000/graphql';
const personKey = Buffer.alloc(32, 1).toString('base64');

describe('Identity', () => {
  let provider: Server;
  let issuer: string;
  let isDown = false;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;

  beforeAll(async () => {
    keys = await generateKeyPair('RS256');
    const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256' }] };
    provider = createServer((request, response) => {
      if (isDown) response.statusCode = 500;
      response.end(JSON.stringify(request.url === '/jwks' ? jwks : { issuer, jwks_uri: `${issuer}/jwks` }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    provider?.close();
  });

  const tokenOf = (claims: object, changes: (token: SignJWT) => SignJWT = (token) => token) =>
    changes(
      new SignJWT({ sub: 'zoe', ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k' })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setExpirationTime('1h'),
    ).sign(keys.privateKey);
  const identify = (key = personKey) => createIdentity({ issuer, audience: AUDIENCE, personKey: key });

  test('a person is the same opaque id each time, another under another key, and never her name at the provider', async () => {
    const { personId } = await identify()(await tokenOf({}));
    expect(personId).toMatch(/^person_[0-9a-z]{26}$/);
    expect((await identify()(await tokenOf({ email: 'x@example.org' }))).personId).toBe(personId);
    expect((await identify()(await tokenOf({ sub: 'ali' }))).personId).not.toBe(personId);
    expect((await identify(Buffer.alloc(32, 2).toString('base64'))(await tokenOf({}))).personId).not.toBe(personId);
  });

  test('an address counts only when the provider verified it', async () => {
    const email = 'zoe@example.org';
    expect(await identify()(await tokenOf({ email, email_verified: true }))).toMatchObject({ email });
    expect(await identify()(await tokenOf({ email }))).not.toHaveProperty('email');
    expect(await identify()(await tokenOf({ email, email_verified: 'true' }))).not.toHaveProperty('email');
  });

  test.each([
    ['of another issuer', (token: SignJWT) => token.setIssuer('http://elsewhere')],
    ['for another audience', (token: SignJWT) => token.setAudience('http://elsewhere')],
    ['that has expired', (token: SignJWT) => token.setExpirationTime(new Date(Date.now() - 1_000))],
  ])('a token %s is refused', async (_what, changes) => {
    await expect(identify()(await tokenOf({}, changes))).rejects.toThrow();
  });

  test('a provider that did not answer once is asked again', async () => {
    const patient = identify();
    isDown = true;
    await expect(patient(await tokenOf({}))).rejects.toThrow(/answered 500/);
    isDown = false;
    await expect(patient(await tokenOf({}))).resolves.toHaveProperty('personId');
  });
});
