import { EntitySchema } from 'typeorm';
import type { Follow } from './domain.js';

export const Follows = new EntitySchema<Follow>({
  name: 'follows',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    subject: { type: 'text', primary: true },
    targetId: { name: 'target_id', type: 'text', primary: true },
    since: { type: 'timestamptz', createDate: true },
  },
});

/** An organization that became part of another. */
export interface MergedOrganizationRow {
  id: string;
  /** The one that was kept. */
  keptId: string;
}

export const MergedOrganizations = new EntitySchema<MergedOrganizationRow>({
  name: 'merged_organizations',
  columns: { id: { type: 'text', primary: true }, keptId: { name: 'kept_id', type: 'text' } },
});
