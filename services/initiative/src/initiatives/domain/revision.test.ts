import { describe, expect, test } from '@jest/globals';
import { done, masks, person } from '../../testing/examples.js';
import { end, submit, takeBack, withdraw } from './acts.js';
import { accept, reject } from './deciding.js';
import { revise, type Reviewed } from './revision.js';
import { textOf } from './text.js';
import { writeInitiative, writeText, type InitiativeText } from './writing.js';

const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const identity = { id: 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d', organizationId, slug: () => 'des-masques' };
const now = new Date('2026-11-23T08:00:00Z');
const later = new Date('2026-11-24T08:00:00Z');
const rejection = { reason: 'ADVERTISING' } as const;

const draft = done(writeInitiative(masks, { ...identity, provenance: 'DECLARED' }, now));
const published = done(accept(done(submit(draft, now)), null, now));
const text = (changes: Partial<InitiativeText>) => done(writeText({ ...masks, ...changes }));
const edited = (reviewed: Reviewed, changes: Partial<InitiativeText>) =>
  done(revise(reviewed, text(changes), person('b'), later));
const decided = ({ initiative, revision }: Reviewed) => done(accept(initiative, revision, later));

describe('An edit of what is public', () => {
  test('stands beside the text that is public until it is accepted', () => {
    const proposed = edited(published, { title: { fr: 'Des blouses' } });
    expect(textOf(proposed.initiative)).toEqual(textOf(published.initiative));
    expect(proposed).toMatchObject({
      initiative: { state: 'PUBLISHED', slug: 'des-masques', version: 4 },
      revision: { number: 2, state: 'IN_REVIEW', authorId: person('b'), proposedAt: later, decidedAt: null },
    });
    const accepted = decided(proposed);
    expect(accepted).toMatchObject({
      initiative: { title: { fr: 'Des blouses' }, slug: 'des-blouses-5m1c0d', version: 5, publishedAt: now },
      revision: { number: 2, state: 'ACCEPTED', decidedAt: later },
    });
  });

  test('keeps the name in addresses where the title has the same words', () => {
    const accepted = decided(
      edited(published, { title: { fr: 'Des « masques » !' }, summary: { fr: 'Trois cents.' } }),
    );
    expect(accepted.initiative).toMatchObject({ slug: 'des-masques', summary: { fr: 'Trois cents.' } });
  });

  test('replaces one that nobody decided on, and comes after one that somebody did', () => {
    const first = edited(published, { durable: true });
    expect(edited(first, { durable: false }).revision).toMatchObject({ number: 2, text: { durable: false } });
    expect(edited(done(takeBack(first, now)), {}).revision).toMatchObject({ number: 2, state: 'IN_REVIEW' });
    expect(edited(decided(first), {}).revision).toMatchObject({ number: 3, state: 'IN_REVIEW' });
    const rejected = done(reject(first.initiative, first.revision, rejection, later));
    expect(rejected).toMatchObject({
      initiative: { state: 'PUBLISHED', durable: false, rejection: null },
      revision: { number: 2, state: 'REJECTED', rejection },
    });
    expect(edited(rejected, {}).revision).toMatchObject({ number: 3, state: 'IN_REVIEW', rejection: null });
  });

  test('is not decided on twice', () => {
    const forbidden = { refused: [{ code: 'STATE_FORBIDS', field: [] }] };
    const { initiative, revision } = decided(edited(published, {}));
    expect(accept(initiative, revision, now)).toEqual(forbidden);
    expect(reject(initiative, revision, rejection, now)).toEqual(forbidden);
    expect(takeBack({ initiative, revision }, now)).toEqual(forbidden);
  });

  test('says how others can do the same where its organization declares it', () => {
    const silent = text({ howTo: null });
    expect(revise(published, silent, person('b'), now)).toEqual({ refused: [{ code: 'REQUIRED', field: ['howTo'] }] });
    const { initiative } = published;
    const censused = { ...published, initiative: { ...initiative, provenance: 'CENSUSED' as const } };
    expect(revise(censused, silent, person('b'), now)).toHaveProperty('done');
  });

  test('is taken back with what is withdrawn', () => {
    const withdrawn = done(withdraw(edited(published, {}), later));
    expect(withdrawn).toMatchObject({ initiative: { state: 'WITHDRAWN' }, revision: { state: 'TAKEN_BACK' } });
  });

  test('of what has ended ends as that did, unless it says otherwise', () => {
    const ended = done(end(edited(published, { durable: true }), '2020-06', later));
    const endedOn = { date: '2020-06-01', precision: 'MONTH' };
    expect(decided(ended).initiative).toMatchObject({ state: 'ENDED', durable: true, endedOn });
    expect(edited(ended, {}).revision!.text.endedOn).toEqual(endedOn);
    expect(edited(ended, { endedOn: '2020-07' }).revision!.text.endedOn?.date).toBe('2020-07-01');
    const early = { refused: [{ code: 'ENDS_BEFORE_START', field: ['endedOn'] }] };
    expect(revise(ended, text({ startedOn: '2020-08' }), person('b'), later)).toEqual(early);
    expect(end(edited(published, { startedOn: '2020-08' }), '2020-06', later)).toEqual(early);
  });
});
