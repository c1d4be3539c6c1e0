import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import type { Tools } from '../context.js';
import { turnSwitch } from '../pausing/turn-switch.js';
import { service } from '../service.js';
import { atOnce } from '../testing/at-once.js';
import { announced, count, done, person, proved, submitted } from '../testing/examples.js';
import { claimReview } from './claim-review.js';
import { decideOnInitiative } from './decide-on-initiative.js';
import { CLAIM_MS } from './domain.js';
import { releaseReview } from './release-review.js';

const now = new Date('2026-11-23T08:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const rejection = { reason: 'INCOMPLETE', message: 'Où ?' } as const;
const [ann, bob] = [person('m'), person('n')];

describe('Deciding on what was handed in', () => {
  let opened: TestService<Tools>;
  let tools: Tools;
  let organizationId: string;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
    ({ id: organizationId } = await proved(tools, person('a')));
  });
  afterAll(() => opened?.close());

  const handIn = () => submitted(tools, person('a'), organizationId);
  const decide = (
    initiativeId: string,
    { as: moderatorId = ann, expectedVersion = 2, at = now, against = false as boolean | typeof rejection } = {},
  ) =>
    write(tools, (work) =>
      decideOnInitiative(
        work,
        { moderatorId, initiativeId },
        { expectedVersion, rejection: against === false ? null : against === true ? rejection : against },
        at,
      ),
    );
  const claim = (initiativeId: string, moderatorId: string, at = now) =>
    write(tools, (work) => claimReview(work, { moderatorId, initiativeId }, at));
  const release = (initiativeId: string, moderatorId: string, at = now) =>
    write(tools, (work) => releaseReview(work, { moderatorId, initiativeId }, at));
  const trailOf = (id: string) =>
    tools.database.query('select actor_id, action, reason from audit_entries where subject_id = $1', [id]);
  const jobs = () => tools.database.query('select payload from graphile_worker._private_jobs order by id');
  const refused = (code: string, ...field: string[]) => ({ refused: [{ code, field }] });

  test('happens once, whatever moderators decide at the same moment, and is told once', async () => {
    const { id } = await handIn();
    const outcomes = await atOnce(tools, id, [
      () => decide(id),
      () => decide(id, { as: bob, against: true }),
      () => decide(id, { as: person('p') }),
    ]);
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
    const conflict = refused('CONFLICT', 'expectedVersion');
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([conflict, conflict]);
    expect(await trailOf(id)).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
    const told = [
      ...(await announced(tools, 'moderation.accepted.v1')),
      ...(await announced(tools, 'moderation.rejected.v1')),
    ];
    expect(told).toHaveLength(1);
  });

  test('for it publishes, is written down, and tells services', async () => {
    const { id } = await handIn();
    expect(done(await decide(id))).toMatchObject({ state: 'PUBLISHED', publishedAt: now, version: 3 });
    expect(await trailOf(id)).toEqual([{ actor_id: ann, action: 'INITIATIVE_ACCEPTED', reason: null }]);
    expect((await announced(tools, 'initiative.published.v1')).at(-1)).toEqual({
      key: id,
      payload: {
        initiativeId: id,
        organizationId,
        giftKinds: ['IN_KIND'],
        provenance: 'DECLARED',
        version: 3,
        publishedAt: now.toISOString(),
      },
    });
    expect((await announced(tools, 'moderation.accepted.v1')).at(-1)).toEqual({
      key: id,
      payload: { subjectId: id, organizationId, revision: null, acceptedAt: now.toISOString() },
    });
  });

  test('against it tells the author why, and the world nothing; her words are in clear nowhere', async () => {
    const publications = (await announced(tools, 'initiative.published.v1')).length;
    const { id } = await handIn();
    const against = { reason: 'PERSONAL_DATA', message: 'Vous nommez Zoé.' } as unknown as typeof rejection;
    expect(done(await decide(id, { against }))).toMatchObject({
      state: 'REJECTED',
      rejection: { reason: 'PERSONAL_DATA' },
    });
    expect(await announced(tools, 'initiative.published.v1')).toHaveLength(publications);
    expect(await trailOf(id)).toEqual([{ actor_id: ann, action: 'INITIATIVE_REJECTED', reason: 'PERSONAL_DATA' }]);
    const rejected = await announced(tools, 'moderation.rejected.v1');
    expect(rejected.at(-1)).toMatchObject({ key: id, payload: { reason: 'PERSONAL_DATA', revision: null } });
    const kept = (await tools.database.query('select text from review_messages')) as { text: Buffer | null }[];
    expect(kept.some(({ text }) => text?.includes('Zoé'))).toBe(false);
    const row = await tools.database.query('select i::text from initiatives i where id = $1', [id]);
    expect(JSON.stringify([await jobs(), rejected, row])).not.toContain('Zoé');
    const payloads = (await jobs()).map(({ payload }: { payload: object }) => Object.keys(payload));
    expect(new Set(payloads.flat())).toEqual(new Set(['messageId']));
  });

  test('needs words of a bounded length for a rejection, and changes nothing without', async () => {
    const { id } = await handIn();
    for (const [message, code] of [
      [' ', 'REQUIRED'],
      ['x'.repeat(2001), 'TOO_LONG'],
    ] as const) {
      const against = { reason: 'OTHER', message } as unknown as typeof rejection;
      expect(await decide(id, { against })).toEqual(refused(code, 'message'));
    }
    expect(await trailOf(id)).toEqual([]);
    expect(await decide('initiative_01k9rm9ax3fe8tq2vy7j5m1c0d')).toEqual(refused('NOT_FOUND', 'initiativeId'));
    expect(await decide('x')).toEqual(refused('NOT_FOUND', 'initiativeId'));
  });

  test('is nobody’s whose organization leads it, as its owner or with others, mandate proved or not', async () => {
    const { id } = await handIn();
    const { id: partnerId } = await proved(tools, bob);
    await tools.database.query('update initiatives set partner_ids = array[$2] where id = $1', [id, partnerId]);
    for (const as of [person('a'), bob]) {
      expect(await decide(id, { as })).toEqual(refused('OWN_ORGANIZATION'));
      expect(await decide(id, { as, against: true })).toEqual(refused('OWN_ORGANIZATION'));
      expect(await claim(id, as)).toEqual(refused('OWN_ORGANIZATION'));
    }
    expect(await trailOf(id)).toEqual([]);
    done(await decide(id));
  });

  test('is left to who claimed it, until the claim runs out or is given up; a decision ends it', async () => {
    const { id } = await handIn();
    done(await claim(id, ann));
    expect(await claim(id, bob, later(CLAIM_MS - 1))).toEqual(refused('CLAIMED'));
    expect(await decide(id, { as: bob, at: later(CLAIM_MS - 1) })).toEqual(refused('CLAIMED'));
    expect(await release(id, bob)).toEqual(refused('CLAIMED'));
    done(await claim(id, bob, later(CLAIM_MS)));
    expect(await decide(id, { as: ann, at: later(CLAIM_MS + 1) })).toEqual(refused('CLAIMED'));
    done(await release(id, bob, later(CLAIM_MS + 1)));
    done(await claim(id, ann, later(CLAIM_MS + 2)));
    done(await decide(id, { as: ann, at: later(CLAIM_MS + 3) }));
    expect(await count(tools, 'review_claims')).toBe(0);
  });

  test('is claimed by one of however many at once', async () => {
    const { id } = await handIn();
    const outcomes = await atOnce(
      tools,
      id,
      ['m', 'n', 'p', 'q'].map((letter) => () => claim(id, person(letter))),
    );
    expect(outcomes.filter((outcome) => 'done' in outcome)).toHaveLength(1);
  });

  test('for it is refused while publication is paused, also to who decides at that moment; against it goes on', async () => {
    const [one, other] = [await handIn(), await handIn()];
    const pause = () => write(tools, (work) => turnSwitch(work, bob, 'PAUSED', 'Assez', now));
    const [, accepted] = await Promise.all([pause(), decide(one.id)]);
    if ('refused' in accepted) expect(accepted).toEqual(refused('PUBLICATION_PAUSED'));
    expect(await decide(other.id)).toEqual(refused('PUBLICATION_PAUSED'));
    expect(await trailOf(other.id)).toEqual([]);
    await handIn();
    done(await decide(other.id, { against: true }));
    done(await write(tools, (work) => turnSwitch(work, bob, 'RESUMED', 'Bon', now)));
  });
});
