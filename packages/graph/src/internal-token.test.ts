import { describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createMinter, createVerifier } from './internal-token.js';

const ours = await generateKeyPair('EdDSA', { extractable: true });
const theirs = await generateKeyPair('EdDSA', { extractable: true });
const [privateKey, publicKey] = [await exportJWK(ours.privateKey), await exportJWK(ours.publicKey)];
const mint = createMinter(privateKey);
const verify = createVerifier(publicKey, 'signature');
const caller = { personId: 'person_x', email: 'zoe@example.org' };

describe('An internal token', () => {
  test('tells the service it is for who calls, and a visitor is nobody', async () => {
    expect(await verify(await mint('signature', caller))).toEqual(caller);
    expect(await verify(await mint('signature', {}))).toEqual({});
  });

  test('is reused for the same caller and service, and for no other', async () => {
    expect(await mint('signature', caller)).toBe(await mint('signature', { ...caller }));
    expect(await mint('signature', caller)).not.toBe(await mint('notification', caller));
    expect(await mint('signature', caller)).not.toBe(await mint('signature', { ...caller, email: 'a@example.org' }));
  });

  const forge = (changes: (token: SignJWT) => SignJWT, key = ours.privateKey) =>
    changes(
      new SignJWT({})
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject('person_x')
        .setIssuer('tpt-gateway')
        .setAudience('signature')
        .setExpirationTime('60s'),
    ).sign(key);

  test.each([
    ['for another service', () => forge((token) => token.setAudience('notification'))],
    ['by another issuer', () => forge((token) => token.setIssuer('somebody'))],
    ['signed by another key', () => forge((token) => token, theirs.privateKey)],
    ['that has expired', () => forge((token) => token.setExpirationTime(new Date(Date.now() - 1_000)))],
    ['that is no token', () => Promise.resolve('x.y.z')],
    ['that nobody signed', () => Promise.resolve(`${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`)],
  ])('%s is refused', async (_what, make) => {
    await expect(verify(await make())).rejects.toThrow();
  });
});
