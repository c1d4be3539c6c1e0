import { createHmac, generateKeyPairSync, randomBytes, sign as signWith } from 'node:crypto';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { createMinter, createVerifier } from './index.js';

const newKey = () => randomBytes(32).toString('base64');
const [key, neighbourKey] = [newKey(), newKey()];
const mint = createMinter(key, 'signature');
const verify = createVerifier(key, 'signature');
const caller = { personId: 'person_x', email: 'zoe@example.org', roles: ['moderator'], network: 'h' };
const NOON = Date.UTC(2030, 0, 1, 12);

const encode = (part: object | string) =>
  Buffer.from(typeof part === 'string' ? part : JSON.stringify(part)).toString('base64url');
const seconds = () => Math.floor(Date.now() / 1000);

type Sign = (input: string) => string;
const hmac =
  (withKey: string, hash = 'sha256'): Sign =>
  (input) =>
    createHmac(hash, Buffer.from(withKey, 'base64')).update(input).digest('base64url');

/** A token that is good but for what is changed; a claim that is undefined is left out. */
function forge(claims: object | string = {}, header: object = {}, sign = hmac(key)): string {
  const good = { iss: 'tpt-gateway', aud: 'signature', sub: 'person_x', iat: seconds(), exp: seconds() + 60 };
  const payload = typeof claims === 'string' ? claims : { ...good, ...claims };
  const input = `${encode({ alg: 'HS256', typ: 'JWT', ...header })}.${encode(payload)}`;
  return `${input}.${sign(input)}`;
}

const setClock = (at: number) => jest.spyOn(Date, 'now').mockReturnValue(at);
afterEach(() => {
  jest.restoreAllMocks();
});

describe('An internal token', () => {
  test('tells the service it is for who calls, and a visitor is nobody', () => {
    expect(verify(mint(caller))).toEqual(caller);
    expect(verify(mint({}))).toEqual({});
    expect(verify(forge())).toEqual({ personId: 'person_x' });
  });

  test('is reused for the same caller, and for no other', () => {
    expect(mint(caller)).toBe(mint({ ...caller }));
    const others = [
      { personId: 'person_y' },
      { email: 'a@example.org' },
      { roles: [] },
      { roles: undefined },
      { network: 'hash' },
    ];
    for (const other of others) expect(mint({ ...caller, ...other } as typeof caller)).not.toBe(mint(caller));
  });

  test('is reused for half a minute by whatever the clock says, and is good for half a minute more', () => {
    setClock(NOON);
    const token = mint(caller);
    setClock(NOON + 29_999);
    expect(mint(caller)).toBe(token);
    setClock(NOON + 30_000);
    expect(mint(caller)).not.toBe(token);
    expect(verify(token)).toEqual(caller);
    setClock(NOON - 1_000);
    const earlier = mint(caller);
    expect(JSON.parse(Buffer.from(earlier.split('.')[1]!, 'base64url').toString())).toHaveProperty(
      'exp',
      NOON / 1000 + 59,
    );
  });

  test('is refused from the moment it expires, also where it was good before', () => {
    setClock(NOON);
    const token = mint({ personId: 'person_z' });
    setClock(NOON + 59_999);
    expect(verify(token)).toEqual({ personId: 'person_z' });
    for (const late of [NOON + 60_000, NOON + 60_001, NOON + 3_600_000]) {
      setClock(late);
      expect(() => verify(token)).toThrow(/expired/);
      expect(() => createVerifier(key, 'signature')(token)).toThrow(/expired/);
    }
  });

  test('is believed for no longer than a minute, whatever end it names, also where it was good before', () => {
    setClock(NOON);
    const token = forge({ exp: NOON / 1000 + 86_400 });
    expect(verify(token)).toEqual({ personId: 'person_x' });
    setClock(NOON + 60_000);
    expect(() => verify(token)).toThrow(/expired/);
  });

  test('that was refused may be good later: refusals are not remembered', () => {
    setClock(NOON);
    const token = forge({ nbf: NOON / 1000 + 1 });
    expect(() => verify(token)).toThrow();
    setClock(NOON + 1_000);
    expect(verify(token)).toEqual({ personId: 'person_x' });
  });

  const ours = generateKeyPairSync('ed25519');
  const altered = (part: number) => {
    const parts = mint(caller).split('.');
    const first = parts[part]![0] === 'A' ? 'B' : 'A';
    return parts.map((text, index) => (index === part ? first + text.slice(1) : text)).join('.');
  };

  test.each([
    ['for another service', () => forge({ aud: 'notification' })],
    ['of another service, with its key', () => createMinter(neighbourKey, 'notification')(caller)],
    ['for this service by the key of another', () => createMinter(neighbourKey, 'signature')(caller)],
    ['of another service, were their keys the same', () => createMinter(key, 'notification')(caller)],
    ['by another issuer', () => forge({ iss: 'somebody' })],
    ['that has expired', () => forge({ iat: seconds() - 60, exp: seconds() - 1 })],
    ['that was made to last', () => forge({ iat: seconds() - 61, exp: seconds() + 3_600 })],
    ['that expires when it pleases', () => forge({ exp: 'never' })],
    ['that names nobody as a person', () => forge({ sub: null })],
    ['whose content was altered', () => altered(1)],
    ['whose header was altered', () => altered(0)],
    ['whose signature was altered', () => altered(2)],
    ['whose signature is cut', () => mint(caller).slice(0, -4)],
    ['without a signature', () => mint(caller).replace(/[^.]*$/, '')],
    ['that nobody signed', () => forge({}, { alg: 'none' }, () => '')],
    ['that says nobody signed it, and is signed', () => forge({}, { alg: 'none' })],
    ['of a longer hash than agreed', () => forge({}, { alg: 'HS512' }, hmac(key, 'sha512'))],
    [
      'of a key pair',
      () =>
        forge({}, { alg: 'EdDSA' }, (input) =>
          signWith(null, Buffer.from(input), ours.privateKey).toString('base64url'),
        ),
    ],
    ['that asks for what nobody knows', () => forge({}, { crit: ['mystery'], mystery: 1 })],
    ['that is no object', () => forge('null')],
    ['that is no token', () => 'x.y.z'],
    ['that is empty', () => ''],
    ...['iss', 'aud', 'sub', 'iat', 'exp'].map(
      (claim) => [`without ${claim}`, () => forge({ [claim]: undefined })] as const,
    ),
  ])('%s is refused, each time', (_what, make) => {
    const token = make();
    expect(() => verify(token)).toThrow();
    expect(() => verify(token)).toThrow();
  });

  test.each(['', Buffer.alloc(31).toString('base64')])('is neither made nor checked with the short key %j', (short) => {
    expect(() => createMinter(short, 'signature')).toThrow(/at least 32 bytes/);
    expect(() => createVerifier(short, 'signature')).toThrow(/at least 32 bytes/);
  });
});
