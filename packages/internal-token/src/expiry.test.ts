import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { createVerifier, type Caller } from './index.js';

describe('A token of which the end is known', () => {
  let key: CryptoKey;
  let verify: (token: string) => Promise<Caller>;

  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    key = pair.privateKey;
    verify = createVerifier(await exportJWK(pair.publicKey), 'things');
  });

  const token = () =>
    new SignJWT({}).setProtectedHeader({ alg: 'EdDSA' }).setIssuer('tpt-gateway').setAudience('things');

  test('is refused once that has come, also where it was taken before', async () => {
    const short = await token().setSubject('person_a').setExpirationTime('2 s').sign(key);
    expect(await verify(short)).toEqual({ personId: 'person_a' });
    expect(await verify(short)).toEqual({ personId: 'person_a' });
    const isTaken = () =>
      verify(short).then(
        () => true,
        () => false,
      );
    while (await isTaken()) await delay(50);
    await expect(verify(short)).rejects.toThrow('exp');
  });

  test('is the only one that is taken: it names its end, and whom it is about', async () => {
    await expect(verify(await token().setSubject('person_a').sign(key))).rejects.toThrow('exp');
    await expect(verify(await token().setExpirationTime('1 m').sign(key))).rejects.toThrow('sub');
  });
});
