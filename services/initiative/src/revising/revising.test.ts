import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { editDraft } from '../drafting/edit-draft.js';
import type { Initiative } from '../initiatives/domain/index.js';
import { decideOnInitiative } from '../reviewing/decide-on-initiative.js';
import { service } from '../service.js';
import { atOnce } from '../testing/at-once.js';
import { announced, done, drafted, masks, person, proved, published } from '../testing/examples.js';
import { reviseInitiative } from './revise-initiative.js';

const manon = { personId: person('a') };

describe('Editing', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    ({ id: organizationId } = await proved(tools, manon.personId));
  });
  afterAll(() => opened?.close());

  const requestOf = (initiativeId: string, expectedVersion: number, title: string) => ({
    ...manon,
    initiativeId,
    expectedVersion,
    text: { ...masks, title: { fr: title } },
  });
  const revise = (id: string, version: number, title: string) =>
    write(tools, (work) => reviseInitiative(work, requestOf(id, version, title), new Date()));
  const accept = async (id: string, expectedVersion: number): Promise<Initiative> => {
    const review = { moderatorId: person('m'), initiativeId: id };
    return done(
      await write(tools, (work) => decideOnInitiative(work, review, { expectedVersion, rejection: null }, new Date())),
    );
  };
  const ask = async (id: string, fields: string, caller: object = {}) =>
    (await opened.ask(caller, `query ($id: ID) { initiative(id: $id) { ${fields} } }`, { id })).initiative;

  test.each([
    ['a draft', drafted, editDraft],
    ['what is public', published, reviseInitiative],
  ])('%s at once keeps one of two, and tells the other, who has lost nothing', async (_what, make, edit) => {
    const { id, version } = await make(tools, manon.personId, organizationId);
    const outcomes = await atOnce(
      tools,
      id,
      ['Des blouses', 'Des gants'].map(
        (title) => () => write(tools, (work) => edit(work, requestOf(id, version, title), new Date())),
      ),
    );
    const kept = outcomes.findIndex((outcome) => 'done' in outcome);
    expect(outcomes[1 - kept]).toEqual({ refused: [{ code: 'CONFLICT', field: ['expectedVersion'] }] });
    const seen = await ask(id, 'version title pendingRevision { title }', manon);
    expect(seen.version).toBe(version + 1);
    expect((seen.pendingRevision ?? seen).title).toBe(['Des blouses', 'Des gants'][kept]);
  });

  test('what is public tells the world nothing until it is accepted, then the change and the new state', async () => {
    const { id, version } = await published(tools, manon.personId, organizationId);
    const states = async () => (await announced(tools, 'initiative.state.v2')).filter(({ key }) => key === id);
    await revise(id, version, 'Des blouses');
    expect(await states()).toHaveLength(1);
    await accept(id, version + 1);
    expect((await states()).at(-1)).toMatchObject({ payload: { title: { fr: 'Des blouses' }, version: version + 2 } });
    expect((await announced(tools, 'initiative.updated.v1')).at(-1)).toMatchObject({ key: id });
  });

  test('shows what is in review to its members and moderators only, and who wrote it to nobody', async () => {
    const { id, version } = await published(tools, manon.personId, organizationId);
    await revise(id, version, 'Des blouses');
    const fields = 'title pendingRevision { number state title texts { title { fr en } } }';
    const pending = {
      number: 2,
      state: 'IN_REVIEW',
      title: 'Des blouses',
      texts: { title: { fr: 'Des blouses', en: null } },
    };
    for (const caller of [manon, { personId: person('c'), roles: ['moderator'] }])
      expect(await ask(id, fields, caller)).toEqual({ title: 'Masks', pendingRevision: pending });
    for (const caller of [{}, { personId: person('b') }])
      expect(await ask(id, fields, caller)).toEqual({ title: 'Masks', pendingRevision: null });
  });

  test('leaves every accepted text readable, in pages, the latest first; of what was never edited there is one', async () => {
    const { id, version } = await published(tools, manon.personId, organizationId);
    const nodes = '{ nodes { number title } pageInfo { endCursor hasNextPage } }';
    expect((await ask(id, `revisions ${nodes}`)).revisions.nodes).toEqual([{ number: 1, title: 'Masks' }]);
    await revise(id, version, 'Des blouses');
    expect((await ask(id, `revisions ${nodes}`)).revisions.nodes).toEqual([{ number: 1, title: 'Masks' }]);
    await accept(id, version + 1);
    const { a, b } = await ask(id, `a: revisions(first: 1) ${nodes} b: revisions ${nodes}`);
    expect(a).toEqual({
      nodes: [{ number: 2, title: 'Des blouses' }],
      pageInfo: { endCursor: expect.any(String), hasNextPage: true },
    });
    expect(b.nodes).toEqual([
      { number: 2, title: 'Des blouses' },
      { number: 1, title: 'Masks' },
    ]);
    const next = await ask(id, `revisions(first: 1, after: "${a.pageInfo.endCursor}") ${nodes}`);
    expect(next.revisions.nodes).toEqual([{ number: 1, title: 'Masks' }]);
  });

  test('of a title changes the address, and every earlier one leads to it', async () => {
    const { id, version, slug } = await published(tools, manon.personId, organizationId);
    const slugs = [slug];
    for (const [index, title] of ['Des blouses', 'Des gants', 'Des masques'].entries()) {
      await revise(id, version + 2 * index, title);
      slugs.push((await accept(id, version + 2 * index + 1)).slug);
    }
    expect(new Set(slugs).size).toBe(3);
    for (const each of slugs)
      expect(await opened.ask({}, 'query ($each: String) { initiative(slug: $each) { id slug } }', { each })).toEqual({
        initiative: { id, slug },
      });
  });

  test('that is rejected says why to those whom it concerns, each time in other words, which are in clear nowhere', async () => {
    let { id, version } = await published(tools, manon.personId, organizationId);
    for (const message of ['Sans le prix, merci.', 'Toujours le prix.']) {
      ({ version } = done(await revise(id, version, 'Des blouses')));
      const decision = { expectedVersion: version, rejection: { reason: 'ADVERTISING', message } as const };
      const review = { moderatorId: person('m'), initiativeId: id };
      ({ version } = done(await write(tools, (work) => decideOnInitiative(work, review, decision, new Date()))));
      for (const caller of [manon, { personId: person('n'), roles: ['moderator'] }])
        expect(await ask(id, 'rejection { reason } pendingRevision { rejection { reason message } }', caller)).toEqual({
          rejection: null,
          pendingRevision: { rejection: { reason: 'ADVERTISING', message } },
        });
    }
    const rows = await tools.database.query('select r::text from initiative_revisions r where initiative_id = $1', [
      id,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/prix/);
  });
});
