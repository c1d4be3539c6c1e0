import { describe, expect, test } from '@jest/globals';
import { foundingMembership } from '../memberships/domain.js';
import { declareOrganization } from '../registering/domain.js';
import { done, person, workshop } from '../testing/examples.js';
import { mayDecide, pickMember, prove, readDomain, readMandate } from './domain.js';

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
    expect(prove({ organization, membership }, 'MODERATOR', false)).toMatchObject({
      done: { organization: { mandateProof: 'MODERATOR' }, membership: { proof: 'MODERATOR' } },
    });
  });

  test('is not proved for a SIREN that another has proved', () => {
    expect(prove({ organization, membership }, 'DOMAIN_CODE', true)).toEqual({
      refused: [{ code: 'LEGAL_ID_TAKEN', field: ['organizationId'] }],
    });
  });

  test('of an organization is not decided by a moderator who acts for it herself', () => {
    expect(mayDecide([])).toEqual({ done: null });
    expect(mayDecide([membership])).toEqual({ refused: [{ code: 'OWN_ORGANIZATION', field: ['organizationId'] }] });
  });
});

describe('A domain', () => {
  test('is recorded in its one spelling', () => {
    expect(readDomain(' Atelier.Example ', [])).toEqual({ done: 'atelier.example' });
  });

  test.each(['gmail.com', 'mail.gmail.com', 'orange.fr', 'LaPoste.net', 'bbox.fr', 'atelier', '@atelier.example', ''])(
    'is not %j, which is none or everybody’s',
    (domain) => expect(readDomain(domain, [])).toEqual({ refused: [{ code: 'DOMAIN_INVALID', field: ['domain'] }] }),
  );

  test('is one of twenty at most, and may be recorded again', () => {
    const recorded = Array.from({ length: 20 }, (_nothing, index) => `d${index}.example`);
    expect(readDomain('d20.example', recorded)).toEqual({ refused: [{ code: 'TOO_MANY', field: ['domain'] }] });
    expect(readDomain('d3.example', recorded)).toEqual({ done: 'd3.example' });
  });
});
