import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { write } from '@tpt/outbox';
import { openTestService, type TestService } from '@tpt/service/testing';
import { claimOrganization } from '../claiming/claim-organization.js';
import { refuseClaim } from '../claiming/refuse-claim.js';
import type { Tools } from '../context.js';
import { editOrganization } from '../editing/edit-organization.js';
import { mergeOrganizations } from '../merging/merge-organizations.js';
import { forgetDomain, recordDomain } from '../proving/record-domain.js';
import { service } from '../service.js';
import { count, done, masks, person, proved, workshop } from '../testing/examples.js';
import { correctInitiative } from './correct-initiative.js';
import { recordInitiative } from './record-initiative.js';
import { recordOrganization } from './record-organization.js';

const moderatorId = person('z');
const sources = [{ url: 'https://journal.example', title: 'Le journal', seenOn: '2026-11-23' }];
const now = new Date('2026-11-24T08:00:00Z');

describe('What moderators record', () => {
  let opened: TestService<Tools>;
  let tools: Tools;

  beforeAll(async () => {
    opened = await openTestService(service);
    ({ tools } = opened);
  });
  afterAll(() => opened?.close());

  const organization = async (): Promise<string> => {
    const record = { moderatorId, description: workshop, recordedDomains: [], despiteSimilar: true };
    return done(await write(tools, (work) => recordOrganization(work, record, now))).id;
  };
  const initiative = async (organizationId: string) => {
    const record = { moderatorId, organizationIds: [organizationId], text: { ...masks, sources } };
    return done(await write(tools, (work) => recordInitiative(work, record, now)));
  };
  const correct = (id: string, expectedVersion: number, organizationId: string, title: string) => {
    const text = { ...masks, sources, title: { fr: title } };
    const correction = { moderatorId, initiativeId: id, expectedVersion, organizationIds: [organizationId], text };
    return write(tools, (work) => correctInitiative(work, correction, now));
  };

  test('of domains is no more than there may be, and nothing is kept beside it', async () => {
    const recordedDomains = Array.from({ length: 21 }, (_none, n) => `m${n}.example`);
    const record = { moderatorId, description: workshop, recordedDomains, despiteSimilar: true };
    const before = await count(tools, 'organizations');
    expect(await write(tools, (work) => recordOrganization(work, record, now))).toEqual({
      refused: [{ code: 'TOO_MANY', field: ['recordedDomains', '20'] }],
    });
    expect(await count(tools, 'organizations')).toBe(before);
  });

  test('of an initiative is read again after it was corrected, and is corrected by who has read it as it is', async () => {
    const organizationId = await organization();
    const { id, version } = await initiative(organizationId);
    done(await correct(id, version, organizationId, 'Des blouses'));
    done(await correct(id, version + 1, organizationId, 'Des blouses'));
    expect(await correct(id, version, organizationId, 'Des gants')).toEqual({
      refused: [{ code: 'CONFLICT', field: ['expectedVersion'] }],
    });
    const read = 'query ($id: ID) { initiative(id: $id) { title revisions(first: 9) { nodes { number title } } } }';
    expect((await opened.ask({}, read, { id })).initiative).toMatchObject({
      title: 'Des blouses',
      revisions: {
        nodes: [
          { number: 2, title: 'Des blouses' },
          { number: 1, title: 'Masks' },
        ],
      },
    });
    const [{ n }] = await tools.database.query(
      'select count(*)::int n from initiative_revisions where initiative_id = $1',
      [id],
    );
    expect(n).toBe(2);
  });

  test('of an initiative is corrected by nobody whose own organization leads it, also to take it away', async () => {
    const [organizationId, hers] = [await organization(), await proved(tools, person('y'))];
    const record = { moderatorId, organizationIds: [organizationId, hers.id], text: { ...masks, sources } };
    const { id, version } = done(await write(tools, (work) => recordInitiative(work, record, now)));
    const correction = { initiativeId: id, expectedVersion: version, organizationIds: [organizationId] };
    const text = { ...masks, sources };
    expect(
      await write(tools, (work) => correctInitiative(work, { moderatorId: person('y'), ...correction, text }, now)),
    ).toEqual({ refused: [{ code: 'OWN_ORGANIZATION', field: [] }] });
  });

  test('and decide is written down for good, each with its subject', async () => {
    const [kept, duplicate] = [await organization(), await organization()];
    const { id, version } = await initiative(kept);
    const edit = {
      organizationId: kept,
      personId: moderatorId,
      isModerator: true,
      changes: { city: 'Roubaix' },
      expectedVersion: 1,
    };
    done(await correct(id, version, kept, 'Des gants'));
    done(await write(tools, (work) => recordDomain(work, moderatorId, kept, 'atelier.example', now)));
    done(await write(tools, (work) => forgetDomain(work, moderatorId, kept, 'atelier.example', now)));
    done(await write(tools, (work) => claimOrganization(work, person('a'), kept, now)));
    done(await write(tools, (work) => refuseClaim(work, moderatorId, kept, person('a'), now)));
    done(await write(tools, (work) => editOrganization(work, edit, now)));
    const merge = { moderatorId, keptId: kept, duplicateId: duplicate };
    done(await write(tools, (work) => mergeOrganizations(work, merge, now)));
    const query = 'query ($id: ID) { auditTrail(subjectId: $id) { nodes { action note actorId } } }';
    const trailOf = async (subject: string) =>
      (await opened.ask({ personId: moderatorId, roles: ['moderator'] }, query, { id: subject })).auditTrail.nodes;
    const named = (action: string, note: string | null = null) => ({ action, note, actorId: moderatorId });
    expect(await trailOf(id)).toEqual(
      expect.arrayContaining([named('INITIATIVE_RECORDED'), named('INITIATIVE_CORRECTED')]),
    );
    const ofOrganization = [
      named('ORGANIZATION_RECORDED'),
      named('DOMAIN_RECORDED'),
      named('DOMAIN_FORGOTTEN'),
      named('CLAIM_REFUSED'),
      named('ORGANIZATION_CORRECTED'),
      named('ORGANIZATIONS_MERGED', duplicate),
    ];
    const trail = await trailOf(kept);
    expect(trail).toHaveLength(ofOrganization.length);
    expect(trail).toEqual(expect.arrayContaining(ofOrganization));
  });
});
