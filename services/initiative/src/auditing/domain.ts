/** What is written down for good when it is done. */
export const AUDITED_ACTIONS = [
  'INITIATIVE_ACCEPTED',
  'INITIATIVE_REJECTED',
  'INITIATIVE_WITHDRAWN',
  'REPORTS_DISMISSED',
  'MANDATE_PROVED',
  'CLAIM_REFUSED',
  'DOMAIN_RECORDED',
  'DOMAIN_FORGOTTEN',
  'ORGANIZATION_RECORDED',
  'ORGANIZATION_CORRECTED',
  'ORGANIZATIONS_MERGED',
  'INITIATIVE_RECORDED',
  'INITIATIVE_CORRECTED',
  'PICTURES_ACCEPTED',
  'PUBLICATION_PAUSED',
  'PUBLICATION_RESUMED',
] as const;

/** Something that moderators did. */
export type AuditedAction = (typeof AUDITED_ACTIONS)[number];

/** A line of the audit trail: who did what, to what, when and why. It stays as it is. */
export interface AuditEntry {
  id: string;
  /** The moderator. */
  actorId: string;
  action: AuditedAction;
  /** What it was done to; null when it was done to all. */
  subjectId: string | null;
  /** The coded reason, where there is one. */
  reason: string | null;
  /** The reason in the moderator's words, where there is no code for it. */
  note: string | null;
  at: Date;
}
