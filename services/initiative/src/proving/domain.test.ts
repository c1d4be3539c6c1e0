import { describe, expect, test } from '@jest/globals';
import { foundingMembership } from '../memberships/domain.js';
import { declareOrganization } from '../registering/domain.js';
import { done, person, workshop } from '../testing/examples.js';
import { pickMember, prove, readMandate } from './domain.js';

const id = 'organization_01k9rm8q2ye1bt5wd0c4n6pz7h';
const organization = done(declareOrganization(id, workshop));
const membership = foundingMembership(id, person('a'));

describe('A mandate', () => {
  test('is named by an organization and, where it has several members, a person', () => {
    expect(readMandate(id, person('a'))).toEqual({ done: { organizationId: id, personId: person('a') } });
    for (const nobody of [null, undefined, ''])
      expect(readMandate(id, nobody)).toEqual({ done: { organizationId: id } });
    expect(readMandate('atelier', person('a'))).toEqual({
      refused: [{ code: 'NOT_FOUND', field: ['organizationId'] }],
    });
    expect(readMandate(id, id)).toEqual({ refused: [{ code: 'NOT_FOUND', field: ['personId'] }] });
  });

  test('is one member’s, and never whichever comes first', () => {
    expect(pickMember([membership])).toEqual({ done: membership });
    const refused = { refused: [{ code: 'NOT_FOUND', field: ['personId'] }] };
    expect(pickMember([])).toEqual(refused);
    expect(pickMember([membership, foundingMembership(id, person('b'))])).toEqual(refused);
  });

  test('is shown by the member and by the organization once it is proved', () => {
    expect(prove(organization, membership, false)).toMatchObject({
      done: { organization: { mandateProof: 'MODERATOR' }, membership: { proof: 'MODERATOR' } },
    });
  });

  test('is not proved for a SIREN that another has proved', () => {
    expect(prove(organization, membership, true)).toEqual({
      refused: [{ code: 'SIREN_TAKEN', field: ['organizationId'] }],
    });
  });
});
