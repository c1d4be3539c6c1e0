import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, count, done, person, registered } from '../testing/examples.js';
import { proveMandate } from './prove-mandate.js';

describe('Proving a mandate', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const prove = (organizationId: string, personId?: string) =>
    write(tools, (work) => proveMandate(work, person('z'), { organizationId, personId }, new Date()));

  test('of many who claim one SIREN at once, one is proved; nobody reserves it before', async () => {
    const claims = await Promise.all(
      ['b', 'c', 'd', 'e'].map((letter) => registered(tools, person(letter), { siren: '732829320' })),
    );
    const outcomes = await Promise.all(claims.map(({ id }) => prove(id)));
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    const taken = { refused: [{ code: 'SIREN_TAKEN', field: ['organizationId'] }] };
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([taken, taken, taken]);
  });

  test('makes the organization public and announces that; again, it announces nothing more', async () => {
    const { id } = await registered(tools, person('f'));
    const { organization } = done(await prove(id));
    const states = (await announced(tools, 'organization.state.v2')).filter(({ key }) => key === id);
    const { siren: _siren, ...known } = organization;
    expect(states).toEqual([{ key: id, payload: expect.objectContaining({ ...known, legalId: null }) }]);
    const members = (await announced(tools, 'membership.state.v2')).filter(({ key }) => key === `${person('f')}:${id}`);
    expect(members.map(({ payload }) => payload)).toMatchObject([{ proof: null }, { proof: 'MODERATOR' }]);
    const before = await count(tools, 'outbox');
    expect(done(await prove(id, person('f')))).toMatchObject({ organization, membership: { version: 2 } });
    expect(await count(tools, 'outbox')).toBe(before);
  });

  test('is done once by however many moderators at once', async () => {
    const { id } = await registered(tools, person('i'));
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => prove(id)));
    for (const outcome of outcomes) expect(done(outcome)).toMatchObject({ membership: { version: 2 } });
    expect((await announced(tools, 'organization.state.v2')).filter(({ key }) => key === id)).toHaveLength(1);
  });

  test('is refused for an organization or a member that there is not', async () => {
    const { id } = await registered(tools, person('g'));
    expect(await prove('organization_01k9rm8q2ye1bt5wd0c4n6pz7h')).toHaveProperty('refused', [
      { code: 'NOT_FOUND', field: ['organizationId'] },
    ]);
    expect(await prove('atelier')).toHaveProperty('refused', [{ code: 'NOT_FOUND', field: ['organizationId'] }]);
    expect(await prove(id, person('h'))).toHaveProperty('refused', [{ code: 'NOT_FOUND', field: ['personId'] }]);
  });
});
