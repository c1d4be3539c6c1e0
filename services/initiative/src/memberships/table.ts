import { EntitySchema } from 'typeorm';
import type { Membership } from './domain.js';

export const Memberships = new EntitySchema<Membership>({
  name: 'memberships',
  columns: {
    organizationId: { name: 'organization_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    role: { type: 'text' },
    proof: { type: 'text', nullable: true },
    version: { type: 'integer' },
  },
});

/** What is left of a membership that ended: the version that was told last. */
export type FormerMembershipRow = Pick<Membership, 'organizationId' | 'personId' | 'version'>;

export const FormerMemberships = new EntitySchema<FormerMembershipRow>({
  name: 'former_memberships',
  columns: {
    organizationId: { name: 'organization_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    version: { type: 'integer' },
  },
});
