import { afterAll, beforeAll, beforeEach, describe, test } from '@jest/globals';
import type { Caller } from '@tpt/graph';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { RouteAnswer, RouteRequest } from '@tpt/service';
import sharp from 'sharp';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { drafted, person, proved } from '../testing/examples.js';
import { routes } from './routes.js';

const manon = { personId: person('a') };

describe('Pictures', () => {
  let opened: TestService<Tools>;
  let photograph: Buffer;
  let organizationId: string;
  let draftId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ id: organizationId } = await proved(opened.tools, manon.personId));
    photograph = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#0b5d4e' } })
      .jpeg()
      .toBuffer();
  });
  beforeEach(async () => {
    ({ id: draftId } = await drafted(opened.tools, manon.personId, organizationId));
  });
  afterAll(() => opened?.close());

  const get = async (url: string, headers: Record<string, string> = {}): Promise<RouteAnswer> => {
    const { pathname, searchParams } = new URL(url);
    const [, , id, file] = pathname.split('/');
    const request = { params: { id, file }, query: Object.fromEntries(searchParams), headers, caller: {}, language: 'en' };
    return routes(opened.tools)[1]!.answer(request as unknown as RouteRequest);
  };
  const put = async (url: string, read: () => Promise<Uint8Array | undefined> = async () => photograph, type = 'image/jpeg') => {
    const token = url.split('/').at(-1)!;
    const request = { params: { token }, query: {}, headers: { 'content-type': type }, readBytes: read, caller: {}, language: 'en' };
    return routes(opened.tools)[0]!.answer(request as unknown as RouteRequest) as Promise<{ status: number; body: { picture?: { id: string }; userErrors: { code: string }[] } }>;
  };
  const request = async (caller: Caller, subject: object = { initiativeId: draftId }, alternativeText: object = { fr: 'Vue' }) =>
    (
      await opened.ask(
        caller,
        `mutation ($input: RequestPictureUploadInput!) {
           requestPictureUpload(input: $input) { upload { url } userErrors { code field } }
         }`,
        { input: { ...subject, alternativeText } },
      )
    ).requestPictureUpload;
  const add = async (caller: Caller = manon, subject?: object) => {
    const { upload } = await request(caller, subject);
    return (await put(upload.url)).body.picture!.id;
  };
  test('x', async () => {
    const id = await add();
    const { initiative } = await opened.ask(manon, `{ initiative(id: "${draftId}") { pictures { variants { url } } } }`);
    console.log(id, initiative.pictures[0].variants);
    const a = await get(initiative.pictures[0].variants[0].url);
    console.log(a.status, a.headers, (await buffer(a.body as Readable)).length);
  });
});
