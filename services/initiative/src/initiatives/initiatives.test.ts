import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Context, Tools } from '../context.js';
import { service } from '../service.js';
import { drafted, person, proved, published, registered, requestOf } from '../testing/examples.js';
import type { Initiative } from './domain/index.js';
import { initiatives, readInitiativeBySlug } from './reads.js';

describe('An initiative', () => {
  let opened: TestService<Tools>;
  let draft: Initiative;

  beforeAll(async () => {
    opened = await openTestService(service);
    const { tools } = opened;
    draft = await drafted(tools, person('a'), (await registered(tools, person('a'))).id);
  });
  afterAll(() => opened?.close());

  const seenBy = async ({ id, slug }: Initiative, caller?: Context['caller']) => {
    const context = requestOf(opened.tools, caller);
    const [byId, bySlug] = [await initiatives(context).load(id), await readInitiativeBySlug(slug, context)];
    expect(byId).toEqual(bySlug);
    return byId;
  };

  test('that is a draft does not exist for visitors and strangers, by id or by slug', async () => {
    expect(await seenBy(draft)).toBeNull();
    expect(await seenBy(draft, { personId: person('b') })).toBeNull();
  });

  test('that is a draft does not exist for members of other organizations', async () => {
    await proved(opened.tools, person('c'));
    expect(await seenBy(draft, { personId: person('c') })).toBeNull();
  });

  test('that is a draft is seen by members and by moderators', async () => {
    expect(await seenBy(draft, { personId: person('a') })).toEqual(draft);
    expect(await seenBy(draft, { personId: person('b'), roles: ['moderator'] })).toEqual(draft);
  });

  test('that is published is seen by everybody', async () => {
    const organization = await proved(opened.tools, person('d'));
    const initiative = await published(opened.tools, person('d'), organization.id);
    expect(await seenBy(initiative)).toEqual(initiative);
  });

  test('is shown to who may see it, in one request for many', async () => {
    const organization = await proved(opened.tools, person('e'));
    const initiative = await published(opened.tools, person('e'), organization.id);
    const loader = initiatives(requestOf(opened.tools, { personId: person('e') }));
    const loaded = await Promise.all([draft.id, 'masques', initiative.id].map((id) => loader.load(id)));
    expect(loaded).toEqual([null, null, initiative]);
  });
});
