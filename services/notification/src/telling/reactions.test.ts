import { describe, expect, test } from '@jest/globals';
import type { OutboxStore } from '@tpt/outbox';
import { onInitiativePublished as listensToPublications } from './on-initiative-published.js';
import { onSignatureCounts as listensToCounts } from './on-signature-counts.js';

const tools = {} as OutboxStore;
const onInitiativePublished = listensToPublications(tools);
const onSignatureCounts = listensToCounts(tools);

const initiativeId = 'initiative_01k9rm9ax3fe8tq2vy7j5m1c0d';
const organizationId = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const appealId = 'appeal_01k9rm7d0c4n6pz7h8q2ye1bt5';
const reachedAt = '2026-11-23T08:00:00.000Z';

const misspelt = (id: string) => ['', `x${id}`, `${id}x`, id.slice(0, -1), id.toUpperCase()];

describe('What is heard', () => {
  test('of a publication names an initiative and its organization, and nothing that could be anything else', () => {
    const data = { initiativeId, organizationId, provenance: 'CENSUSED' };
    expect(onInitiativePublished.read({ ...data, version: 3 })).toEqual(data);
    for (const id of [...misspelt(initiativeId), organizationId])
      expect(() => onInitiativePublished.read({ ...data, initiativeId: id })).toThrow();
    expect(() => onInitiativePublished.read({ ...data, provenance: 'RUMOUR' })).toThrow();
    for (const id of [...misspelt(organizationId), initiativeId])
      expect(() => onInitiativePublished.read({ ...data, organizationId: id })).toThrow();
  });

  test('of counts names what was signed or supported, and the milestones that it passed', () => {
    for (const subjectId of [appealId, initiativeId]) {
      const data = { subjectId, milestones: [{ count: 10, reachedAt }] };
      expect(onSignatureCounts.read({ ...data, people: 12 })).toEqual({
        subjectId,
        milestones: [{ count: 10, reachedAt: new Date(reachedAt) }],
      });
    }
    for (const subjectId of [...misspelt(appealId), organizationId])
      expect(() => onSignatureCounts.read({ subjectId, milestones: [] })).toThrow();
    for (const milestone of [
      { count: 0, reachedAt },
      { count: 1.5, reachedAt },
      { count: 10, reachedAt: 'then' },
    ])
      expect(() => onSignatureCounts.read({ subjectId: appealId, milestones: [milestone] })).toThrow();
    const milestones = Array.from({ length: 101 }, (_none, index) => ({ count: index + 1, reachedAt }));
    expect(() => onSignatureCounts.read({ subjectId: appealId, milestones })).toThrow();
    expect(onSignatureCounts.read({ subjectId: appealId, milestones: milestones.slice(1) })).toHaveProperty(
      'milestones.length',
      100,
    );
  });

  test('of counts is a state, of which the latest says all; a publication happened, and is told however many follow', () => {
    expect(onSignatureCounts.on).toBe('signature.counts.v1');
    expect(onSignatureCounts.gone).toBeDefined();
    expect(onInitiativePublished.on).toBe('initiative.published.v1');
    expect(onInitiativePublished.gone).toBeUndefined();
  });
});
