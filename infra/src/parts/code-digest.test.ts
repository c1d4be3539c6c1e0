import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { currentRun } from '@tpt/testing';
import { digestOf } from './code-digest.js';

test('Code is another when any file differs that a service runs, brings or stands on, and no other', () => {
  const root = `${mkdtempSync(`${currentRun().folder}/code-`)}/`;
  const write = (file: string, text: string) => {
    mkdirSync(`${root}${file}`.replace(/[^/]*$/, ''), { recursive: true });
    writeFileSync(`${root}${file}`, text);
  };
  const files = [
    'services/initiative/dist/a/b.js',
    'services/initiative/seed/c.json',
    'packages/x/dist/d.js',
    'pnpm-lock.yaml',
  ];
  for (const file of files) write(file, '1');
  const digests = new Set([digestOf('initiative', root)]);
  for (const file of files) {
    write(file, '2');
    digests.add(digestOf('initiative', root));
  }
  expect(digests.size).toBe(files.length + 1);
  write('services/signature/dist/e.js', '1');
  expect(digests).toContain(digestOf('initiative', root));
});
