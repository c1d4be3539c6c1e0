import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { STATE } from '@tpt/embedded';
import { currentRun } from '@tpt/testing';
import { containerAddresses } from '../containers/containers.js';
import { describeEnvironments } from './environments.js';
import { keepEnvironments } from './keep-environments.js';
import { keepSecrets } from './secrets.js';

/** A value with another laid over it, place by place. */
const overlay = (value: unknown, over: unknown): unknown =>
  value instanceof Object && over instanceof Object
    ? Object.fromEntries(
        Object.entries({ ...value, ...over }).map(([name, own]) => [
          name,
          name in over ? overlay((value as Record<string, unknown>)[name], own) : own,
        ]),
      )
    : over;

describe('The secrets', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(`${currentRun().folder}/secrets-`);
  });

  test('are made once, for their owner alone', async () => {
    const secrets = await keepSecrets(folder);
    expect(await keepSecrets(folder)).toEqual(secrets);
    expect(statSync(`${folder}/secrets.json`).mode & 0o777).toBe(0o600);
  });

  const modeOf = (path: string) => statSync(path).mode & 0o777;

  test('and the environments made of them are for their owner alone, also where they were not', async () => {
    for (const made of [false, true]) {
      const secrets = await keepSecrets(folder);
      const { addresses, listening } = containerAddresses(secrets);
      const settings = { logLevel: 'info', moderators: 'moderator@example.org' };
      const places = [`${folder}/env`, `${folder}/env/identity.env`, `${folder}/env/signature.migrate.env`];
      if (made) for (const place of [`${folder}/secrets.json`, ...places]) chmodSync(place, 0o755);
      await keepSecrets(folder);
      keepEnvironments(folder, describeEnvironments(addresses, listening, secrets, settings));
      expect(places.map(modeOf)).toEqual([0o700, 0o600, 0o600]);
      expect(modeOf(`${folder}/secrets.json`)).toBe(0o600);
    }
  });

  test('lie where nobody else looks: the folder of all that runs lets only PostgreSQL’s user through', () => {
    const isRoot = process.getuid?.() === 0;
    expect(modeOf(STATE)).toBe(isRoot ? 0o710 : 0o700);
  });

  test.each([0, 300])('are never made anew where %i bytes are left of them; what helps is said', async (bytes) => {
    await keepSecrets(folder);
    truncateSync(`${folder}/secrets.json`, bytes);
    await expect(keepSecrets(folder)).rejects.toThrow(/secrets\.json was torn.*npm run reset/);
    expect(readFileSync(`${folder}/secrets.json`)).toHaveLength(bytes);
  });

  test('of before each service had a key of its own are completed once, and else stay what they were', async () => {
    const { tokenKeys, ...older } = await keepSecrets(folder);
    writeFileSync(`${folder}/secrets.json`, JSON.stringify({ ...older, internalTokenPrivateKey: { kty: 'OKP' } }));
    const completed = await keepSecrets(folder);
    expect(completed).toEqual({ ...older, tokenKeys: completed.tokenKeys });
    expect(Object.keys(completed.tokenKeys)).toEqual(Object.keys(tokenKeys));
    expect(new Set(Object.values(completed.tokenKeys)).size).toBe(3);
    expect(await keepSecrets(folder)).toEqual(completed);
    expect(modeOf(`${folder}/secrets.json`)).toBe(0o600);
  });

  const fileWith = (text: string): string => {
    writeFileSync(`${folder}/secrets.json`, text);
    return text;
  };

  test.each(['tokenKeys', 'databasePasswords'] as const)(
    'of a service that is new, so that its %s are missing, are completed once, and the others stay',
    async (kind) => {
      const whole = await keepSecrets(folder);
      fileWith(JSON.stringify(overlay(whole, { [kind]: { signature: undefined } })));
      const completed = await keepSecrets(folder);
      const made = completed[kind].signature;
      expect(made).not.toEqual(whole[kind].signature);
      expect(completed).toEqual(overlay(whole, { [kind]: { signature: made } }));
      expect(await keepSecrets(folder)).toEqual(completed);
    },
  );

  test('of the time when one service alone wrote to people stay that service’s, and another’s are made once', async () => {
    const whole = await keepSecrets(folder);
    const [masterKeys, linkSecret] = [whole.masterKeys.signature!, whole.linkSecret.signature!];
    fileWith(JSON.stringify({ ...whole, masterKeys, linkSecret }));
    const completed = await keepSecrets(folder);
    expect(completed).toMatchObject({ masterKeys: { signature: masterKeys }, linkSecret: { signature: linkSecret } });
    expect(completed.masterKeys.initiative).not.toBe(masterKeys);
    expect(completed.linkSecret.initiative).not.toBe(linkSecret);
    expect(await keepSecrets(folder)).toEqual(completed);
  });

  test.each(['null', '[]', '"x"'])('are refused where the file holds %s instead, which stays', async (text) => {
    fileWith(text);
    await expect(keepSecrets(folder)).rejects.toThrow(
      /secrets\.json is not whole: it holds no secrets\..*npm run reset/,
    );
    expect(readFileSync(`${folder}/secrets.json`, 'utf8')).toBe(text);
  });

  test.each([
    ['masterKeys', { masterKeys: undefined }],
    ['masterKeys.signature', { masterKeys: '1:HIDDEN' }],
    ['masterKeys.initiative', { masterKeys: { initiative: '1:HIDDEN' } }],
    ['linkSecret.signature', { linkSecret: { signature: undefined } }],
    ['postgresPassword', { postgresPassword: '' }],
    ['databasePasswords.signature.serve', { databasePasswords: { signature: { serve: 5 } } }],
    ['tokenKeys', { tokenKeys: null }],
    ['databasePasswords', { databasePasswords: null }],
    ['tokenKeys.signature', { tokenKeys: { signature: 'HIDDEN' } }],
    ['personKey', { personKey: 'HIDDEN' }],
    ['identityKey.d', { identityKey: { d: undefined } }],
    ['cookieKey', { cookieKey: 'HIDDEN' }],
  ])(
    'are refused where %s is missing or malformed, as by %j, which is named and not quoted; the file stays',
    async (place, wrong) => {
      const whole = await keepSecrets(folder);
      const text = fileWith(JSON.stringify(overlay(whole, wrong)));
      const refusal = await keepSecrets(folder).then(undefined, (error: Error) => error.message);
      expect(refusal).toContain(`secrets.json is not whole: ${place}. Without its secrets`);
      expect(refusal).not.toContain('HIDDEN');
      expect(readFileSync(`${folder}/secrets.json`, 'utf8')).toBe(text);
    },
  );

  test('are refused, all places named, where the file holds none of them', async () => {
    fileWith('{}');
    await expect(keepSecrets(folder)).rejects.toThrow(
      /whole: postgresPassword, personKey, masterKeys, linkSecret, identityKey, cookieKey\. /,
    );
  });

  test('are never made anew beside data that older ones have closed', async () => {
    await keepSecrets(folder);
    mkdirSync(`${folder}/postgres`);
    rmSync(`${folder}/secrets.json`);
    await expect(keepSecrets(folder)).rejects.toThrow(/secrets\.json is missing.*npm run reset/);
  });
});
