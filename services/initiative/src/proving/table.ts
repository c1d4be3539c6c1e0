import { EntitySchema } from 'typeorm';

/** A domain of an organization's mailboxes, as somebody independent of it recorded. It is never public. */
export interface RecordedDomainRow {
  organizationId: string;
  domain: string;
  /** The moderator; null in the census. */
  recordedBy: string | null;
  recordedAt: Date;
}

export const RecordedDomains = new EntitySchema<RecordedDomainRow>({
  name: 'recorded_domains',
  columns: {
    organizationId: { name: 'organization_id', type: 'text', primary: true },
    domain: { type: 'text', primary: true },
    recordedBy: { name: 'recorded_by', type: 'text', nullable: true },
    recordedAt: { name: 'recorded_at', type: 'timestamptz' },
  },
});
