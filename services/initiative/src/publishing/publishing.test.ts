import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { atOnce } from '../testing/at-once.js';
import { count, done, drafted, person, proved, registered } from '../testing/examples.js';
import { submitInitiative } from './submit-initiative.js';

describe('Handing an initiative in', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const submit = (letter: string, id: string) =>
    write(tools, (work) => submitInitiative(work, person(letter), id, new Date()));

  test('happens once, however often it is asked for at the same moment, and tells the world nothing', async () => {
    const organization = await proved(tools, person('a'));
    const draft = await drafted(tools, person('a'), organization.id);
    const before = await count(tools, 'outbox');
    const outcomes = await atOnce(
      tools,
      draft.id,
      Array.from({ length: 5 }, () => () => submit('a', draft.id)),
    );
    const [handedIn, ...others] = outcomes.filter((outcome) => 'done' in outcome);
    expect(others).toEqual([]);
    expect(done(handedIn!)).toMatchObject({ state: 'IN_REVIEW', version: 2 });
    expect(await count(tools, 'outbox')).toBe(before);
  });

  test('is refused to strangers, who do not learn that there is a draft, and to who has proved nothing', async () => {
    const organization = await registered(tools, person('b'));
    const { id } = await drafted(tools, person('b'), organization.id);
    const missing = { refused: [{ code: 'NOT_FOUND', field: ['initiativeId'] }] };
    expect(await submit('c', id)).toEqual(missing);
    expect(await submit('c', 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d')).toEqual(missing);
    expect(await submit('b', id)).toEqual({ refused: [{ code: 'MANDATE_NOT_PROVED', field: [] }] });
  });
});
