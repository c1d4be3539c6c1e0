import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { currentRun } from './tests/run.js';
import { keepSecrets } from './secrets.js';

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

  test.each([0, 300])('are never made anew where %i bytes are left of them; what helps is said', async (bytes) => {
    await keepSecrets(folder);
    truncateSync(`${folder}/secrets.json`, bytes);
    await expect(keepSecrets(folder)).rejects.toThrow(/secrets\.json was torn.*npm run reset/);
    expect(readFileSync(`${folder}/secrets.json`)).toHaveLength(bytes);
  });

  test('are never made anew beside data that older ones have closed', async () => {
    await keepSecrets(folder);
    mkdirSync(`${folder}/postgres`);
    rmSync(`${folder}/secrets.json`);
    await expect(keepSecrets(folder)).rejects.toThrow(/secrets\.json is missing.*npm run reset/);
  });
});
