import { EntitySchema } from 'typeorm';
import type { Claim } from './domain.js';

export const Claims = new EntitySchema<Claim>({
  name: 'claims',
  columns: {
    organizationId: { name: 'organization_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    claimedAt: { name: 'claimed_at', type: 'timestamptz' },
  },
});
