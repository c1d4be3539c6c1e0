import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Context, Tools } from '../context.js';
import { service } from '../service.js';
import { person, proved, registered, requestOf } from '../testing/examples.js';
import type { Organization } from './domain/index.js';
import { organizations, readOrganizationBySlug } from './reads.js';

describe('An organization', () => {
  let opened: TestService<Tools>;
  let unproved: Organization;

  beforeAll(async () => {
    opened = await openTestService(service);
    unproved = await registered(opened.tools, person('a'));
  });
  afterAll(() => opened?.close());

  const seenBy = async ({ id, slug }: Organization, caller?: Context['caller']) => {
    const context = requestOf(opened.tools, caller);
    const [byId, bySlug] = [await organizations(context).load(id), await readOrganizationBySlug(slug, context)];
    expect(byId).toEqual(bySlug);
    return byId;
  };

  test('that is not proved does not exist for visitors and strangers, by id or by slug', async () => {
    expect(await seenBy(unproved)).toBeNull();
    expect(await seenBy(unproved, { personId: person('b') })).toBeNull();
    expect(await seenBy(unproved, { personId: person('b'), roles: ['reader'] })).toBeNull();
  });

  test('that is not proved is seen by its members and by moderators', async () => {
    expect(await seenBy(unproved, { personId: person('a') })).toEqual(unproved);
    expect(await seenBy(unproved, { personId: person('b'), roles: ['moderator'] })).toEqual(unproved);
  });

  test('that is proved is seen by everybody', async () => {
    for (const letter of ['c', 'd']) {
      const organization = await proved(opened.tools, person(letter));
      expect(await seenBy(organization)).toEqual(organization);
    }
  });

  test('that is not there is null, whatever the id is like', async () => {
    const context = requestOf(opened.tools, { personId: person('a'), roles: ['moderator'] });
    for (const id of ['', 'organization_', 'x'.repeat(1_000), 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h'])
      expect(await organizations(context).load(id)).toBeNull();
  });
});
