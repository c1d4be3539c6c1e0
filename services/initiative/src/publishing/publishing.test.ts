import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { waitFor } from '@tpt/testing';
import type { Tools } from '../context.js';
import { service } from '../service.js';
import { announced, drafted, person, proved, registered } from '../testing/examples.js';
import { submitInitiative } from './submit-initiative.js';

describe('Publishing an initiative', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const submit = (letter: string, id: string, now = new Date()) =>
    write(tools, (work) => submitInitiative(work, person(letter), id, now));

  test('announces the fact and the state, once, however often it is handed in at the same moment', async () => {
    const organization = await proved(tools, person('a'));
    const draft = await drafted(tools, person('a'), organization.id);
    const now = new Date('2026-11-23T08:00:00Z');
    // All of them meet at the row of the draft.
    const gate = tools.database.createQueryRunner();
    await gate.startTransaction();
    await gate.query('select from initiatives where id = $1 for update', [draft.id]);
    const submitting = Promise.all(Array.from({ length: 5 }, () => submit('a', draft.id, now)));
    await waitFor('all to wait', async () => {
      const [{ n }] = await tools.database.query(
        `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return n === 5;
    });
    await gate.commitTransaction();
    await gate.release();
    const outcomes = await submitting;
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    expect(await announced(tools, 'initiative.published.v1')).toEqual([
      {
        key: draft.id,
        payload: {
          initiativeId: draft.id,
          organizationId: organization.id,
          giftKinds: ['IN_KIND'],
          provenance: 'DECLARED',
          version: 3,
          publishedAt: '2026-11-23T08:00:00.000Z',
        },
      },
    ]);
    const { partnerIds: _partners, amountEur: _amount, quantity: _quantity, ...known } = draft;
    expect(await announced(tools, 'initiative.state.v2')).toEqual([
      {
        key: draft.id,
        payload: {
          ...known,
          organizationIds: [organization.id],
          howTo: {},
          kind: 'IN_KIND',
          territory: { ...draft.territory, commune: null, point: null },
          endedOn: null,
          amount: null,
          quantities: [],
          links: [],
          pictures: [],
          startedOn: { value: '2020-04', precision: 'MONTH' },
          state: 'PUBLISHED',
          publishedAt: '2026-11-23T08:00:00.000Z',
          version: 3,
        },
      },
    ]);
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
