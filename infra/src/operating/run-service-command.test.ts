import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { currentRun } from '@tpt/testing';
import { runServiceCommand } from './run-service-command.js';

describe('A command of a service', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(`${currentRun().folder}/command-`);
    mkdirSync(`${folder}/env`);
    writeFileSync(`${folder}/env/signature.env`, 'PORT=none');
  });

  test('is not run where nothing runs, also when something did', async () => {
    await expect(runServiceCommand(folder, 'signature', 'recount', [])).rejects.toThrow('Nothing runs here: npm start');
  });

  test('is run where something runs, and the code it ended with is handed on', async () => {
    writeFileSync(`${folder}/running.json`, '{}');
    expect(await runServiceCommand(folder, 'signature', 'recount', [])).toBe(1);
  });

  test.each([
    ['gateway', 'events'],
    ['initiative', 'recount'],
    ['../services/signature', 'recount'],
  ])('is not looked for where there is none: %s %s', async (service, command) => {
    await expect(runServiceCommand(folder, service, command, [])).rejects.toThrow(/of initiative, signature, notif/);
  });
});
