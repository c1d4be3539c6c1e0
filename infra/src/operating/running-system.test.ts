import { mkdtempSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { currentRun } from '@tpt/testing';
import { addressesOf } from '../parts/addresses.js';
import { readPorts } from '../parts/ports.js';
import { forgetRunning, noteRunning, readRunning } from './running-system.js';
import { keepSecrets } from '../parts/secrets.js';

test('commands find the system that runs where it said it is, until it has stopped', async () => {
  const folder = mkdtempSync(`${currentRun().folder}/running-`);
  expect(() => readRunning(folder)).toThrow(/Nothing runs here: npm start/);
  const places = { ports: readPorts({ PORT_OFFSET: '300' }, {}, []), own: {}, databasePrefix: '', topicPrefix: '' };
  noteRunning(folder, addressesOf({ ...places, stateFolder: folder }, await keepSecrets(folder)));
  expect(readRunning(folder)).toMatchObject({
    oidcIssuer: 'http://localhost:4310',
    mailbox: 'http://localhost:4380',
  });
  expect(statSync(`${folder}/running.json`).mode & 0o777).toBe(0o600);
  forgetRunning(folder);
  expect(() => readRunning(folder)).toThrow(/Nothing runs here/);
});
