import { readdirSync } from 'node:fs';
import { request as startRequest } from 'node:http';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { System } from '@tpt/infra';
import { waitFor } from '@tpt/testing';
import sharp from 'sharp';
import { person, visitor, type Person } from '../support/people.js';
import { acceptInitiative, draftInitiative, provedOrganization, submitInitiative } from '../support/stories.js';
import { runningSystem } from './system.js';

interface Answered {
  picture?: { id: string };
  userErrors: { code: string; message: string }[];
}

interface Shown {
  id: string;
  alternativeText: string;
  variants: { url: string; width: number; height: number; type: string }[];
}

const REQUEST = `mutation ($initiativeId: ID) {
  requestPictureUpload(input: { initiativeId: $initiativeId, alternativeText: { fr: "Des masques", en: "Masks" } }) {
    upload { url largestBytes types } userErrors { code }
  }
}`;
const PICTURES = `query ($id: ID) { initiative(id: $id) { pictures { id alternativeText variants { url width height type } } } }`;

describe('Manon shows what she does', () => {
  let system: System;
  let [manon, moderator]: Person[] = [];
  let photograph: Buffer;
  let initiativeId: string;

  beforeAll(async () => {
    system = runningSystem();
    manon = await person(system, 'manon@atelier.example', 'en');
    moderator = await person(system, 'moderator@example.org');
    const organizationId = await provedOrganization(manon, moderator, 'L’Atelier de Manon');
    initiativeId = await draftInitiative(manon, organizationId, 'Des masques');
    const plain = sharp({ create: { width: 800, height: 600, channels: 3, background: '#0b5d4e' } });
    photograph = await plain
      .withExif({ IFD0: { Artist: 'manon@atelier.example' } })
      .jpeg()
      .toBuffer();
  });

  const askForUpload = async (): Promise<string> => {
    const { requestPictureUpload: asked } = await manon!.ask(REQUEST, { initiativeId });
    expect(asked).toMatchObject({ userErrors: [], upload: { largestBytes: 10_485_760 } });
    return asked.upload.url as string;
  };
  const send = async (url: string, body: Uint8Array, type = 'image/jpeg') => {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'content-type': type, 'accept-language': 'en' },
      body,
    });
    return [response.status, (await response.json()) as Answered] as const;
  };
  const picturesFor = async (reader: Person): Promise<Shown[]> =>
    (await reader.ask(PICTURES, { id: initiativeId })).initiative.pictures;
  const keptFiles = () =>
    readdirSync(new URL(system.addresses.blobs), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(webp|jpg)/.test(file),
    );

  test('she sends a picture to an address that works once, and is told what is wrong with another', async () => {
    const url = await askForUpload();
    expect(new URL(url).origin).toBe(new URL(system.addresses.gateway).origin);
    const [status, refused] = await send(
      url,
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'image/svg+xml',
    );
    expect([status, refused]).toEqual([
      415,
      { userErrors: [{ code: 'PICTURE_TYPE_REFUSED', message: expect.stringMatching(/^Only still/), field: [] }] },
    ]);
    expect(await send(url, photograph)).toEqual([
      201,
      { picture: { id: expect.stringMatching(/^picture_/) }, userErrors: [] },
    ]);
    expect(await send(url, photograph)).toMatchObject([404, { userErrors: [{ code: 'UPLOAD_OVER' }] }]);
  });

  test('what is too large is refused before it has been sent', async () => {
    const [status, body] = await send(await askForUpload(), Buffer.alloc(11_000_000, 1));
    expect([status, body]).toMatchObject([413, { userErrors: [{ code: 'PICTURE_TOO_LARGE' }] }]);
  });

  test('her draft’s picture is for who was shown it, the published one for everybody, until she takes it away', async () => {
    const [picture] = await picturesFor(manon!);
    expect(picture).toMatchObject({ alternativeText: 'Masks', variants: [{}, {}, {}, { type: 'image/jpeg' }] });
    const hers = picture!.variants[0]!.url;
    const seen = await fetch(hers);
    expect([seen.status, seen.headers.get('content-type'), seen.headers.get('cache-control')]).toEqual([
      200,
      'image/webp',
      'private, max-age=600',
    ]);
    const plain = hers.split('?')[0]!;
    expect((await fetch(plain)).status).toBe(404);
    expect((await fetch(`${plain}?proof=${'x'.repeat(40)}`)).status).toBe(404);

    await submitInitiative(manon!, initiativeId);
    await acceptInitiative(moderator!, initiativeId);
    const [shown] = await picturesFor(visitor(system));
    expect(shown).toMatchObject({ id: picture!.id, alternativeText: 'Des masques' });
    for (const { url, type, width, height } of shown!.variants) {
      const response = await fetch(url);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': type,
        'content-length': `${bytes.length}`,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'cross-origin-resource-policy': 'cross-origin',
      });
      expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
      expect(bytes.includes('manon')).toBe(false);
      const again = await fetch(url, { headers: { 'if-none-match': response.headers.get('etag')! } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }

    const remove = `mutation ($id: ID!) { removePicture(input: { pictureId: $id }) { initiative { pictures { id } } userErrors { code } } }`;
    expect((await manon!.ask(remove, { id: picture!.id })).removePicture).toEqual({
      initiative: { pictures: [] },
      userErrors: [],
    });
    expect((await fetch(shown!.variants[0]!.url)).status).toBe(404);
  });

  test('what she adds to what is published waits for a moderator', async () => {
    const [, { picture }] = await send(await askForUpload(), photograph);
    const id = picture!.id;
    // What all visitors are answered is kept for a moment.
    await waitFor('nobody sees it', async () => (await picturesFor(visitor(system))).length === 0);
    const waiting = `query ($id: ID) { initiative(id: $id) { waitingPictures { id } } }`;
    expect((await moderator!.ask(waiting, { id: initiativeId })).initiative.waitingPictures).toEqual([{ id }]);
    const accept = `mutation ($id: ID!, $ids: [ID!]!) { acceptPictures(input: { initiativeId: $id, pictureIds: $ids }) { userErrors { code } } }`;
    await moderator!.ask(accept, { id: initiativeId, ids: [id] });
    await waitFor('everybody sees it', async () => (await picturesFor(visitor(system)))[0]?.id === id);
  });

  test('an upload that dies half-way, with her connection or the service, keeps nothing and can be sent again', async () => {
    const url = await askForUpload();
    const before = keptFiles();
    const sendHalf = () => {
      const sending = startRequest(url, { method: 'PUT', headers: { 'content-length': photograph.length } });
      const half = { sending, isAnswered: false };
      sending.on('error', () => {});
      sending.on('response', () => (half.isAnswered = true));
      sending.write(photograph.subarray(0, photograph.length / 2));
      return half;
    };
    // What is no picture uses nothing up.
    const isHeld = async () => (await send(url, Buffer.from('x')))[1].userErrors[0]!.code === 'UPLOAD_RUNNING';
    let first = sendHalf();
    await waitFor('somebody is sending', async () => {
      // Whoever asks may come first; the half is refused then.
      if (first.isAnswered) first = sendHalf();
      return isHeld();
    });
    first.sending.destroy();
    await waitFor('the address is free', async () => !(await isHeld()));
    expect(keptFiles()).toEqual(before);
    expect((await send(url, photograph))[0]).toBe(201);

    const other = await askForUpload();
    const second = startRequest(other, { method: 'PUT', headers: { 'content-length': photograph.length } });
    second.on('error', () => {});
    second.write(photograph.subarray(0, 100));
    const kept = keptFiles();
    await system.kill('initiative');
    await system.startProgram('initiative');
    second.destroy();
    expect(keptFiles()).toEqual(kept);
    // What was kept before is there.
    const [shown] = await picturesFor(visitor(system));
    expect((await fetch(shown!.variants[0]!.url)).status).toBe(200);
  });
});
