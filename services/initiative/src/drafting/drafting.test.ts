import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@tpt/model';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, count, done, masks, person, registered } from '../testing/examples.js';
import { draftInitiative } from './draft-initiative.js';

describe('Drafting an initiative', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    ({ id: organizationId } = await registered(tools, person('a')));
  });
  afterAll(() => opened?.close());

  const draft = (letter: string, idempotencyKey?: string) => {
    const request = { id: newId('initiative'), personId: person(letter), organizationId, text: masks, idempotencyKey };
    return write(tools, (work) => draftInitiative(work, request, new Date()));
  };

  test('by the same request, sent ten times at once, keeps one draft and announces nothing', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => draft('a', 'once')));
    expect(new Set(outcomes.map((outcome) => done(outcome).id)).size).toBe(1);
    expect(await count(tools, 'initiatives')).toBe(1);
    expect(await announced(tools, 'initiative.state.v2')).toEqual([]);
  });

  test('is for members only, proved or not', async () => {
    const before = await count(tools, 'initiatives');
    expect(await draft('b')).toEqual({ refused: [{ code: 'NOT_A_MEMBER', field: ['organizationId'] }] });
    expect(await count(tools, 'initiatives')).toBe(before);
    expect(await draft('a')).toHaveProperty('done');
  });

  test('again and again makes many', async () => {
    const ids = [await draft('a'), await draft('a')].map((outcome) => done(outcome).id);
    expect(new Set(ids).size).toBe(2);
  });
});
