/* Generated from the schemas in events/: npm run generate. */
/**
 * There is something new in an inbox
 */
export interface InboxChangedV1 {
  /**
   * Whose inbox; null when more people were told at once than are named one by one, so that everybody who watches looks again.
   */
  personId: string | null;
}

/** Everything that this service announces. */
export type Announcement = { type: 'inbox.changed.v1'; key: string; data: InboxChangedV1 };
