import { newId } from '@tpt/model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Caller } from '@tpt/graph';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Route, RouteAnswer, RouteRequest } from '@tpt/service';
import { Readable } from 'node:stream';
import { waitFor } from '@tpt/testing';
import sharp from 'sharp';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, count, drafted, person, proved, published } from '../testing/examples.js';
import { blobOf } from './blobs.js';
import type { Picture } from './domain.js';
import { forgetPictures } from './forget-pictures.js';
import { isProof } from './picture-address.js';
import { routes } from './routes.js';
import { DELETE_WITHDRAWN } from './store.js';

const manon = { personId: person('a') };
const stranger = { personId: person('b') };
const moderator = { personId: person('c'), roles: ['moderator'] };

describe('Pictures', () => {
  let opened: TestService<Tools>;
  let uploading: Route;
  let looking: Route;
  let photograph: Buffer;
  let organizationId: string;
  let draftId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    [uploading, looking] = routes(opened.tools) as [Route, Route];
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
    const request = {
      params: { id, file },
      query: Object.fromEntries(searchParams),
      headers,
      caller: {},
      language: 'en',
    };
    const answer = await looking.answer(request as unknown as RouteRequest);
    if (answer.body instanceof Readable) answer.body.destroy();
    return answer;
  };
  const put = async (
    url: string,
    read: () => Promise<Uint8Array | undefined> = async () => photograph,
    type = 'image/jpeg',
  ) => {
    const token = url.split('/').at(-1)!;
    const request = {
      params: { token },
      query: {},
      headers: { 'content-type': type },
      readBytes: read,
      caller: {},
      language: 'en',
    };
    return uploading.answer(request as unknown as RouteRequest) as Promise<{
      status: number;
      body: { picture?: { id: string }; userErrors: { code: string }[] };
    }>;
  };
  const request = async (
    caller: Caller,
    subject: object = { initiativeId: draftId },
    alternativeText: object = { fr: 'Vue' },
  ) =>
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

  const shownTo = async (caller: Caller) =>
    (
      await opened.ask(
        caller,
        `query ($id: ID) { initiative(id: $id) {
           pictures { id variants { url } } waitingPictures { id variants { url } }
         } }`,
        { id: draftId },
      )
    ).initiative as Record<'pictures' | 'waitingPictures', { id: string; variants: { url: string }[] }[]> | null;
  const idsOf = (shown: { id: string }[]) => shown.map(({ id }) => id);
  const ask = async (caller: Caller, mutation: string, input: object) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!`;
    const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { userErrors { code field } } }`;
    return (await opened.ask(caller, query, { input }))[mutation].userErrors as object[];
  };
  const keptBlobs = async (before = later(1)) => {
    const names: string[] = [];
    for await (const name of opened.tools.blobs.keptBefore(before)) names.push(name);
    return names.sort();
  };
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

  test('are added by members alone, with words for who does not see them', async () => {
    await expect(request({})).rejects.toThrow('UNAUTHENTICATED');
    const refused = (code: string, ...field: string[]) => ({ upload: null, userErrors: [{ code, field }] });
    for (const caller of [stranger, moderator])
      expect(await request(caller)).toEqual(refused('NOT_FOUND', 'initiativeId'));
    for (const nothing of ['x', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d'])
      expect(await request(manon, { initiativeId: nothing })).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await request(stranger, { organizationId })).toEqual(refused('NOT_A_MEMBER'));
    expect(await request(manon, undefined, {})).toEqual(refused('REQUIRED', 'alternativeText'));
    expect(await request(manon, undefined, { en: 'x'.repeat(301) })).toEqual(
      refused('TOO_LONG', 'alternativeText', 'en'),
    );
    await expect(request(manon, {})).rejects.toThrow('BAD_USER_INPUT');
    await expect(request(manon, { initiativeId: draftId, organizationId })).rejects.toThrow('BAD_USER_INPUT');
  });

  test.each<[string, number, () => Promise<Uint8Array | undefined>, string]>([
    ['PICTURE_TYPE_REFUSED', 415, async () => Buffer.from('<svg/>'), 'image/svg+xml'],
    ['PICTURE_TYPE_FALSE', 415, async () => photograph, 'image/png'],
    ['PICTURE_UNREADABLE', 422, async () => photograph.subarray(0, -40), 'image/jpeg'],
    ['PICTURE_TOO_LARGE', 413, async () => undefined, 'image/jpeg'],
  ])('that are refused as %s leave nothing, and the address good for another', async (code, status, read, type) => {
    const { upload } = await request(manon);
    const before = await keptBlobs();
    const answer = await put(upload.url, read, type);
    expect([answer.status, answer.body.userErrors]).toEqual([
      status,
      [{ code, message: expect.stringMatching(/^[A-Z].+\.$/), field: [] }],
    ]);
    expect(await keptBlobs()).toEqual(before);
    expect((await put(upload.url)).status).toBe(201);
  });

  test('are sent once: of two who send to one address at once, one does; a made-up or late one is none', async () => {
    const { upload } = await request(manon);
    const codes = async () => {
      const { status, body } = await put(upload.url);
      return status === 201 ? 'kept' : body.userErrors[0]!.code;
    };
    const answers = await Promise.all([codes(), codes()]);
    expect(answers.filter((answer) => answer === 'kept')).toHaveLength(1);
    for (const answer of answers) expect(['kept', 'UPLOAD_RUNNING', 'UPLOAD_OVER']).toContain(answer);
    expect(await codes()).toBe('UPLOAD_OVER');
    expect((await shownTo(manon))!.pictures).toHaveLength(1);
    expect((await put(`${upload.url}x`)).status).toBe(404);
    const late = await request(manon);
    await opened.tools.database.query(`update picture_uploads set expires_at = now()`);
    expect((await put(late.upload.url)).status).toBe(404);
  });

  test('are sent two at once by one person, who keeps nobody else waiting', async () => {
    const theirs = await proved(opened.tools, stranger.personId);
    const uploads = await Promise.all(Array.from({ length: 3 }, () => request(manon)));
    const hers = await request(stranger, { organizationId: theirs.id });
    let awaited = 0;
    const arrival = Promise.withResolvers<Uint8Array>();
    const arrive = () => {
      awaited += 1;
      return arrival.promise;
    };
    const slow = uploads.slice(0, 2).map(({ upload }) => put(upload.url, arrive));
    await waitFor('two who send', () => awaited === 2);
    expect((await put(uploads[2]!.upload.url)).status).toBe(503);
    expect((await put(hers.upload.url)).status).toBe(201);
    arrival.resolve(photograph);
    for (const { status } of await Promise.all(slow)) expect(status).toBe(201);
    expect((await put(uploads[2]!.upload.url)).status).toBe(201);
  });

  test('are eight at most, however many are sent at once', async () => {
    const uploads = await Promise.all(Array.from({ length: 10 }, () => request(manon)));
    const statuses: number[] = [];
    for (const { upload } of uploads) statuses.push((await put(upload.url)).status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(8);
    expect((await shownTo(manon))!.pictures).toHaveLength(8);
    expect((await request(manon)).userErrors).toEqual([{ code: 'TOO_MANY_PICTURES', field: [] }]);
  });

  test('of a draft are for who was shown them, and for an hour or two', async () => {
    await add();
    const [picture] = (await shownTo(manon))!.pictures;
    const { url } = picture!.variants[0]!;
    expect(await get(url)).toMatchObject({ status: 200, headers: { 'cache-control': 'private, max-age=600' } });
    for (const other of [
      url.split('?')[0]!,
      url.replace('proof=', 'proof=A'),
      url.replace(/proof=.*/, 'proof=&proof=x'),
    ])
      expect((await get(other)).status).toBe(404);
    const proof = new URL(url).searchParams.get('proof')!;
    const { id } = picture!;
    expect([isProof(opened.tools, id, proof, later(0.9)), isProof(opened.tools, id, proof, later(2.1))]).toEqual([
      true,
      false,
    ]);
    expect(isProof(opened.tools, newId('picture'), proof, new Date())).toBe(false);
    expect(await shownTo(stranger)).toBeNull();
  });

  test('added to what is public wait for a moderator who is no member, and are announced with it', async () => {
    ({ id: draftId } = await published(opened.tools, manon.personId, organizationId));
    const first = await add();
    expect(await shownTo({})).toEqual({ pictures: [], waitingPictures: [] });
    expect(await shownTo(stranger)).toEqual({ pictures: [], waitingPictures: [] });
    for (const caller of [manon, moderator]) expect(idsOf((await shownTo(caller))!.waitingPictures)).toEqual([first]);
    const input = { initiativeId: draftId, pictureIds: [first] };
    await expect(ask(manon, 'acceptPictures', input)).rejects.toThrow('FORBIDDEN');
    expect(await ask({ ...manon, roles: ['moderator'] }, 'acceptPictures', input)).toEqual([
      { code: 'OWN_ORGANIZATION', field: [] },
    ]);
    expect(await ask(moderator, 'acceptPictures', input)).toEqual([]);
    const shown = (await shownTo({}))!;
    expect([idsOf(shown.pictures), shown.waitingPictures]).toEqual([[first], []]);
    const states = await announced(opened.tools, 'initiative.state.v2');
    expect(states.findLast(({ key }) => key === draftId)!.payload).toMatchObject({
      pictures: [{ id: first, alternative: { fr: 'Vue' }, width: 400, height: 300 }],
    });
    const { url } = shown.pictures[0]!.variants[0]!;
    expect(url).not.toContain('proof');
    const { status, headers } = await get(url);
    expect([status, headers!['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await get(url, { 'if-none-match': `W/"x", ${headers!['etag']}` })).status).toBe(304);
    await opened.tools.database.query(`update initiatives set state = 'WITHDRAWN' where id = $1`, [draftId]);
    expect((await get(url)).status).toBe(404);
  });

  test('are put in order, and taken away by members and moderators', async () => {
    const ids = [await add(), await add()];
    const order = (pictureIds: string[]) => ask(manon, 'orderPictures', { initiativeId: draftId, pictureIds });
    expect(await order(ids.toReversed())).toEqual([]);
    expect(idsOf((await shownTo(manon))!.pictures)).toEqual(ids.toReversed());
    for (const wrong of [[ids[0]!], [ids[0]!, ids[0]!], [...ids, 'x']])
      expect(await order(wrong)).toEqual([{ code: 'INVALID', field: ['pictureIds'] }]);
    expect(await ask(stranger, 'removePicture', { pictureId: ids[0] })).toEqual([
      { code: 'NOT_FOUND', field: ['pictureId'] },
    ]);
    expect(await ask(manon, 'removePicture', { pictureId: ids[0] })).toEqual([]);
    expect(await ask(moderator, 'removePicture', { pictureId: ids[1] })).toEqual([]);
    expect((await shownTo(manon))!.pictures).toEqual([]);
    expect(await ask(manon, 'removePicture', { pictureId: ids[1] })).toEqual([
      { code: 'NOT_FOUND', field: ['pictureId'] },
    ]);
  });

  test('of what is public are touched by no member whose mandate is not proved; of a draft they are', async () => {
    const editor = { personId: person('e') };
    const { database } = opened.tools;
    await database.query(
      `insert into memberships (organization_id, person_id, role, version) values ($1, $2, 'EDITOR', 1)`,
      [organizationId, editor.personId],
    );
    await add(editor);
    ({ id: draftId } = await published(opened.tools, manon.personId, organizationId));
    const { upload } = await request(manon);
    const ids = [await add(), await add()];
    expect(await ask(moderator, 'acceptPictures', { initiativeId: draftId, pictureIds: ids })).toEqual([]);
    const waiting = await add();
    const refused = [{ code: 'MANDATE_NOT_PROVED', field: [] }];
    const order = { initiativeId: draftId, pictureIds: ids.toReversed() };
    expect(await ask(editor, 'orderPictures', order)).toEqual(refused);
    for (const pictureId of [ids[0], waiting])
      expect(await ask(editor, 'removePicture', { pictureId })).toEqual(refused);
    expect((await request(editor)).userErrors).toEqual(refused);
    const prove = (proof: string | null) =>
      database.query('update memberships set proof = $3 where organization_id = $1 and person_id = $2', [
        organizationId,
        manon.personId,
        proof,
      ]);
    await prove(null);
    expect((await put(upload.url)).body.userErrors).toMatchObject(refused);
    expect(await ask(manon, 'orderPictures', order)).toEqual(refused);
    expect(idsOf((await shownTo({}))!.pictures)).toEqual(ids);
    await prove('MODERATOR');
    expect(await ask(manon, 'orderPictures', order)).toEqual([]);
  });

  test('are logos too, the newest of an organization', async () => {
    const earlier = await add(manon, { organizationId });
    const logo = await add(manon, { organizationId });
    const query = `{ organization(id: "${organizationId}") { logo { id variants { url } } } }`;
    const { organization } = await opened.ask({}, query);
    expect(organization.logo.id).toBe(logo);
    expect((await get(organization.logo.variants[0].url)).status).toBe(200);
    expect((await get(organization.logo.variants[0].url.replace(logo, earlier))).status).toBe(404);
  });

  test('whose service died between their bytes and their row, and those taken away, are gone within a day', async () => {
    const kept = await add();
    const removed = await add();
    await ask(manon, 'removePicture', { pictureId: removed });
    const { upload } = await request(manon);
    // The process ends after the bytes: nothing of what would follow is done.
    const died = new Promise<never>(() => {});
    const { tools } = opened;
    let puts = 0;
    const blobs = {
      ...tools.blobs,
      put: async (...args: Parameters<typeof tools.blobs.put>) => {
        await tools.blobs.put(...args);
        puts += 1;
        await died;
      },
    };
    const token = upload.url.split('/').at(-1)!;
    const sending = {
      params: { token },
      query: {},
      headers: {},
      readBytes: async () => photograph,
      caller: {},
      language: 'en',
    };
    void routes({ ...tools, blobs })[0]!.answer(sending as unknown as RouteRequest);
    await waitFor('the bytes', () => puts === 3);
    // Who sends again is told to wait, and need not wait for long.
    expect((await put(upload.url)).status).toBe(409);
    await tools.database.query(`update picture_uploads set attempt_until = now()`);
    expect((await put(upload.url)).status).toBe(201);

    const before = await keptBlobs();
    expect(await forgetPictures(tools, later(5))).toBe(0);
    expect(await keptBlobs()).toEqual(before);
    expect(await forgetPictures(tools, later(23))).toBeGreaterThan(0);
    const after = await keptBlobs();
    expect(before.filter((name) => !after.includes(name)).length).toBeGreaterThanOrEqual(6);
    const rows = (await tools.database.query('select id, variants from pictures')) as Pick<
      Picture,
      'id' | 'variants'
    >[];
    expect(after).toEqual(rows.flatMap((row) => row.variants.map(({ file }) => blobOf(row, file))).sort());
    expect(after.some((name) => name.includes(kept))).toBe(true);
    expect(await count(tools, 'picture_uploads')).toBe(0);
  });

  test('of a draft that is thrown away, or of what was withdrawn, are forgotten', async () => {
    const { tools } = opened;
    const id = await add();
    await tools.database.query(`update initiatives set state = 'WITHDRAWN' where id = $1`, [draftId]);
    await forgetPictures(tools, later(23));
    expect((await keptBlobs()).filter((name) => name.includes(id))).toEqual([]);
  });

  test('of what was withdrawn are found by indexes, among however many initiatives', async () => {
    const plan = await opened.tools.database.transaction(async (transaction) => {
      await transaction.query('set local enable_seqscan = off');
      return JSON.stringify(await transaction.query(`explain (generic_plan) ${DELETE_WITHDRAWN}`));
    });
    expect(plan).toContain('initiatives_withdrawn');
    expect(plan).not.toContain('Seq Scan');
  });
});
