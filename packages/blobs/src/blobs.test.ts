import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { keepPrivate, startS3Proxy, STATE, type S3Proxy } from '@tpt/embedded';
import { blobStore, openBlobs, type Blobs } from './index.js';

const LATER = () => new Date(Date.now() + 60_000);
const BEFORE = new Date('2020-01-01');
const TYPE = 'image/webp';

let folder: string;
let proxy: S3Proxy | undefined;
beforeAll(async () => {
  keepPrivate(STATE);
  mkdirSync(`${STATE}/tmp`, { recursive: true });
  folder = mkdtempSync(`${STATE}/tmp/blobs-`);
  proxy = await startS3Proxy(folder, 'things');
});
afterAll(async () => {
  await proxy?.process.kill();
  rmSync(folder, { recursive: true, force: true });
});

const s3Url = (endpoint: string, { keyId, secret }: Pick<S3Proxy, 'keyId' | 'secret'>) =>
  `s3+http://${encodeURIComponent(keyId)}:${encodeURIComponent(secret)}@${new URL(endpoint).host}/things/of/ours`;
const open = (url: string): Blobs => openBlobs(blobStore().parse(url));

const namesBefore = async (blobs: Blobs, moment: Date): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of blobs.keptBefore(moment)) names.push(name);
  return names;
};

const STORES = {
  'a folder': () => open(`${pathToFileURL(folder).href}/files`),
  'a bucket of a server of S3’s protocol': () => open(s3Url(proxy!.endpoint, proxy!)),
};

describe.each(Object.entries(STORES))('Blobs in %s', (_store, openStore) => {
  let blobs: Blobs;
  beforeAll(() => {
    blobs = openStore();
  });

  const read = async (name: string) => {
    const blob = await blobs.get(name);
    return blob && { bytes: blob.bytes, content: (await buffer(blob.content)).toString('latin1') };
  };
  const kept = async (moment: Date) => (await namesBefore(blobs, moment)).sort();

  test('are read as they were written, every byte, until they are deleted; that may be said twice', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_byte, index) => index % 256));
    await blobs.put('a/1.webp', bytes, TYPE);
    expect(await read('a/1.webp')).toEqual({ bytes: bytes.length, content: bytes.toString('latin1') });
    await blobs.put('a/1.webp', Buffer.from('other'), TYPE);
    expect(await read('a/1.webp')).toEqual({ bytes: 5, content: 'other' });
    await blobs.delete('a/1.webp');
    await blobs.delete('a/1.webp');
    expect(await read('a/1.webp')).toBeUndefined();
    expect(await read('never/was')).toBeUndefined();
  });

  test('are listed by their age', async () => {
    expect(await kept(LATER())).toEqual([]);
    const names = ['a/2.webp', 'b/3.webp', 'b/c/4.webp'];
    for (const name of names) await blobs.put(name, Buffer.from(name), TYPE);
    expect(await kept(LATER())).toEqual(names);
    expect(await kept(BEFORE)).toEqual([]);
    for (const name of names) await blobs.delete(name);
  });

  test.each(['../secrets.json', 'a/../../b', '/etc/passwd', 'a//b', '', 'a/.hidden', 'a\0', 'A'])(
    'have no name %j',
    async (name) => {
      await expect(blobs.put(name, Buffer.from('x'), TYPE)).rejects.toThrow('no name');
      await expect(blobs.get(name)).rejects.toThrow('no name');
      await expect(blobs.delete(name)).rejects.toThrow('no name');
    },
  );
});

test('What a put that died left in a folder is listed and deleted like everything else', async () => {
  const blobs = open(`${pathToFileURL(folder).href}/dying`);
  await blobs.put('a/1.webp', Buffer.from('whole'), TYPE);
  // As write-file-atomic names what it has not moved to its place yet.
  const left = `${folder}/dying/a/2.webp.1234567890`;
  writeFileSync(left, 'ha');
  utimesSync(left, BEFORE, BEFORE);
  const [name, ...others] = await namesBefore(blobs, new Date(Date.now() - 60_000));
  expect(others).toEqual([]);
  await blobs.delete(name!);
  expect(readdirSync(`${folder}/dying/a`)).toEqual(['1.webp']);
});

test.each([
  'pictures',
  '/var/pictures',
  'file:///',
  'file://host/folder',
  'https://host/bucket',
  's3://host/bucket',
  's3://key:secret@host/',
  's3://key@host/bucket',
])('%s does not say where blobs are', (url) => {
  const { error } = blobStore().safeParse(url);
  expect(error?.issues[0]?.message).toMatch(/^is neither/);
});
