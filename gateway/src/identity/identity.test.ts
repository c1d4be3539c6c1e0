import {
  constants,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  sign as signWith,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { waitFor } from '@tpt/testing';
import { createIdentity, type IdentityOptions } from './identity.js';
import { ProviderUnavailable } from './provider-keys.js';

const AUDIENCE = 'http://localhost:4000/graphql';
const personKey = Buffer.alloc(32, 1).toString('base64');
const NOON = Date.UTC(2030, 0, 1, 12);

const pairs = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
};
const strangers = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });

const jwkOf = (key: KeyObject, members: object): JsonWebKey => ({ ...key.export({ format: 'jwk' }), ...members });
const PSS = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
type Sign = (input: Buffer) => Buffer;
const rs256 =
  (key: KeyObject, hash = 'sha256'): Sign =>
  (input) =>
    signWith(hash, input, key);
const signers: Record<string, Sign> = {
  RS256: rs256(pairs.RS256.privateKey),
  PS256: (input) => signWith('sha256', input, { key: pairs.RS256.privateKey, ...PSS }),
  ES256: (input) => signWith('sha256', input, { key: pairs.ES256.privateKey, dsaEncoding: 'ieee-p1363' }),
  EdDSA: (input) => signWith(null, input, pairs.EdDSA.privateKey),
};

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);
const setClock = (at: number) => jest.spyOn(Date, 'now').mockReturnValue(at);

describe('Identity', () => {
  let provider: Server;
  let issuer: string;
  let keys: JsonWebKey[];
  let isDown = false;
  let asked = 0;

  beforeAll(async () => {
    provider = createServer((request, response) => {
      if (request.url === '/jwks') asked += 1;
      if (isDown) response.statusCode = 500;
      response.end(JSON.stringify(request.url === '/jwks' ? { keys } : { issuer, jwks_uri: `${issuer}/jwks` }));
    });
    await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    keys = [
      jwkOf(pairs.RS256.publicKey, { kid: 'rsa' }),
      jwkOf(pairs.ES256.publicKey, { kid: 'ec', alg: 'ES256' }),
      jwkOf(pairs.EdDSA.publicKey, { kid: 'ed', use: 'sig' }),
      jwkOf(weak.publicKey, { kid: 'weak' }),
      jwkOf(strangers.publicKey, { kid: 'sealing', use: 'enc' }),
      jwkOf(strangers.publicKey, { kid: 'for PS256 alone', alg: 'PS256' }),
      { kty: 'oct', k: Buffer.alloc(32, 9).toString('base64url'), kid: 'secret' },
      { kty: 'EC', crv: 'P-256', x: '', y: '', kid: 'broken' },
    ];
    asked = 0;
    isDown = false;
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => {
    provider?.close();
  });

  /** A token that is good but for what is changed; a claim that is undefined is left out. */
  function tokenOf(claims: object = {}, header: object = {}, sign: Sign = signers['RS256']!): string {
    const good = { iss: issuer, aud: AUDIENCE, sub: 'zoe', exp: seconds() + 3_600 };
    const input = `${encode({ alg: 'RS256', kid: 'rsa', ...header })}.${encode({ ...good, ...claims })}`;
    return `${input}.${sign(Buffer.from(input)).toString('base64url')}`;
  }
  const claims = { audience: 'aud', roles: 'roles', email: 'email', emailVerified: 'email_verified' };
  const identify = (personKeyOf = personKey, others: Partial<IdentityOptions> = {}) =>
    createIdentity({ issuer, audiences: [AUDIENCE], personKey: personKeyOf, clockSkewMs: 0, claims, ...others });

  test('a person is the same opaque id each time, another under another key, and never her name at the provider', async () => {
    const { personId } = await identify()(tokenOf());
    expect(personId).toMatch(/^person_[0-9a-z]{26}$/);
    expect((await identify()(tokenOf({ email: 'x@example.org' }))).personId).toBe(personId);
    expect((await identify()(tokenOf({ sub: 'ali' }))).personId).not.toBe(personId);
    expect((await identify(Buffer.alloc(32, 2).toString('base64'))(tokenOf())).personId).not.toBe(personId);
  });

  test('an address counts only when the provider verified it', async () => {
    const email = 'zoe@example.org';
    expect(await identify()(tokenOf({ email, email_verified: true }))).toMatchObject({ email });
    expect(await identify()(tokenOf({ email }))).not.toHaveProperty('email');
    expect(await identify()(tokenOf({ email, email_verified: 'true' }))).not.toHaveProperty('email');
  });

  test('roles are those of the token, and none without a list of them', async () => {
    expect(await identify()(tokenOf({ roles: ['moderator'] }))).toHaveProperty('roles', ['moderator']);
    expect(await identify()(tokenOf({ roles: 'moderator' }))).toHaveProperty('roles', []);
  });

  test.each([
    ['RS256', 'rsa'],
    ['PS256', 'rsa'],
    ['ES256', 'ec'],
    ['EdDSA', 'ed'],
  ])('a token signed with %s is taken', async (alg, kid) => {
    await expect(identify()(tokenOf({}, { alg, kid }, signers[alg]))).resolves.toHaveProperty('personId');
    await expect(identify()(tokenOf({ aud: ['https://elsewhere', AUDIENCE] }))).resolves.toHaveProperty('personId');
  });

  const pem = pairs.RS256.publicKey.export({ type: 'spki', format: 'pem' }) as string;
  const hmac =
    (secret: string | Buffer): Sign =>
    (input) =>
      createHmac('sha256', secret).update(input).digest();
  const altered = (token: string, part: number) =>
    token
      .split('.')
      .map((text, index) => (index === part ? (text[0] === 'A' ? 'B' : 'A') + text.slice(1) : text))
      .join('.');

  test.each([
    ['of another issuer', () => tokenOf({ iss: 'http://elsewhere' })],
    ['for another audience', () => tokenOf({ aud: 'http://elsewhere' })],
    ['that has expired', () => tokenOf({ exp: seconds() - 1 })],
    ['that is for later', () => tokenOf({ nbf: seconds() + 60 })],
    ['that expires when it pleases', () => tokenOf({ exp: 'never' })],
    ['that was made later', () => tokenOf({ iat: seconds() + 60 })],
    ['that was made at no time', () => tokenOf({ iat: 'once' })],
    ['of a person without a name', () => tokenOf({ sub: '' })],
    ['of a person whose name is no text', () => tokenOf({ sub: 7 })],
    ...['iss', 'aud', 'sub', 'exp'].map(
      (claim) => [`without ${claim}`, () => tokenOf({ [claim]: undefined })] as const,
    ),
    ['signed by somebody else', () => tokenOf({}, {}, rs256(strangers.privateKey))],
    ['whose header was altered', () => altered(tokenOf(), 0)],
    ['whose content was altered', () => altered(tokenOf(), 1)],
    ['whose signature was altered', () => altered(tokenOf(), 2)],
    ['without a signature', () => tokenOf({}, {}, () => Buffer.alloc(0))],
    ['that nobody signed', () => tokenOf({}, { alg: 'none' }, () => Buffer.alloc(0))],
    ['that nobody signed, of no key', () => tokenOf({}, { alg: 'none', kid: undefined }, () => Buffer.alloc(0))],
    ['signed with the public key as a secret', () => tokenOf({}, { alg: 'HS256' }, hmac(pem))],
    [
      'signed with the secret that a key set should not hold',
      () => tokenOf({}, { alg: 'HS256', kid: 'secret' }, hmac(Buffer.alloc(32, 9))),
    ],
    [
      'signed with an algorithm that we do not take',
      () => tokenOf({}, { alg: 'RS512' }, rs256(pairs.RS256.privateKey, 'sha512')),
    ],
    ['signed with another algorithm than it says', () => tokenOf({}, { alg: 'PS256' })],
    [
      'signed with a key for another algorithm',
      () => tokenOf({}, { kid: 'for PS256 alone' }, rs256(strangers.privateKey)),
    ],
    ['signed with a key that seals', () => tokenOf({}, { kid: 'sealing' }, rs256(strangers.privateKey))],
    ['signed with a key that is too short', () => tokenOf({}, { kid: 'weak' }, rs256(weak.privateKey))],
    ['of a key that nobody knows', () => tokenOf({}, { kid: 'unknown' })],
    [
      'that brings its own key',
      () =>
        tokenOf(
          {},
          { kid: 'mine', jwk: jwkOf(createPublicKey(strangers.privateKey), {}) },
          rs256(strangers.privateKey),
        ),
    ],
    ['that asks for what nobody knows', () => tokenOf({}, { crit: ['mystery'], mystery: 1 })],
    ['that is no token', () => 'x.y.z'],
    ['that is empty', () => ''],
  ])('a token %s is refused, and it is the token’s fault', async (_what, make) => {
    const patient = identify();
    const refused = async () => patient(make()).catch((error: unknown) => error);
    for (const outcome of [await refused(), await refused()]) {
      expect(outcome).toBeInstanceOf(Error);
      expect(outcome).not.toBeInstanceOf(ProviderUnavailable);
    }
  });

  test('a token that names no key is checked with the only one that fits, and refused when several do', async () => {
    await expect(identify()(tokenOf({}, { kid: undefined }))).resolves.toHaveProperty('personId');
    keys.push(jwkOf(strangers.publicKey, { kid: 'second' }));
    await expect(identify()(tokenOf({}, { kid: undefined }))).rejects.toThrow(/names no key/);
  });

  test('a token is refused from the moment it expires, also where it was good before', async () => {
    const patient = identify();
    setClock(NOON);
    const token = tokenOf({ exp: NOON / 1000 + 30 });
    await patient(token);
    setClock(NOON + 29_999);
    await expect(patient(token)).resolves.toHaveProperty('personId');
    for (const late of [NOON + 30_000, NOON + 30_001, NOON + 3_600_000]) {
      setClock(late);
      await expect(patient(token)).rejects.toThrow(/expired/);
    }
  });

  test('a clock that differs by less than what is tolerated makes no token bad, and by more does', async () => {
    const tolerant = identify(personKey, { clockSkewMs: 5_000 });
    setClock(NOON);
    const at = NOON / 1000;
    for (const claims of [{ exp: at - 4 }, { nbf: at + 4 }, { iat: at + 4 }])
      await expect(tolerant(tokenOf(claims))).resolves.toHaveProperty('personId');
    for (const claims of [{ exp: at - 5 }, { nbf: at + 6 }, { iat: at + 6 }])
      await expect(tolerant(tokenOf(claims))).rejects.toThrow(/token/);
  });

  test('a key that the provider withdrew is soon not trusted any more, for no token', async () => {
    const patient = identify();
    setClock(NOON);
    const token = tokenOf({ exp: NOON / 1000 + 7_200 });
    await patient(token);
    keys = keys.filter(({ kid }) => kid !== 'rsa');
    setClock(NOON + 11 * 60_000);
    await expect(patient(token)).rejects.toThrow(/names no key/);
  });

  test('a new key of the provider is known after a second, and made-up ones have it asked once a second', async () => {
    const patient = identify();
    setClock(NOON);
    await patient(tokenOf());
    keys.push(jwkOf(strangers.publicKey, { kid: 'new' }));
    const renewed = () => tokenOf({}, { kid: 'new' }, rs256(strangers.privateKey));
    setClock(NOON + 999);
    await expect(patient(renewed())).rejects.toThrow(/names no key/);
    setClock(NOON + 1_000);
    await expect(patient(renewed())).resolves.toHaveProperty('personId');
    const before = asked;
    for (let made = 0; made < 10; made += 1)
      await expect(patient(tokenOf({}, { kid: `made up ${made}` }))).rejects.toThrow(/names no key/);
    expect(asked).toBe(before);
    await patient(tokenOf({ sub: 'ali' }));
    expect(asked).toBe(before);
  });

  test('people who come at once have the keys fetched once', async () => {
    const patient = identify();
    await Promise.all(Array.from({ length: 20 }, (_none, person) => patient(tokenOf({ sub: `p${person}` }))));
    expect(asked).toBe(1);
  });

  test('who makes a key up while the provider is away spoils the keys that are known for nobody', async () => {
    const patient = identify();
    setClock(NOON);
    await patient(tokenOf());
    isDown = true;
    setClock(NOON + 2_000);
    await expect(patient(tokenOf({}, { kid: 'made up' }))).rejects.toThrow(ProviderUnavailable);
    await expect(patient(tokenOf({ sub: 'ali' }))).resolves.toHaveProperty('personId');
  });

  test('a provider that does not answer is no fault of the token, and is asked again', async () => {
    const patient = identify();
    isDown = true;
    await expect(patient(tokenOf())).rejects.toThrow(ProviderUnavailable);
    isDown = false;
    const before = asked;
    await expect(patient(tokenOf())).rejects.toThrow(ProviderUnavailable);
    expect(asked).toBe(before);
    const caller = await waitFor('it is asked again', () => patient(tokenOf()).catch(() => undefined));
    expect(caller).toHaveProperty('personId');
    isDown = true;
    await expect(patient(tokenOf({ sub: 'ali' }))).resolves.toHaveProperty('personId');
  });
});
