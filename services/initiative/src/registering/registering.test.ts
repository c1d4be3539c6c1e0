import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, count, done, person, workshop } from '../testing/examples.js';
import { registerOrganization } from './register-organization.js';

describe('Registering an organization', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const register = (letter: string, idempotencyKey?: string, changes: object = {}) => {
    const description = { ...workshop, ...changes };
    const registration = {
      id: newId('organization'),
      personId: person(letter),
      description,
      idempotencyKey,
      despiteSimilar: true,
    };
    return write(tools, (work) => registerOrganization(work, registration));
  };

  test('by the same request, sent ten times at once, registers one and announces its member once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => register('a', 'once')));
    expect(new Set(outcomes.map((outcome) => done(outcome).id)).size).toBe(1);
    expect(await count(tools, 'organizations')).toBe(1);
    expect(await count(tools, 'outbox')).toBe(1);
    const [{ id }] = (await tools.database.query('select id from organizations')) as [{ id: string }];
    expect(await announced(tools, 'membership.state.v2')).toEqual([
      {
        key: `${person('a')}:${id}`,
        payload: { organizationId: id, personId: person('a'), role: 'OWNER', proof: null, version: 1 },
      },
    ]);
  });

  test('by another person, or without a name for the request, registers another', async () => {
    const ids = [await register('b', 'once'), await register('b'), await register('b')].map(
      (outcome) => done(outcome).id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  test('keeps nothing of what is refused', async () => {
    const before = [await count(tools, 'organizations'), await count(tools, 'outbox')];
    expect(await register('c', undefined, { name: ' ' })).toEqual({ refused: [{ code: 'REQUIRED', field: ['name'] }] });
    expect(await register('c', '')).toEqual({ refused: [{ code: 'INVALID', field: ['idempotencyKey'] }] });
    expect([await count(tools, 'organizations'), await count(tools, 'outbox')]).toEqual(before);
  });
});
